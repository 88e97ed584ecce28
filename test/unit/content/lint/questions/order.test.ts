// The rule about the first order of the items: leaving it unchanged must not earn much.
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
    expect.stringMatching(/^error: .*in the right order from the start/),
  ])
})

it.each(['abdc', 'dabc', 'acbd', 'bca', 'adbec'])(
  'is warned of where it earns more than half: %s',
  (shown) => {
    expect(found(shown)).toEqual([
      expect.stringMatching(
        /^warning: question "steps": \d of its \d items are shown in the right order from the start; leaving them as they are earns more than half; rename one/,
      ),
    ])
  },
)

it.each(['badc', 'dcba', 'cba', 'ba', 'cdab'])(
  'is let pass where it earns half or less: %s',
  (shown) => {
    expect(found(shown)).toEqual([])
  },
)

it.each(['abcd', 'abdc', 'badc', 'dcba', 'adbec', 'edabc', 'ba'])(
  'is measured as it is scored: %s',
  (shown) => {
    const graded = grade(showing(shown), [...shown])
    const share = graded.ok ? graded.value.score / graded.value.maxScore : 0
    expect(found(shown).length > 0).toBe(share > 0.5)
  },
)
