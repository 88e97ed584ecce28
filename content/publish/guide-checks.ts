// The checks at the ends of a guide's sections: what a quiz asks first about each.

import type { Guide, Quiz } from '../model/question.ts'
import { parseMarkup } from '../parsing/markup.ts'
import type { GuideCheck } from '../wire/index.ts'

/** Of the prompt half of a question nothing but its words is needed. */
export function checksOf(guide: Guide, quizzes: readonly Quiz[]): GuideCheck[] {
  // Only what has a right answer can be checked.
  const about = quizzes.filter((quiz) => quiz.guide.id === guide.id && quiz.kind === 'check')
  const asked = about.flatMap(({ id, questions }) =>
    questions.map(({ id: question, section, prompt }) => ({
      section,
      quiz: id,
      question,
      prompt: parseMarkup(prompt.text),
    })),
  )
  return Object.keys(guide.sections).flatMap(
    (section) => asked.find((check) => check.section === section) ?? [],
  )
}
