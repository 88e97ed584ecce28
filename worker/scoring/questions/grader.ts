// What every question type tells the scoring: whether a response makes sense, how much of
// it is right, and what its reader needs to hear. One file in questions/ for each type.
import type { Result } from '../../../content/common/result.ts'
import type { Question } from '../../../content/model/question.ts'
import type { Response } from '../../../content/wire/index.ts'
import type { Feedback } from '../feedback.ts'
import type { Grade } from '../grade.ts'

export interface Grader<Q extends Question, R extends Response> {
  /**
   * The response in the form that this type uses, or one sentence that says why
   * it is none. The sentence goes over the wire: it may not tell the key.
   */
  read(question: Q, response: Response): Result<R, string>
  /** How much is right: 0 to 1, and exactly 1 for a correct response. */
  fraction(question: Q, response: R): number
  /** The right response. */
  answer(question: Q): R
  /**
   * The ids of the options that the response chose, or of the items that it put in a wrong
   * place, or the names of the feedback it earned.
   */
  chosen(response: R, question: Q): readonly string[]
  /** The texts that a graded response has earned, in published order. */
  feedback(question: Q, grade: Grade): Feedback
}
