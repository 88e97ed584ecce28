// Every 422 of the API says what would be right, and nothing of the key.
import { describe, expect, it } from 'vitest'
import { PublicQuiz } from '../../content/wire/index.ts'
import { ATTEMPTS, ask, CHECK, HINT, post, QUIZ, read, readProblem } from './ask.ts'

const ATTEMPT = '0f9b1c3e-5a7d-4e2b-8c6f-1a2b3c4d5e6f'
const OUTCOMES = '/api/v1/quizzes/which-bee-task/attempts'
const quiz = await read(await ask(QUIZ), PublicQuiz)
const outcomes = await read(await ask('/api/v1/quizzes/which-bee-task'), PublicQuiz)

const one = (question: string, response: unknown) => ({ question, response })
const attempt = (answers: unknown, more = {}) => ({ attempt: ATTEMPT, answers, ...more })

/** The public ids of a question, in their public order. */
function idsOf(id: string, list: 'choices' | 'items' | 'targets', from = quiz): string {
  const question = from.questions.find((asked) => asked.id === id)
  const found: unknown = question && Reflect.get(question, list)
  return Array.isArray(found) ? found.map((listed: { id: string }) => listed.id).join(', ') : '?'
}

async function refusal(path: string, body: unknown): Promise<string> {
  const { errors = [] } = await readProblem(await post(path, body), 422)
  return errors.map((error) => `${error.path}: ${error.message}`).join('\n')
}

const SHAPES =
  '/response: Send a string, a list of strings, a number, true or false, or an object of strings'

describe('a check', () => {
  it.each<[string, unknown, string]>([
    ['no question', { response: 'dry' }, '/question: Invalid input: expected string'],
    ['no response', { question: 'drone-sting' }, SHAPES],
    ['a null', one('drone-sting', null), SHAPES],
    ['a nested list', one('waggle-dance', [['a']]), SHAPES],
    ['a long text', one('drone-sting', 'x'.repeat(201)), '<=200 characters'],
    ['a word for reveal', { ...one('drone-sting', 'x'), reveal: 'no' }, 'expected boolean'],
    [
      'another option',
      one('drone-sting', 'x'),
      `Send the id of one option: ${idsOf('drone-sting', 'choices')}.`,
    ],
    [
      'a truth value for options',
      one('drone-sting', true),
      `Send the id of one option: ${idsOf('drone-sting', 'choices')}.`,
    ],
    ['another truth', one('all-in-hives', 'yes'), 'Send true or false.'],
    [
      'one option for several',
      one('waggle-dance', 'x'),
      `Send a list of option ids, each once: ${idsOf('waggle-dance', 'choices')}.`,
    ],
    [
      'a truth value for several',
      one('waggle-dance', false),
      `Send a list of option ids, each once: ${idsOf('waggle-dance', 'choices')}.`,
    ],
    [
      'a part of an order',
      one('nectar-to-honey', []),
      `Send a list of all item ids, each once: ${idsOf('nectar-to-honey', 'items')}.`,
    ],
    [
      'a list for a match',
      one('who-does-what', []),
      `Send an object from item ids (${idsOf('who-does-what', 'items')}) to target ids (${idsOf('who-does-what', 'targets')}).`,
    ],
    [
      'a list for a number',
      one('days-of-a-worker', []),
      'Send a number, or a string with a number.',
    ],
    ['a truth value for a number', one('days-of-a-worker', true), 'Send a number, or a string'],
    ['a number for a text', one('leaving-with-the-queen', 6), 'Send a string.'],
    ['a text for gaps', one('winter-cluster', 'x'), 'Send an object from blank ids ('],
    ['another option of a gap', one('winter-cluster', { state: 'x' }), ' For state, send one of: '],
  ])('of %s', async (_, body, expected) => {
    expect(await refusal(CHECK, body)).toContain(expected)
  })
})

it('a hint that does not exist says how many there are', async () => {
  const hints = quiz.questions.find(({ id }) => id === 'drone-sting')?.hints
  expect(await refusal(HINT, { question: 'drone-sting', number: 99 })).toContain(
    `Send a number from 1 to ${hints}.`,
  )
  expect(await refusal(HINT, { question: 'drone-sting', number: 0 })).toContain('expected number')
})

describe('an attempt', () => {
  const right = one('all-in-hives', true)
  const options = idsOf('drone-sting', 'choices')
  const [asked] = outcomes.questions
  it.each<[string, string, unknown, string]>([
    [
      'no id',
      ATTEMPTS,
      { answers: [] },
      '/attempt: Send a UUID, for example from crypto.randomUUID().',
    ],
    ['no answers', ATTEMPTS, { attempt: ATTEMPT }, '/answers: Invalid input: expected array'],
    [
      'a large seed',
      ATTEMPTS,
      attempt([], { seed: 2 ** 32 }),
      'expected number to be <=4294967295',
    ],
    ['another set', ATTEMPTS, attempt([], { set: 'x' }), '/set: The quiz has no set with this id'],
    ['both', ATTEMPTS, attempt([], { set: 'x', only: ['drone-sting'] }), 'Send `set` or `only`'],
    ['another question', ATTEMPTS, attempt([], { only: ['x'] }), 'lists its `questions`'],
    ['an unknown question', ATTEMPTS, attempt([one('x', 'x')]), 'lists its `questions`'],
    ['a question twice', ATTEMPTS, attempt([right, right]), 'Send one answer for each question.'],
    [
      'one that is not asked',
      ATTEMPTS,
      attempt([right], { only: ['drone-sting', 'waggle-dance'] }),
      'Answer only these: waggle-dance, drone-sting.',
    ],
    ['another option', ATTEMPTS, attempt([one('drone-sting', 'x')]), `one option: ${options}.`],
    [
      'a confidence',
      ATTEMPTS,
      attempt([{ ...right, confidence: 'very' }]),
      'expected one of "guess"|"think"|"sure"',
    ],
    [
      'an outcome of another option',
      OUTCOMES,
      attempt([one(asked?.id ?? '', true)]),
      idsOf(asked?.id ?? '', 'choices', outcomes),
    ],
  ])('of %s', async (_, path, body, expected) => {
    expect(await refusal(path, body)).toContain(expected)
  })
})
