// Declares a self-check. A question names its section by the guide's own keys, so a link to a
// section that does not exist does not compile. Without a guide no question names a section.
import type { Guide } from '../model/guide.ts'
import type { Question } from '../model/question.ts'
import type { CheckQuiz } from '../model/quiz.ts'
import { definitionOf } from '../questions/registry.ts'
import { type SectionOf, splitGuide, type WithGuide } from './section.ts'

interface QuizSource<S extends string> extends Omit<CheckQuiz, 'guide' | 'questions' | 'bands'> {
  readonly bands?: CheckQuiz['bands']
  readonly questions: readonly (Question & { readonly section?: S })[]
}

/** Ids are slugs and never reused. */
export function defineQuiz<G extends Guide>(
  guide: G,
  source: QuizSource<SectionOf<G>>,
): WithGuide<CheckQuiz>
export function defineQuiz(source: QuizSource<never>): CheckQuiz
export function defineQuiz(...args: [Guide, QuizSource<string>] | [QuizSource<never>]): CheckQuiz {
  const { source, ...guide } = splitGuide(args)
  const { lang, bands = [] } = source
  const questions = source.questions.map(
    (question) => definitionOf(question).withCommonWords?.(question, lang) ?? question,
  )
  return { ...source, ...guide, questions, bands }
}
