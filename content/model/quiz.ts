// A quiz: a self-check, which has right answers, or an outcome quiz, which has none.
import type { Sets } from '../common/sets.ts'
import type { Guide, Titled } from './guide.ts'
import type { Reasons } from './item-flaws.ts'
import type { Markup } from './markup.ts'
import type { OutcomeQuestion, OutcomeQuiz } from './outcome-quiz.ts'
import type { Question } from './question.ts'
import type { QuizOrigin } from './source.ts'

export interface BandSource {
  readonly id: string
  /** The least percentage that reaches this band, 0 to 100. */
  readonly from: number
  readonly title: string
  readonly text: Markup
}

export interface CheckQuiz extends Titled {
  readonly kind: 'check'
  /** Absent: no question names a section. */
  readonly guide?: Guide
  /** Who wrote the questions, if others did. */
  readonly source?: QuizOrigin
  readonly questions: readonly Question[]
  /** From the lowest to the highest; the first begins at 0. None: a score stands for itself. */
  readonly bands: readonly BandSource[]
  /** How many of the questions a seed draws for an attempt. Absent: all of them. */
  readonly draw?: number
  /** Spreads a draw over sections: none gives a second question before each gave one. */
  readonly spread?: true
  /**
   * Parts of the quiz that a page can ask for by name, each a list of question ids: a short check
   * for a blog post, for instance.
   */
  readonly sets?: Sets
  /** How often a question may be checked before the answer is shown, 2 to 5. Absent: once. */
  readonly tries?: number
  /** Asks how sure the reader is, which is never scored. */
  readonly confidence?: true
  /**
   * Where readers can report a question: a `mailto:` or `https://` address, to which the
   * question, its revision and the order of its options are added.
   */
  readonly report?: string
  /** Nobody can print the quiz with its key. Absent: whoever asks for the printed key gets it. */
  readonly printedKey?: false
  /** No answer to the quiz is counted. Absent: answers are counted where the server counts. */
  readonly statistics?: false
  /** What a seed reorders for each attempt. Pinned options keep their place. */
  readonly shuffle?: boolean | 'questions' | 'options'
  /** Flaws of item writing that the author allows in the whole quiz, and why. Never published. */
  readonly allow?: Reasons
}

export type Quiz = CheckQuiz | OutcomeQuiz

/** A question of either kind of quiz. */
export type AnyQuestion = Question | OutcomeQuestion
