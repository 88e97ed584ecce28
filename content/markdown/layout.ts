// What a file has that is no part of its quiz or guide. Formatting keeps it.

export interface Layout {
  /** The settings as they stand in the file, for their comments. */
  readonly yaml: string
  /**
   * The ids of options and targets as their author ordered them, by question, or by question and
   * gap. The model has the order that readers see.
   */
  readonly authoredOrder: ReadonlyMap<string, readonly string[]>
}
