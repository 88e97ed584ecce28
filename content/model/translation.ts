// What a translation contains: texts alone, at the paths at which the authoring functions take
// them. Keys and weights come from the source. Only the forms that are typed in the language of
// the translation are scored.
//
// The compiler cannot tell here which question has which type, so it accepts the texts of
// another type. `check` compares them with the source and names the line.
import type { Guide } from './guide.ts'
import type { Markup } from './markup.ts'
import type { QuestionTexts } from './question.ts'
import type { Quiz } from './quiz.ts'

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
