// The contract of the chunk `guide`, as quizzes on the same page use it.

export interface GuideChunk {
  /** Takes the reader to a section; false if the element does not show it. */
  showSection(host: HTMLElement, section: string): boolean
  /** A quiz on the page has saved progress under this name. */
  progressChanged(name: string, storage: string): void
}
