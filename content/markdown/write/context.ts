// What the parts of the writer are told beside the text that they write.

export interface WriteContext {
  /**
   * Where the file is, from content/: the addresses of pictures begin there. Absent: in content/
   * itself, as for the texts of the settings.
   */
  readonly folder?: string
  /** What stands between the braces of a gap. Absent: the text has no gaps. */
  readonly gapSource?: (id: string) => string | undefined
  /**
   * The ids of the options or targets of a question, in the order in which its author wrote them.
   * The model has them in the order that readers see. Absent: that order.
   */
  readonly authoredOrder?: ReadonlyMap<string, readonly string[]>
}

/** A list with ids in the order of its author. */
export function inAuthoredOrder<T extends { readonly id: string }>(
  list: readonly T[],
  of: string,
  { authoredOrder }: WriteContext,
): readonly T[] {
  const ids = authoredOrder?.get(of) ?? []
  const placeOf = ({ id }: T) => ids.indexOf(id)
  return list.every((one) => ids.includes(one.id))
    ? list.toSorted((one, other) => placeOf(one) - placeOf(other))
    : list
}
