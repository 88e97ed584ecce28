// What a translation writes: texts alone, in the places where the authoring forms have them.
// No key, no weight, nothing that scores but the forms that are typed in the language.
//
// Which question is of which type is not known to the compiler here, so that a shape of
// another type gets past it; the author's check knows, and names the line.
import type { Markup } from '../parsing/markup.ts'

interface TextsOfQuestion {
  readonly prompt: Markup
  readonly explanation: Markup
  /** As many as the source has. */
  readonly hints?: readonly Markup[]
  /** Where the source names a sentence of the guide: words of the one that says it here. */
  readonly evidence?: string
}

interface OptionTexts {
  readonly text: Markup
  readonly feedback: Markup
}

/** single, multiple */
export interface ChoiceTexts extends TextsOfQuestion {
  readonly options: Readonly<Record<string, OptionTexts>>
}

export interface TrueFalseTexts extends TextsOfQuestion {
  readonly feedback: { readonly true: Markup; readonly false: Markup }
  /** Where they are not the usual two words of the language, as where the source's are not. */
  readonly labels?: { readonly true: string; readonly false: string }
}

export interface OrderTexts extends TextsOfQuestion {
  readonly items: Readonly<Record<string, { readonly text: Markup; readonly feedback?: Markup }>>
  readonly feedback: Markup
}

export interface MatchTexts extends TextsOfQuestion {
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

/** In the order of the source. Forms come on top of its own. */
interface ExpectedTexts {
  readonly accept?: readonly string[]
  readonly feedback: Markup
}

export interface NumberTexts extends TextsOfQuestion {
  readonly unit?: string
  readonly feedback: TypedFeedbackTexts
  readonly expected?: readonly ExpectedTexts[]
}

export interface TextTexts extends TextsOfQuestion {
  /** Right as well, and the first is the one that is shown. */
  readonly accept: readonly [string, ...string[]]
  readonly feedback: TypedFeedbackTexts
  readonly expected?: readonly ExpectedTexts[]
}

/** A gap that is typed into, one that is picked for from its own options, or from the bank. */
type BlankTexts =
  | Pick<TextTexts, 'accept' | 'feedback' | 'expected'>
  | Pick<NumberTexts, 'feedback' | 'expected'>
  | Pick<ChoiceTexts, 'options'>

export interface BlanksTexts extends TextsOfQuestion {
  readonly blanks: Readonly<Record<string, BlankTexts>>
  readonly bank?: Readonly<Record<string, Markup>>
}

export type QuestionTexts =
  | ChoiceTexts
  | TrueFalseTexts
  | OrderTexts
  | MatchTexts
  | NumberTexts
  | TextTexts
  | BlanksTexts

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

export interface OutcomeQuestionTexts {
  readonly prompt: Markup
  /** An option that speaks for nothing gives no reason. */
  readonly options: Readonly<Record<string, { readonly text: Markup; readonly why?: Markup }>>
}

/** Of the kind `outcome`. */
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

export interface FactsTexts {
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
