// What several operations of the API have in common, so that the documentation says it once.
import type { OpenApiDocument } from '../../openapi/document.ts'

export type Operation = OpenApiDocument['paths'][string][string]

/** Said once if at least as many operations have it. */
const SHARED_BY = 3

export interface Described {
  readonly name: string
  readonly description: string
}

export interface Parts {
  /** Those of the query; the path shows its own. */
  readonly parameters: readonly Described[]
  /** By status. */
  readonly answers: readonly Described[]
}

export function partsOf({ parameters, responses }: Operation): Parts {
  return {
    parameters: parameters
      .filter((parameter) => parameter.in === 'query')
      .map(({ name, description }): Described => ({ name, description })),
    answers: Object.entries(responses).map(
      ([name, { description }]): Described => ({ name, description }),
    ),
  }
}

/** Of all operations, each text that at least three of them have under one name. */
export function sharedParts(lists: readonly (readonly Described[])[]): readonly Described[] {
  const all = lists.flat()
  const shared = all.filter((one) => all.filter((other) => isSame(one, other)).length >= SHARED_BY)
  return shared
    .filter((one, at) => shared.findIndex((other) => isSame(one, other)) === at)
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
}

export const isIn = (list: readonly Described[], one: Described) =>
  list.some((other) => isSame(one, other))

const isSame = (one: Described, other: Described) =>
  one.name === other.name && one.description === other.description
