// What a build of `npm start` amounts to.
import type { StartWorker } from './start-worker.ts'

/** The quiz that the demo blog shows. */
export interface ShownQuiz {
  readonly id: string
  readonly title: string
  /** The first of its sets, which is asked instead of the whole quiz. */
  readonly set?: string
  /** The colours of the site, as a blog has them in its stylesheet. */
  readonly css?: string
}

export type BuildOutcome =
  | {
      readonly ok: true
      readonly worker: StartWorker
      readonly warnings: readonly string[]
      /** Absent where the catalogue has no quiz. */
      readonly newestQuiz?: ShownQuiz
    }
  | {
      readonly ok: false
      /** Each with file, line and what is wrong, as `content -- check` prints them. */
      readonly problems: readonly string[]
    }
