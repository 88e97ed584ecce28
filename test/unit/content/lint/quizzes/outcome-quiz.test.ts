// Rules for outcome quizzes: each reports its mistake, and none reports anything in a valid quiz.
import { describe, expect, it } from 'vitest'
import { each } from '../../../../../content/define/outcome-quiz.ts'
import { checkCatalogue } from '../../../../../content/lint/check.ts'
import { winningResponses } from '../../../../../content/lint/quizzes/winning-responses.ts'
import type {
  Leaning,
  Limit,
  Outcome,
  OutcomeQuestion,
  OutcomeQuiz,
} from '../../../../../content/model/outcome-quiz.ts'
import { JOURNEYS, JOURNEYS_CATALOGUE } from '../../../../fixtures/content/limited-outcomes.ts'
import { PETS, PETS_CATALOGUE } from '../../../../fixtures/content/outcome-scoring.ts'

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
const limit = (option: string, change: Partial<Limit>): Broken =>
  asking({ limits: { [option]: { whyNot: 'Why not.', ...change } } })
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

  it('find nothing in one whose options require and exclude outcomes', () => {
    const found = checkCatalogue(JOURNEYS_CATALOGUE)
    expect(found.filter(({ message }) => !message.startsWith('guide'))).toEqual([])
  })

  it('let an outcome that another one always equals be, where an option rules out the other', () => {
    const points = single({ one: { cat: 1, dog: 1 }, two: { fish: 1 }, three: { dog: 2 } })
    const limits = { one: { excludes: ['dog'], whyNot: 'Why not.' } }
    const questions = (points.questions ?? []).map((question) => ({ ...question, limits }))
    expect(codes({ questions })).not.toContain('dominated-outcome')
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
    [
      'an option that leaves no outcome',
      'no-outcome-left',
      limit('far', { excludes: ['cat', 'dog', 'fish'] }),
    ],
    ['an option that requires nothing', 'no-outcome-left', limit('far', { requires: [] })],
    [
      'an option with both lists',
      'requires-and-excludes',
      limit('far', { requires: ['dog'], excludes: ['cat'] }),
    ],
    [
      'an option that requires an outcome that is not there',
      'unknown-outcome',
      limit('far', { requires: ['dog', 'bird'] }),
    ],
    ['an option that excludes nothing', 'limit-without-effect', limit('far', { excludes: [] })],
    [
      'points for an outcome that the option rules out',
      'points-ruled-out',
      limit('far', { excludes: ['dog'] }),
    ],
    [
      'a limit for an option that is not there',
      'unknown-option',
      limit('up', { excludes: ['dog'] }),
    ],
    ['an empty reason for a limit', 'empty-text', limit('far', { excludes: ['cat'], whyNot: ' ' })],
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

describe('the search for responses that make an outcome win', () => {
  it('finds them where they need several questions', () => {
    const two = { ...PETS, ...single({ one: { dog: 3, cat: 2 }, two: { fish: 3, cat: 2 } }) }
    const [question] = two.questions
    if (!question) throw new Error('There is one.')
    expect(winningResponses(two, 'cat')).toBeUndefined()
    const twice = { ...two, questions: [question, { ...question, id: 'again' }] }
    expect(winningResponses(twice, 'cat')).toHaveLength(2)
  })

  it.each(PETS.outcomes.map(({ id }) => id))('finds some for %s', (id) => {
    expect(winningResponses(PETS, id)).toBeDefined()
  })

  it('chooses no option that rules the outcome out, and leaves out rivals that are ruled out', () => {
    const points = { one: { dog: 3, cat: 2 }, two: { fish: 3, cat: 2 } }
    const cat: Limit = { requires: ['cat'], whyNot: 'Only cats.' }
    const limited = (limits: OutcomeQuestion['limits']) => {
      const quiz = { ...PETS, ...single(points) }
      return { ...quiz, questions: quiz.questions.map((question) => ({ ...question, limits })) }
    }
    expect(winningResponses(limited({ one: cat }), 'cat')).toEqual([
      { question: 'walks', choice: 'one' },
    ])
    expect(winningResponses(limited({ one: cat }), 'dog')).toBeUndefined()
  })

  it('finds no answers with a given option where the option rules the outcome out', () => {
    const dry = { question: 'weather', choice: 'dry' }
    expect(winningResponses(JOURNEYS, 'car', dry)).toContainEqual(dry)
    expect(winningResponses(JOURNEYS, 'bicycle', dry)).toBeUndefined()
  })
})

it('gives the same points to each of the outcomes that a fact names', () => {
  expect(each(['cat', 'dog'], 2)).toEqual({ cat: 2, dog: 2 })
})
