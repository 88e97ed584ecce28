// The contract between scoring and a question type: how a response is read, graded and given
// feedback. Each type has a file here that implements it; registry.ts lists them.
import type { Result } from '../../../content/common/result.ts'
import type { Markup } from '../../../content/model/markup.ts'
import type { Question } from '../../../content/model/question.ts'
import type { CheckResult, Response } from '../../../content/wire/index.ts'

export interface Grader<Q extends Question, R extends Response> {
  /**
   * The response in the form that this type uses, or one sentence that says why the response
   * is not valid. The sentence is sent to the client, so it must not reveal the key.
   */
  read(question: Q, response: Response): Result<R, string>
  /**
   * How much of the response is right: 0 to 1, and exactly 1 for a correct response. `lang` is
   * the language of the quiz, in which readers type.
   */
  fraction(question: Q, response: R, lang: string): number
  /** The right response. */
  answer(question: Q): R
  /**
   * The ids of the chosen options or of the items that are not in their own place, or the names
   * of the feedback texts for a typed response.
   */
  chosen(response: R, question: Q, lang: string): readonly string[]
  /** What a mistyped response was read as. Absent: nothing is typed. */
  readAs?(question: Q, response: R, lang: string): ReadAs | undefined
  /** Whether each gap is right, by its id. Absent: there are no gaps. */
  gaps?(question: Q, response: R, lang: string): Gaps
  /** The feedback texts for a graded response, in published order. */
  feedback(question: Q, grade: Grade): Feedback
}

/** The accepted form; of a text with gaps, the accepted form of each gap that was mistyped. */
export type ReadAs = NonNullable<CheckResult['read']>

export type Gaps = NonNullable<CheckResult['gaps']>

export interface Grade {
  readonly correct: boolean
  /** Points, rounded to hundredths; 0 to maxScore. */
  readonly score: number
  readonly maxScore: number
  /** The response, in the form that the question type uses. */
  readonly response: Response
  readonly answer: Response
  /** See `chosen` above. */
  readonly chosen: readonly string[]
  /** See `readAs` above. Absent: nothing right was mistyped. */
  readonly readAs?: ReadAs
  /** See `gaps` above. */
  readonly gaps?: Gaps
}

export interface FeedbackText {
  /** The id of the option, item or gap. A typed response to a whole question has none. */
  readonly id?: string
  readonly text: Markup
  /** Only for gaps: whether this one is right. Clients get it once the answer is revealed. */
  readonly correct?: boolean
}

export interface Feedback {
  /** For the options that were chosen, the items in a wrong place, or the typed text. */
  readonly chosen: readonly FeedbackText[]
  /** For the options that were not chosen. */
  readonly others: readonly { readonly id: string; readonly text: Markup }[]
}
