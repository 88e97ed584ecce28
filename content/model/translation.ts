// What a translation contains: texts alone, at the paths at which the authoring functions take
// them. Keys and weights come from the source. The only part of a translation that is scored
// are the forms that are typed in its language.
//
// The compiler does not know here which question has which type, so it accepts the texts of
// another type. `check` compares them with the source and names the line.
import type { Guide } from './guide.ts'
import type { Markup } from './markup.ts'
import type { Question } from './question.ts'
import type { Quiz } from './quiz.ts'

interface TextsOfQuestion {
  readonly prompt: Markup
  readonly explanation: Markup
  /** As many as the source has. */
  readonly hints?: readonly Markup[]
  /** Required where the source has it: words of the sentence in the translated guide. */
  readonly evidence?: string
}

interface OptionTexts {
  readonly text: Markup
  readonly feedback: Markup
}

interface ChoiceTexts extends TextsOfQuestion {
  readonly options: Readonly<Record<string, OptionTexts>>
}

interface TrueFalseTexts extends TextsOfQuestion {
  readonly feedback: { readonly true: Markup; readonly false: Markup }
  /** Required where the source has labels of its own. */
  readonly labels?: { readonly true: string; readonly false: string }
}

interface OrderTexts extends TextsOfQuestion {
  readonly items: Readonly<Record<string, { readonly text: Markup; readonly feedback?: Markup }>>
  readonly feedback: Markup
}

interface MatchTexts extends TextsOfQuestion {
  readonly targets: Readonly<Record<string, Markup>>
  readonly items: Readonly<
    Record<
      string,
      {
        readonly text: Markup
        readonly feedback?: Markup
        readonly pairs?: Readonly<Record<string, Markup>>
      }
    >
  >
  readonly feedback: Markup
}

interface TypedFeedbackTexts {
  readonly right: Markup
  readonly other: Markup
}

/** In the order of the source. Its forms stay, and these are added. */
interface ExpectedTexts {
  readonly accept?: readonly string[]
  readonly feedback: Markup
}

interface NumberTexts extends TextsOfQuestion {
  readonly unit?: string
  readonly feedback: TypedFeedbackTexts
  readonly expected?: readonly ExpectedTexts[]
}

interface TextTexts extends TextsOfQuestion {
  /** Accepted beside the forms of the source. The first one is shown as the right answer. */
  readonly accept: readonly [string, ...string[]]
  readonly feedback: TypedFeedbackTexts
  readonly expected?: readonly ExpectedTexts[]
}

/** A gap that is typed into, or that has options of its own, or that picks from the bank. */
type BlankTexts =
  | Pick<TextTexts, 'accept' | 'feedback' | 'expected'>
  | Pick<NumberTexts, 'feedback' | 'expected'>
  | Pick<ChoiceTexts, 'options'>

interface BlanksTexts extends TextsOfQuestion {
  readonly blanks: Readonly<Record<string, BlankTexts>>
  readonly bank?: Readonly<Record<string, Markup>>
}

interface TextsByType {
  single: ChoiceTexts
  multiple: ChoiceTexts
  truefalse: TrueFalseTexts
  order: OrderTexts
  match: MatchTexts
  number: NumberTexts
  text: TextTexts
  blanks: BlanksTexts
}

/** Does not compile while `TextsByType` lacks a question type. */
export type QuestionTexts = TextsByType[Question['type']]

interface TextsOfQuiz {
  /** BCP 47. */
  readonly lang: string
  readonly title: string
  readonly description: string
}

export interface CheckTexts extends TextsOfQuiz {
  readonly questions: Readonly<Record<string, QuestionTexts>>
  readonly bands: Readonly<Record<string, { readonly title: string; readonly text: Markup }>>
}

interface OutcomeQuestionTexts {
  readonly prompt: Markup
  /** `why` is absent for an option that gives no points. */
  readonly options: Readonly<Record<string, { readonly text: Markup; readonly why?: Markup }>>
}

export interface OutcomeTexts extends TextsOfQuiz {
  readonly questions: Readonly<Record<string, OutcomeQuestionTexts>>
  readonly outcomes: Readonly<
    Record<string, { readonly title: string; readonly text: Markup; readonly prefer: Markup }>
  >
}

export type QuizTexts = CheckTexts | OutcomeTexts

export interface GuideTexts {
  /** BCP 47. */
  readonly lang: string
  readonly title: string
  readonly description: string
  readonly sections: Readonly<
    Record<
      string,
      { readonly title: string; readonly body: readonly (Markup | readonly Markup[])[] }
    >
  >
  readonly facts?: FactsTexts
  readonly takeaways: readonly Markup[]
}

interface FactsTexts {
  readonly title: string
  readonly subject: string
  readonly columns: Readonly<
    Record<string, { readonly label: string; readonly values?: Readonly<Record<string, string>> }>
  >
  readonly rows: Readonly<
    Record<
      string,
      {
        readonly name: string
        /** By column. */
        readonly notes?: Readonly<Record<string, string>>
      }
    >
  >
}

export interface GuideTranslation {
  readonly kind: 'guide'
  readonly source: Guide
  readonly texts: GuideTexts
}

export interface QuizTranslation {
  readonly kind: 'quiz'
  readonly source: Quiz
  readonly texts: QuizTexts
}

export type Translation = GuideTranslation | QuizTranslation
