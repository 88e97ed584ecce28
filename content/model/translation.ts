// What a translation contains: texts alone, at the paths at which the authoring functions take
// them. Keys and weights come from the source. Only the forms that are typed in the language of
// the translation are scored.
//
// The compiler cannot tell here which question has which type, so it accepts the texts of
// another type. `check` compares them with the source and names the line.
import type { Facts, Guide, Titled } from './guide.ts'
import type { Markup } from './markup.ts'
import type { Outcome } from './outcome-quiz.ts'
import type { QuestionTexts } from './question.ts'
import type { BandSource, Quiz } from './quiz.ts'

type TextsOfQuiz = Omit<Titled, 'id'>

interface CheckTexts extends TextsOfQuiz {
  readonly questions: Readonly<Record<string, QuestionTexts>>
  readonly bands?: Readonly<Record<string, Pick<BandSource, 'title' | 'text'>>>
}

interface OutcomeOptionTexts {
  readonly text: Markup
  /** Absent for an option that gives no points. */
  readonly why?: Markup
  /** Absent for an option that neither requires nor excludes outcomes. */
  readonly whyNot?: Markup
}

interface OutcomeQuestionTexts {
  readonly prompt: Markup
  readonly options: Readonly<Record<string, OutcomeOptionTexts>>
}

interface OutcomeTexts extends TextsOfQuiz {
  readonly questions: Readonly<Record<string, OutcomeQuestionTexts>>
  readonly outcomes: Readonly<Record<string, Pick<Outcome, 'title' | 'text' | 'prefer'>>>
}

export type QuizTexts = CheckTexts | OutcomeTexts

export interface GuideTexts extends Omit<Guide, 'id' | 'source' | 'facts'> {
  readonly facts?: FactsTexts
}

interface FactsTexts extends Omit<Facts, 'rows'> {
  readonly rows: Readonly<Record<string, FactRowTexts>>
}

interface FactRowTexts {
  readonly name: string
  /** By column. */
  readonly notes?: Readonly<Record<string, string>>
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
