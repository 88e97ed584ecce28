// A whole attempt: which questions count, which answers are stale, and every fault.
import { describe, expect, it } from 'vitest'
import { drawn } from '../../../../content/common/draw.ts'
import { type GradedAttempt, gradeAttempt } from '../../../../worker/scoring/attempt.ts'
import { dried, kinds, pour, steep } from './questions.ts'

const questions = [pour, kinds, dried]
const revisions = { 'when-to-pour': 1, kinds: 3, dried: 1 }
const warm = { question: 'when-to-pour', response: 'warm' }
const green = { question: 'kinds', response: ['green'] }
const isDried = { question: 'dried', response: 'true' }

type Sent = Parameters<typeof gradeAttempt>[2]

function attempted(sent: Sent): GradedAttempt {
  const result = gradeAttempt({ questions, lang: 'en' }, revisions, sent)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

function scores(sent: Sent): [string, number | undefined][] {
  return attempted(sent).scored.map(({ question, grade }) => [question.id, grade?.score])
}

function faults(sent: Sent) {
  const result = gradeAttempt({ questions, lang: 'en' }, revisions, sent)
  return result.ok ? [] : result.error
}

describe('what is scored', () => {
  it('is what was sent, where no set is named', () => {
    expect(scores({ answers: [green] })).toEqual([['kinds', 0.33]])
    expect(scores({ answers: [] })).toEqual([])
  })

  it('stands in the order of the quiz, however it was sent', () => {
    expect(scores({ answers: [isDried, green, warm] })).toEqual([
      ['when-to-pour', 1],
      ['kinds', 0.33],
      ['dried', 2],
    ])
    expect(scores({ only: ['dried', 'when-to-pour'], answers: [] })).toEqual([
      ['when-to-pour', undefined],
      ['dried', undefined],
    ])
  })

  it('is exactly the set of `only`, where a missing answer has no grade', () => {
    expect(scores({ only: ['when-to-pour', 'kinds'], answers: [warm] })).toEqual([
      ['when-to-pour', 1],
      ['kinds', undefined],
    ])
  })

  it('counts a question once that `only` names twice', () => {
    expect(scores({ only: ['dried', 'dried'], answers: [isDried] })).toEqual([['dried', 2]])
  })

  it('is the whole quiz with a seed, 0 included', () => {
    const whole = [
      ['when-to-pour', 1],
      ['kinds', undefined],
      ['dried', undefined],
    ]
    expect(scores({ seed: 7, answers: [warm] })).toEqual(whole)
    expect(scores({ seed: 0, answers: [warm] })).toEqual(whole)
  })

  it('is what the seed draws of a quiz that draws, in the order of the quiz', () => {
    const draws = { questions, draw: 2, lang: 'en' }
    for (let seed = 0; seed < 20; seed += 1) {
      const set = drawn(draws, seed)
      const graded = gradeAttempt(draws, revisions, { seed, answers: [] })
      expect(graded.ok && graded.value.scored).toEqual(set.map((question) => ({ question })))
      const out = questions.findIndex((question) => !set.includes(question))
      const outside = [warm, green, isDried].filter((_, index) => index === out)
      expect(gradeAttempt(draws, revisions, { seed, answers: outside })).toEqual({
        ok: false,
        error: [
          {
            path: '/answers/0/question',
            message: expect.stringMatching(
              /^This question isn’t one of those asked. Answer only these: /,
            ),
          },
        ],
      })
      expect(gradeAttempt(draws, revisions, { answers: outside }).ok).toBe(true)
    }
  })

  it('is the set of `only` where a seed is sent beside it', () => {
    expect(scores({ seed: 7, only: ['when-to-pour'], answers: [warm] })).toEqual([
      ['when-to-pour', 1],
    ])
  })
})

describe('an answer to another revision', () => {
  const old = { ...green, revision: 2 }

  it('is listed as stale and left unscored', () => {
    expect(attempted({ answers: [warm, old] })).toMatchObject({ stale: ['kinds'] })
    expect(scores({ answers: [warm, old] })).toEqual([['when-to-pour', 1]])
  })

  it('is stale too where it names a revision that is yet to come', () => {
    expect(attempted({ answers: [{ ...green, revision: 4 }] }).stale).toEqual(['kinds'])
  })

  it('leaves its question in a set that names it, without a grade', () => {
    expect(scores({ only: ['kinds'], answers: [old] })).toEqual([['kinds', undefined]])
  })

  it('is never a fault, even with options that are gone', () => {
    const gone = { question: 'kinds', response: ['rooibos'], revision: 1 }
    expect(attempted({ answers: [gone] }).stale).toEqual(['kinds'])
  })

  it('is scored where it names the current revision, or none', () => {
    expect(attempted({ answers: [{ ...green, revision: 3 }] }).stale).toEqual([])
    expect(scores({ answers: [{ ...green, revision: 3 }] })).toEqual([['kinds', 0.33]])
    expect(attempted({ answers: [green] }).stale).toEqual([])
  })
})

describe('a fault', () => {
  const unknown = expect.stringContaining('The quiz has no question with this id. ')
  it.each<[string, Sent, { path: string; message: string }]>([
    [
      'an unknown question',
      { answers: [warm, { question: 'milk', response: 'yes' }] },
      { path: '/answers/1/question', message: unknown },
    ],
    [
      'a question of another quiz',
      { answers: [{ question: steep.id, response: 'short' }] },
      { path: '/answers/0/question', message: unknown },
    ],
    [
      'an unknown question in the set',
      { only: ['kinds', 'milk'], answers: [] },
      { path: '/only/1', message: unknown },
    ],
    [
      'a question answered twice',
      { answers: [warm, isDried, warm] },
      {
        path: '/answers/2/question',
        message: 'You’ve answered this question twice. Send one answer for each question.',
      },
    ],
    [
      'a question answered twice, once at an old revision',
      { answers: [{ ...green, revision: 1 }, green] },
      {
        path: '/answers/1/question',
        message: 'You’ve answered this question twice. Send one answer for each question.',
      },
    ],
    [
      'a question outside the set',
      { only: ['kinds'], answers: [green, warm] },
      {
        path: '/answers/1/question',
        message: expect.stringMatching(
          /^This question isn’t one of those asked. Answer only these: /,
        ),
      },
    ],
    [
      'an unknown option',
      { answers: [{ question: 'when-to-pour', response: 'lukewarm' }] },
      {
        path: '/answers/0/response',
        message: expect.stringMatching(
          /^There is no option with this id. Send the id of one option: /,
        ),
      },
    ],
    [
      'a response of another type',
      { answers: [{ question: 'kinds', response: 'green' }] },
      {
        path: '/answers/0/response',
        message: expect.stringMatching(/^The response must be a list of option ids. Send a list /),
      },
    ],
    [
      'an id of the prototype',
      { answers: [{ question: '__proto__', response: 'x' }] },
      { path: '/answers/0/question', message: unknown },
    ],
  ])('is %s', (_, sent, fault) => {
    expect(faults(sent)).toEqual([fault])
  })

  it('comes with all the others, in the order of the request', () => {
    const sent = {
      only: ['milk', 'kinds', 'when-to-pour', 'sugar'],
      answers: [
        { question: 'kinds', response: ['rooibos'] },
        { question: 'dried', response: 'true' },
        { question: 'when-to-pour', response: ['warm'] },
        { question: 'kinds', response: ['green'] },
        { question: 'lemon', response: 'x' },
      ],
    }
    expect(faults(sent).map(({ path }) => path)).toEqual([
      '/only/0',
      '/only/3',
      '/answers/0/response',
      '/answers/1/question',
      '/answers/2/response',
      '/answers/3/question',
      '/answers/4/question',
    ])
  })
})

it('an answer outside of a long set is refused with a short list', () => {
  const pool = Array.from({ length: 60 }, (_, at) => ({ ...pour, id: `q${at}` }))
  const only = pool.slice(0, 50).map(({ id }) => id)
  const answers = pool.slice(50).map(({ id }) => ({ question: id, response: 'warm' }))
  const result = gradeAttempt({ questions: pool, lang: 'en' }, {}, { only, answers })
  const messages = result.ok ? [] : result.error.map(({ message }) => message)
  expect(messages).toHaveLength(10)
  for (const message of messages) expect(message).toMatch(/these: q0, .*, q19 and 30 more\.$/)
})
