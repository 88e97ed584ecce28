// What a finding is made of, and what it is found in.
import type { Figures, Finding, QuestionAnalysis } from './item-analysis.ts'

/** A question with enough answers to say something about it. */
export interface Analysed {
  readonly question: QuestionAnalysis
  readonly figures: Figures
}

export type Found = Omit<Finding, 'question'>
