// Ids of what its author gave none: they come from the words. `content -- release` writes them into
// the file, so that a later change of the words changes no id.
import type { PhrasingContent } from 'mdast'
import type { WithAttributes } from './attributes.ts'
import { type Problems, startOf } from './problems.ts'
import { slugOf } from './slug.ts'

/** An id to be written into the source. */
export interface MissingId {
  readonly offset: number
  /** The id with its marks. */
  readonly text: string
}

/** Ids of one kind in the order of the file: of all questions, or of the options of one question. */
export interface IdGroup {
  readonly given: string[]
  /** In a translation: those of its source. */
  readonly source?: SourceIds | undefined
}

export interface SourceIds {
  readonly ids: readonly string[]
  /** Whether what has no id stands for what has the same place in the source. */
  readonly isInOrder: boolean
}

interface IdReader {
  readonly missingIds: MissingId[]
  readonly problems: Problems
}

/** The id of a heading, an option, an item or a target. One that is made is added to `missingIds`. */
export function idFor(
  { missingIds, problems }: IdReader,
  { line, attributes, attributesAt }: WithAttributes,
  words: string,
  taken: ReadonlySet<string>,
  fallback: string,
  { given, source }: IdGroup,
): string {
  const { id: own = source?.isInOrder ? source.ids[given.length] : undefined } = attributes
  if (source && (own === undefined || !source.ids.includes(own))) {
    const [first] = line
    problems.error('unknown-id', unknownId(own, source.ids), first && startOf(first))
  }
  const id = own ?? slugOf(words, taken, fallback)
  given.push(id)
  if (attributes.id !== undefined) return id
  const offset = attributesAt ?? endOf(line)
  const text = attributesAt === undefined ? ` {#${id}}` : `#${id} `
  if (offset !== undefined) missingIds.push({ offset, text })
  return id
}

export function unknownId(id: string | undefined, known: readonly string[]): string {
  const what =
    id === undefined
      ? 'this has no id, so it’s unclear which part of the source it translates'
      : `the source of this translation has no "${id}" here, so it would never be shown`
  return `${what}; write one of ${known.map((one) => `{#${one}}`).join(', ')}, or drop it`
}

const endOf = (line: readonly PhrasingContent[]) => line.at(-1)?.position?.end.offset

/** The source with these ids in it. Reading it again finds the same ids, and none is missing. */
export function withIds(source: string, missing: readonly MissingId[]): string {
  return missing
    .toSorted((one, other) => other.offset - one.offset)
    .reduce((text, one) => text.slice(0, one.offset) + one.text + text.slice(one.offset), source)
}

/**
 * The source with the id of each question or section behind its heading, whoever gave it. Rules look
 * for an id in the text of its file; the numbers of the lines stay. `lines` are those of the headings.
 */
export function withIdsAtHeadings(source: string, lines: ReadonlyMap<string, number>): string {
  const ids = new Map([...lines].map(([id, line]) => [line, id]))
  return source
    .split('\n')
    .map((text, index) => (ids.has(index + 1) ? `${text} {#${ids.get(index + 1)}}` : text))
    .join('\n')
}
