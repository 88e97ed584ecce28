// Ids of what its author gave none: they come from the words. `content -- release` writes them into
// the file, so that a later change of the words changes no id.
import type { PhrasingContent } from 'mdast'
import type { WithAttributes } from './attributes.ts'
import { slugOf } from './slug.ts'

/** An id to be written into the source. */
export interface MissingId {
  /** Where the words end, or where the attributes begin. */
  readonly offset: number
  readonly id: string
  /** Whether it stands in front of other attributes. */
  readonly isInBraces: boolean
}

/** The id of a heading, an option, an item or a target. One that is made is added to `missing`. */
export function idFor(
  { missingIds }: { readonly missingIds: MissingId[] },
  { line, attributes, attributesAt }: WithAttributes,
  words: string,
  taken: ReadonlySet<string>,
  fallback: string,
): string {
  if (attributes.id !== undefined) return attributes.id
  const id = slugOf(words, taken, fallback)
  const offset = attributesAt ?? endOf(line)
  if (offset !== undefined) missingIds.push({ offset, id, isInBraces: attributesAt !== undefined })
  return id
}

const endOf = (line: readonly PhrasingContent[]) => line.at(-1)?.position?.end.offset

/** The source with these ids in it. Reading it again finds the same ids, and none is missing. */
export function withIds(source: string, missing: readonly MissingId[]): string {
  return missing
    .toSorted((one, other) => other.offset - one.offset)
    .reduce((text, { offset, id, isInBraces }) => {
      const insert = isInBraces ? `#${id} ` : ` {#${id}}`
      return text.slice(0, offset) + insert + text.slice(offset)
    }, source)
}
