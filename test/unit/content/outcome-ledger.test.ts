// The ledger of outcome quizzes: what moves a revision, and what stays as it was.
import { expect, it } from 'vitest'
import { extendLedger, verifyLedger } from '../../../content/author/ledger.ts'
import { currentRevisions, type Ledger } from '../../../content/ledger.ts'
import type { OutcomeQuestion, OutcomeQuiz } from '../../../content/outcomes.ts'
import { PETS, PETS_CATALOGUE, PETS_LEDGER } from '../../fixtures/content/outcome-scoring.ts'

const [walks, ...others] = PETS.questions as [OutcomeQuestion, ...OutcomeQuestion[]]
const far = { points: { dog: 3 }, why: 'Dogs walk far.' }

function after(change: Partial<OutcomeQuiz>): Ledger {
  return extendLedger(PETS_LEDGER, { ...PETS_CATALOGUE, quizzes: [{ ...PETS, ...change }] })
}
const leaning = (change: Partial<typeof far>) =>
  after({
    questions: [
      { ...walks, leanings: { ...walks.leanings, far: { ...far, ...change } } },
      ...others,
    ],
  })

it('names the outcomes in their order, for share codes to count by', () => {
  expect(PETS_LEDGER.quizzes.pets?.revisions.map(({ outcomes }) => outcomes)).toEqual([
    ['cat', 'dog', 'fish'],
  ])
})

it('moves a question and the quiz where points are others', () => {
  expect(currentRevisions(leaning({ points: { dog: 2 } }), 'pets')).toEqual({
    revision: 2,
    questions: { walks: 2, noise: 1, touch: 1, time: 1 },
  })
})

it('moves the quiz alone where an outcome comes, goes or takes another place', () => {
  for (const outcomes of [PETS.outcomes.toReversed(), PETS.outcomes.slice(1)]) {
    expect(currentRevisions(after({ outcomes }), 'pets')).toEqual({
      revision: 2,
      questions: { walks: 1, noise: 1, touch: 1, time: 1 },
    })
  }
})

it('moves nothing for other words', () => {
  expect(leaning({ why: 'They like to.' })).toEqual(PETS_LEDGER)
  const outcomes = PETS.outcomes.map((one) => ({ ...one, title: 'Another', prefer: 'Else.' }))
  expect(after({ outcomes })).toEqual(PETS_LEDGER)
})

it('notices an outcome that was edited in a released row', () => {
  const pets = PETS_LEDGER.quizzes.pets
  if (!pets) throw new Error('It has one.')
  const revisions = pets.revisions.map((row) => ({ ...row, outcomes: ['dog', 'cat', 'fish'] }))
  const edited = { quizzes: { pets: { ...pets, revisions } } }
  expect(verifyLedger(edited, PETS_CATALOGUE)[0]).toContain('was edited')
})
