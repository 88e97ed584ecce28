// The ledger of outcome quizzes: which changes are a new revision.
import { expect, it } from 'vitest'
import type { OutcomeQuestion, OutcomeQuiz } from '../../../../content/model/outcome-quiz.ts'
import { extendLedger } from '../../../../content/revisions/extend-ledger.ts'
import { currentRevisions, type Ledger } from '../../../../content/revisions/ledger.ts'
import { verifyLedger } from '../../../../content/revisions/verify-ledger.ts'
import { PETS, PETS_CATALOGUE, PETS_LEDGER } from '../../../fixtures/content/outcome-scoring.ts'

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

it('keeps the outcomes in their order, which share codes refer to', () => {
  expect(PETS_LEDGER.quizzes.pets?.revisions.map(({ outcomes }) => outcomes)).toEqual([
    ['cat', 'dog', 'fish'],
  ])
})

it('adds a revision of question and quiz when points change', () => {
  expect(currentRevisions(leaning({ points: { dog: 2 } }), 'pets')).toEqual({
    revision: 2,
    questions: { walks: 2, noise: 1, touch: 1, time: 1 },
  })
})

it('adds a revision of question and quiz when an option begins to rule outcomes out', () => {
  const limited = (limits: OutcomeQuestion['limits']) =>
    after({ questions: [{ ...walks, limits }, ...others] })
  const whyNot = 'Only dogs walk far.'
  const first = limited({ far: { requires: ['dog'], whyNot } })
  expect(currentRevisions(first, 'pets')).toEqual({
    revision: 2,
    questions: { walks: 2, noise: 1, touch: 1, time: 1 },
  })
  expect(limited({ far: { requires: ['dog'], whyNot: 'Else.' } })).toEqual(first)
  expect(limited({ far: { excludes: ['dog'], whyNot } })).not.toEqual(first)
  const two = limited({ far: { requires: ['dog', 'cat'], whyNot } })
  expect(limited({ far: { requires: ['cat', 'dog'], whyNot } })).toEqual(two)
})

it('keeps the hashes that outcome quizzes without limits had before limits existed', () => {
  // Taken from the version of this repository before limits.
  expect(PETS_LEDGER.quizzes.pets?.questions.walks?.revisions).toEqual([
    '5971e7680b49d36436411473188894dea7d99d15f3225a3edfa1153ee3d8aaa2',
  ])
})

it('adds a revision of the quiz alone when an outcome is added, removed or moved', () => {
  for (const outcomes of [PETS.outcomes.toReversed(), PETS.outcomes.slice(1)]) {
    expect(currentRevisions(after({ outcomes }), 'pets')).toEqual({
      revision: 2,
      questions: { walks: 1, noise: 1, touch: 1, time: 1 },
    })
  }
})

it('adds nothing when only texts change', () => {
  expect(leaning({ why: 'They like to.' })).toEqual(PETS_LEDGER)
  const outcomes = PETS.outcomes.map((one) => ({ ...one, title: 'Another', prefer: 'Else.' }))
  expect(after({ outcomes })).toEqual(PETS_LEDGER)
})

it('reports an outcome that was edited in a released row', () => {
  const pets = PETS_LEDGER.quizzes.pets
  if (!pets) throw new Error('It has one.')
  const revisions = pets.revisions.map((row) => ({ ...row, outcomes: ['dog', 'cat', 'fish'] }))
  const edited = { quizzes: { pets: { ...pets, revisions } } }
  expect(verifyLedger(edited)[0]?.message).toContain('was edited')
})
