// What the parts of the writer are told beside the text that they write.
import type { Layout } from '../layout.ts'

export interface WriteContext {
  /**
   * Where the file is, from content/: the addresses of pictures begin there. Absent: they stay, as
   * in the texts of the settings.
   */
  readonly folder?: string
  /** Of the file that is formatted. Absent: the quiz or guide comes from elsewhere. */
  readonly layout?: Layout
  /** What stands between the braces of a gap. Absent: the text has no gaps. */
  readonly gapSource?: (id: string) => string | undefined
  /** Gaps are marked as `[[id]]`, and described elsewhere. */
  readonly hasGapMarks?: true
}

/** A list in the order of its author if that is known, and else in the order that readers see. */
export function inAuthoredOrder<T extends { readonly id: string }>(
  list: readonly T[],
  of: string,
  { layout }: WriteContext,
): readonly T[] {
  const ids = layout?.authoredOrder.get(of) ?? []
  const placeOf = ({ id }: T) => ids.indexOf(id)
  return list.every((one) => ids.includes(one.id))
    ? list.toSorted((one, other) => placeOf(one) - placeOf(other))
    : list
}
