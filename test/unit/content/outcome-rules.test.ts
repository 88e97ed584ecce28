// The author's checks of outcome quizzes: each rule finds what it is about, and none finds
// anything in a quiz that is in order.
import { describe, expect, it } from 'vitest'
import { checkCatalogue } from '../../../content/author/check.ts'
import { isReachable } from '../../../content/author/reachable.ts'
import { each } from '../../../content/define/outcome-quiz.ts'
import type { Leaning, Outcome, OutcomeQuestion, OutcomeQuiz } from '../../../content/outcomes.ts'
import { PETS, PETS_CATALOGUE } from '../../fixtures/content/outcome-scoring.ts'
import { OUTCOME_QUIZZES } from '../../support/content/kinds.ts'

type Broken = Partial<Pick<OutcomeQuiz, 'id' | 'outcomes' | 'questions'>>

function codes(change: Broken): string[] {
  const quizzes = [{ ...PETS, ...change }]
  return checkCatalogue({ ...PETS_CATALOGUE, quizzes })
    .filter(({ message }) => !message.startsWith('guide'))
    .map(({ code }) => code)
}

const [walks, ...others] = PETS.questions as [OutcomeQuestion, ...OutcomeQuestion[]]
const [cat, ...rest] = PETS.outcomes as [Outcome, ...Outcome[]]
const asking = (change: Partial<OutcomeQuestion>): Broken => ({
  questions: [{ ...walks, ...change }, ...others],
})
const leaning = (option: string, change: Partial<Leaning>): Broken =>
  asking({
    leanings: { ...walks.leanings, [option]: { points: { dog: 3 }, why: 'Why.', ...change } },
  })
const ending = (change: Partial<Outcome>): Broken => ({
  outcomes: [{ ...cat, ...change }, ...rest],
})
/** One question, in which each outcome has an option of its own. */
const single = (points: Readonly<Record<string, Leaning['points']>>): Broken => ({
  questions: [
    {
      ...walks,
      prompt: {
        text: 'Which?',
        choices: Object.keys(points).map((id) => ({ id, text: `Option ${id}`, pinned: false })),
      },
      leanings: Object.fromEntries(
        Object.entries(points).map(([id, given]) => [id, { points: given, why: `Why ${id}.` }]),
      ),
    },
  ],
})

describe('the checks of outcome quizzes', () => {
  it('find nothing in one that is in order', () => {
    expect(codes({})).toEqual([])
  })

  it.each<[string, string, Broken]>([
    ['an outcome id that is not a slug', 'slug', ending({ id: 'A cat' })],
    ['two outcomes with one id', 'duplicate-id', { outcomes: [cat, cat, ...rest] }],
    ['a single outcome', 'outcome-count', { outcomes: [cat] }],
    ['an outcome without a title', 'empty-text', ending({ title: '' })],
    ['an outcome that never says when to prefer it', 'empty-text', ending({ prefer: ' ' })],
    ['an outcome that says too much', 'too-long', ending({ text: 'Long. '.repeat(80) })],
    ['a mark that does not close', 'markup', ending({ text: 'It *purrs.' })],
    ['a section that is not there', 'unknown-section', ending({ section: 'birds' })],
    [
      'an outcome that no option speaks for',
      'outcome-without-points',
      { outcomes: [...PETS.outcomes, { ...cat, id: 'bird' }] },
    ],
    [
      'an outcome that another one always equals',
      'dominated-outcome',
      single({ one: { cat: 1, dog: 1 }, two: { fish: 1 }, three: { dog: 2 } }),
    ],
    [
      'an outcome out of reach, though nothing always equals it',
      'unreachable-outcome',
      single({ one: { dog: 3, cat: 2 }, two: { fish: 3, cat: 2 } }),
    ],
    [
      'points for an outcome that is not there',
      'unknown-outcome',
      leaning('far', { points: { bird: 1 } }),
    ],
    ['points for an option that is not there', 'unknown-option', leaning('up', {})],
    ['half a point', 'points', leaning('far', { points: { dog: 0.5 } })],
    ['no points', 'points', leaning('far', { points: { dog: 0 } })],
    ['a reason for nothing', 'no-points', leaning('far', { points: {} })],
    ['an empty reason', 'empty-text', leaning('far', { why: '' })],
    ['a reason that scolds', 'scolding', leaning('far', { why: 'You are wrong.' })],
    ['a question that changes nothing', 'question-without-points', asking({ leanings: {} })],
    ['a question about no section', 'unknown-section', asking({ section: 'birds' })],
    ['a question id that is not a slug', 'slug', asking({ id: 'No slug' })],
    ['two questions with one id', 'duplicate-id', { questions: [walks, walks, ...others] }],
    [
      'one option alone',
      'option-count',
      asking({ prompt: { text: 'Which?', choices: walks.prompt.choices.slice(0, 1) } }),
    ],
  ])('find %s', (_, code, broken) => {
    expect(codes(broken)).toContain(code)
  })

  it('name file and line of an outcome', () => {
    const sources = { 'content/quizzes/pets.ts': "id: 'pets',\n outcomes: {\n  cat: {\n" }
    const quizzes = [{ ...PETS, ...ending({ title: '' }) }]
    const found = checkCatalogue({ ...PETS_CATALOGUE, quizzes }, sources)
    expect(found.find(({ code }) => code === 'empty-text')).toMatchObject({
      file: 'content/quizzes/pets.ts',
      line: 3,
    })
  })
})

describe('the search for a way to win', () => {
  it('finds one where it takes several questions', () => {
    const two = { ...PETS, ...single({ one: { dog: 3, cat: 2 }, two: { fish: 3, cat: 2 } }) }
    const [question] = two.questions
    if (!question) throw new Error('There is one.')
    expect(isReachable(two, 'cat')).toBe(false)
    const twice = { ...two, questions: [question, { ...question, id: 'again' }] }
    expect(isReachable(twice, 'cat')).toBe(true)
  })

  it.each(OUTCOME_QUIZZES.flatMap((quiz) => quiz.outcomes.map(({ id }) => [id, quiz] as const)))(
    'finds one for %s',
    (id, quiz) => {
      expect(isReachable(quiz, id)).toBe(true)
    },
  )
})

it('gives the same points to each of the outcomes that a fact names', () => {
  expect(each(['cat', 'dog'], 2)).toEqual({ cat: 2, dog: 2 })
})
