// The responses with which the preview shows a question: the right one, and wrong ones that bring
// up the other feedback.
import { expect, it } from 'vitest'
import { responsesOf } from '../../../../worker/pages/states/responses.ts'
import { feedbackOn, grade } from '../../../../worker/scoring/grade.ts'
import { CHECK_QUIZZES } from '../../../support/content/kinds.ts'

const QUESTIONS = CHECK_QUIZZES.flatMap(({ questions, lang }) =>
  questions.map((question) => [question.type, question.id, { question, lang }] as const),
)

it.each(QUESTIONS)('shows %s %s right and wrong, with feedback on all', (_, id, of) => {
  const { question, lang } = of
  const graded = responsesOf(question).map((response) => {
    const result = grade(question, response, lang)
    if (!result.ok) throw new Error(`${id}: ${result.error}`)
    return result.value
  })
  expect(graded[0]?.correct).toBe(true)
  expect(graded.some(({ correct }) => !correct)).toBe(true)
  const texts = graded.flatMap((one) => feedbackOn(question, one).chosen.map(({ text }) => text))
  const choices = 'choices' in question.prompt ? question.prompt.choices : []
  for (const choice of choices)
    expect(texts).toContain(
      Object.entries(question.solution.feedback).find(([key]) => key === choice.id)?.[1],
    )
})
