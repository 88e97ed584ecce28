// Every order of four items: what it scores, and which items are not in their own place.
import { expect, it } from 'vitest'
import { feedbackOn, grade } from '../../../../worker/scoring/grade.ts'
import { EVERY_ORDER } from '../../../fixtures/content/every-order.ts'
import { STEPS } from '../../../fixtures/content/placing-scoring.ts'

it('there are 24 orders of four items', () => {
  expect(new Set(EVERY_ORDER.map(({ response }) => response.join(' '))).size).toBe(24)
})

it.each(EVERY_ORDER)(
  'scores the items in their own place, and lists the others: $response',
  ({ response, marks, score }) => {
    const graded = grade(STEPS, [...response], 'en')
    if (!graded.ok) throw new Error(graded.error)
    expect(graded.value).toMatchObject({ correct: score === 1, score, maxScore: 1 })
    const wrong = response.filter((_, index) => marks[index] !== '✓')
    expect(graded.value.chosen).toEqual(wrong)
    const said = feedbackOn(STEPS, graded.value).chosen.map(({ id }) => id)
    expect(said.toSorted()).toEqual(wrong.toSorted())
  },
)

it.each(EVERY_ORDER)(
  'marks each item with the place that the key gives it: $response',
  ({ response, marks }) => {
    const placed = response.map((id, index) => {
      const place = STEPS.solution.key.indexOf(id)
      return place === index ? '✓' : `${place + 1}`
    })
    expect(placed).toEqual(marks)
  },
)
