// The document and the schemas that check requests allow the same: a limit that stands in one of
// them only would surprise who wrote a client by the document.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { openapiDocument } from '../../../../worker/openapi/document.ts'
import { SCHEMAS } from '../../../../worker/openapi/schemas.ts'
import { readApi } from '../../../support/api/document.ts'
import { type Mutation, mutationsOf } from '../../../support/api/mutations.ts'
import { valuesOf } from '../../../support/api/values.ts'

const api = readApi(JSON.parse(JSON.stringify(openapiDocument('1.2.3'))))

/** As it arrives: without `undefined`. */
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe.each(['CheckRequest', 'HintRequest', 'AttemptRequest'] as const)('%s', (name) => {
  const place = { $ref: `#/components/schemas/${name}` }
  const isDescribed = api.validator(place)
  const isTaken = (value: unknown) => SCHEMAS[name].safeParse(value).success

  it('takes what the document allows, and refuses what it does not', () => {
    fc.assert(
      fc.property(valuesOf(place, api), fc.nat(), (value, pick) => {
        expect(isTaken(sent(value))).toBe(true)
        const mutations = mutationsOf(value, place, api)
        const mutated = sent((mutations[pick % mutations.length] as Mutation).value)
        expect(isTaken(mutated), JSON.stringify(mutated)).toBe(isDescribed(mutated))
      }),
      { numRuns: 150, seed: 27 },
    )
  })
})

/** What a schema may say to the document where zod cannot say it by itself. */
const KEYWORDS = ['type', 'maxProperties', 'minProperties', 'uniqueItems', 'pattern', 'format']

it('each refinement of a schema says to the document what it refuses', () => {
  const refined = [...new Set(Object.values(SCHEMAS).flatMap((schema) => [...inside(schema)]))]
    .filter(({ _zod }) => _zod.def.checks?.some((check) => check._zod.def.check === 'custom'))
    .map((schema) => Object.keys(z.globalRegistry.get(schema) ?? {}))
  expect(refined.length, 'refinements').toBeGreaterThan(1)
  for (const said of refined) expect(KEYWORDS).toEqual(expect.arrayContaining(said))
  for (const said of refined) expect(said).not.toEqual([])
})

/** The schema and all schemas inside it, each once. */
function* inside(schema: z.core.$ZodType, seen = new Set<unknown>()): Generator<z.core.$ZodType> {
  if (seen.has(schema)) return
  seen.add(schema)
  yield schema
  const { shape, ...parts } = schema._zod.def as unknown as Record<string, unknown>
  for (const part of [...Object.values(shape ?? {}), ...Object.values(parts).flat()])
    if (isSchema(part)) yield* inside(part, seen)
}

const isSchema = (value: unknown): value is z.core.$ZodType =>
  typeof value === 'object' && value !== null && '_zod' in value && 'parse' in value
