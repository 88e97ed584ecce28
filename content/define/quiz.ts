// Declares a self-check. A question names its section by the guide's own keys, so a link to a
// section that does not exist does not compile.
import type { Guide } from '../model/guide.ts'
import type { Question } from '../model/question.ts'
import type { CheckQuiz } from '../model/quiz.ts'
import { definitionOf } from '../questions/registry.ts'
import type { SectionOf } from './section.ts'

interface QuizSource<G extends Guide> extends Omit<CheckQuiz, 'guide' | 'questions'> {
  readonly questions: readonly (Question & { readonly section: SectionOf<G> })[]
}

/** Ids are slugs and never reused. */
export function defineQuiz<G extends Guide>(guide: G, source: QuizSource<G>): CheckQuiz {
  const { lang } = source
  const questions = source.questions.map(
    (question) => definitionOf(question).withCommonWords?.(question, lang) ?? question,
  )
  return { ...source, guide, questions }
}
