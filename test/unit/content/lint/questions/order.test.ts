// The rule about the first order of the items: leaving it unchanged must not earn anything.
import { expect, it } from 'vitest'
import { checkCatalogue } from '../../../../../content/lint/check.ts'
import { grade } from '../../../../../worker/scoring/grade.ts'
import { BREAD, BREADS, STEPS } from '../../../../fixtures/content/placing-scoring.ts'

/** Letters in their right order; they are shown as `shown` has them. */
const showing = (shown: string) => {
  const prompt = { ...STEPS.prompt, items: [...shown].map((id) => ({ id, text: `Item ${id}` })) }
  return { ...STEPS, prompt, solution: { ...STEPS.solution, key: [...shown].sort(), feedback: {} } }
}
const found = (shown: string) =>
  checkCatalogue({ guides: BREADS.guides, quizzes: [{ ...BREAD, questions: [showing(shown)] }] })
    .filter(({ code }) => code === 'published-key')
    .map(({ severity, message }) => `${severity}: ${message}`)

it('may not be the right one', () => {
  expect(found('abcd')).toEqual([
    expect.stringMatching(/^error: .*already shown in the right order/),
  ])
})

it.each([
  ['abdc', 2, '"a", "b"'],
  ['acbd', 2, '"a", "d"'],
  ['dbca', 2, '"b", "c"'],
  ['cba', 1, '"b"'],
  ['acdb', 1, '"a"'],
])('is warned of where an item stands in its own place: %s', (shown, count, places) => {
  const start = `${count} of its ${shown.length} items are already shown in the right place`
  expect(found(shown)).toEqual([
    expect.stringContaining(
      `warning: question "steps": ${start} (${places}); leaving them there earns points; give one of them another id`,
    ),
  ])
})

it.each(['badc', 'dcba', 'dabc', 'bca', 'ba', 'cdab'])(
  'is let pass where no item stands in its own place: %s',
  (shown) => {
    expect(found(shown)).toEqual([])
  },
)

it.each(['abcd', 'abdc', 'badc', 'dcba', 'adbec', 'edabc', 'ba'])(
  'is measured as it is scored: %s',
  (shown) => {
    const graded = grade(showing(shown), [...shown], 'en')
    expect(found(shown).length > 0).toBe(graded.ok && graded.value.score > 0)
  },
)
