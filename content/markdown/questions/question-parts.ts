// What all types of questions are made from, beside their answer.
import type { QuestionFlaw, Reasons } from '../../model/item-flaws.ts'
import type { Markup } from '../../model/markup.ts'
import type { Attributes } from '../attributes.ts'
import type { Place } from '../problems.ts'
import type { Labelled } from './labelled.ts'

export interface QuestionBase {
  readonly id: string
  readonly section?: string
  readonly weight?: number
  readonly always?: true
  readonly allow?: Reasons<QuestionFlaw>
  readonly prompt: Markup
  readonly hints: readonly Markup[]
  readonly evidence?: string
  readonly explanation?: Markup
}

export interface QuestionParts {
  readonly base: QuestionBase
  readonly attributes: Attributes
  readonly labelled: readonly Labelled[]
  /** Where the heading stands. */
  readonly at: Place | undefined
  /** What the heading says, or the source of a translation. */
  readonly type: string | undefined
  /** In a translation: the options that are right in its source. */
  readonly sourceKey: readonly string[]
}
