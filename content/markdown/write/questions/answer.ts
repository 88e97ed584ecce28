// What the answer of a question adds to its file. Each type is written in a file of this folder.
import type { BlockContent } from 'mdast'
import type { WrittenAttributes } from '../attributes.ts'
import type { WriteContext } from '../context.ts'

export interface WrittenAnswer {
  /** What stands in the heading beside what every question may have. */
  readonly attributes?: WrittenAttributes
  /** What the prompt needs to be written. */
  readonly context?: Pick<WriteContext, 'gapSource'>
  /** The answer, and a list of feedback behind it. */
  readonly blocks: readonly BlockContent[]
  readonly hasFeedbackList: boolean
  /** Whether the answer looks like that of another type. */
  readonly needsType?: boolean
}
