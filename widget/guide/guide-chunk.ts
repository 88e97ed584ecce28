// The contract of the chunk `guide`, as quizzes on the same page use it.
import type { SelfCheckBase } from '../element/elements.ts'

export interface GuideChunk {
  /** Takes the reader to a section; false if the element does not show it. */
  showSection(guide: SelfCheckBase, section: string): Promise<boolean>
  /** A quiz on the page has saved progress under this name. */
  progressChanged(name: string, storage: string): void
}
