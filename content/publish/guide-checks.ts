// The checks at the ends of a guide's sections: for each section, the first question about it.
import type { Guide } from '../model/guide.ts'
import type { Quiz } from '../model/quiz.ts'
import type { GuideCheck } from '../wire/index.ts'

/** Only the prompts of questions are needed, and only self-checks have right answers. */
export function guideChecks(guide: Guide, quizzes: readonly Quiz[]): GuideCheck[] {
  const aboutGuide = quizzes.filter((quiz) => quiz.guide?.id === guide.id && quiz.kind === 'check')
  const asked = aboutGuide.flatMap(({ id: quiz, questions }) =>
    questions.map(({ id: question, section, prompt }) => ({ quiz, question, section, prompt })),
  )
  return Object.keys(guide.sections).flatMap((section) => {
    const check = asked.find((one) => one.section === section)
    return check ? [{ ...check, section, prompt: check.prompt.text }] : []
  })
}
