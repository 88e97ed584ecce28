// Which texts a graded response has earned, and in which order they stand.
import { expect, it } from 'vitest'
import type { Question } from '../../../../content/model/question.ts'
import type { Response } from '../../../../content/wire/index.ts'
import { feedbackOn, grade } from '../../../../worker/scoring/grade.ts'
import { dried, kinds, pour } from './questions.ts'

function feedback(question: Question, response: Response) {
  const graded = grade(question, response, 'en')
  if (!graded.ok) throw new Error(graded.error)
  return feedbackOn(question, graded.value)
}

it('gives each option its own text', () => {
  expect(feedback(pour, 'cold').chosen).toEqual([{ id: 'cold', text: 'Feedback on cold' }])
  expect(feedback(dried, 'false')).toEqual({
    chosen: [{ id: 'false', text: 'It is, all the same.' }],
    others: [{ id: 'true', text: 'It is.' }],
  })
})

it('parts the options into those chosen and the others, both in published order', () => {
  const published = kinds.prompt.choices.map(({ id }) => id)
  const chosen = published.filter((id) => id !== 'mint')
  const { chosen: got, others } = feedback(kinds, chosen.toReversed())
  expect(got.map(({ id }) => id)).toEqual(chosen)
  expect(others).toEqual([{ id: 'mint', text: 'Feedback on mint' }])
})

it('leaves everything to the others where nothing is chosen', () => {
  expect(feedback(kinds, []).chosen).toEqual([])
  expect(feedback(kinds, []).others).toHaveLength(4)
})
