// defineQuiz: a question names its section by the guide's own keys, so a broken
// link does not compile.

import type { BandSource, CheckQuiz, Guide, Question } from '../model/question.ts'
import { kindOf } from '../questions/registry.ts'

type SectionOf<G> = G extends { readonly sections: infer S } ? keyof S & string : never

interface QuizSource<G extends Guide> {
  readonly id: string
  readonly kind: 'check'
  readonly title: string
  readonly description: string
  readonly lang: string
  readonly questions: readonly (Question & { readonly section: SectionOf<G> })[]
  readonly bands: readonly BandSource[]
  readonly draw?: number
  readonly tries?: number
  readonly confidence?: true
  readonly report?: string
  readonly shuffle?: boolean | 'questions' | 'options'
}

/** Declares a quiz about a guide. Ids are slugs and never reused. */
export function defineQuiz<G extends Guide>(guide: G, source: QuizSource<G>): CheckQuiz {
  const { lang } = source
  const questions = source.questions.map(
    (question) => kindOf(question).speak?.(question, lang) ?? question,
  )
  return { ...source, guide, questions }
}
