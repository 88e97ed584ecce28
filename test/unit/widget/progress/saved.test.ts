// Progress that an older version kept in the browser still opens, and what others wrote into
// the same storage is ignored.
import { describe, expect, it } from 'vitest'
import { readSaved } from '../../../../widget/progress/saved.ts'
import { itemOf, toSaved } from '../../../../widget/quiz/machine/selectors.ts'
import { start } from '../../../../widget/quiz/machine/start.ts'

const ATTEMPT = '0f9b1c3e-5a7d-4e2b-8c6f-1a2b3c4d5e6f'
const verdict = {
  question: 'q1',
  revision: 1,
  correct: true,
  score: 1,
  maxScore: 1,
  feedback: { chosen: [{ id: 'a', text: 'Yes.' }] },
  answer: 'a',
  lang: 'en',
}

/** The JSON as version 0.1.0 kept it, with every field that it knew. */
const KEPT = JSON.stringify({
  attempt: ATTEMPT,
  seed: 7,
  index: 1,
  items: {
    q1: { status: 'checked', response: 'a', verdict, tries: 1, first: 'b', revision: 1 },
    q2: {
      status: 'open',
      tries: 1,
      response: 'b',
      first: 'b',
      given: { response: 'b', revision: 1 },
      confidence: 'sure',
      hints: ['Look again'],
      hintLang: 'en',
      isHintDue: true,
      revision: 1,
    },
    q3: { status: 'checking', response: 'a', isLast: true, revision: 1 },
    q4: { status: 'open', response: 'a', isRefused: true, revision: 1 },
  },
  result: {
    attempt: ATTEMPT,
    quiz: 'a-quiz',
    revision: 1,
    score: 1,
    maxScore: 4,
    percent: 25,
    band: { id: 'low', title: 'Low', text: 'Begin here.' },
    questions: [],
    sections: [],
    revisit: [],
    stale: [],
    lang: 'en',
  },
})

const quiz = {
  id: 'a-quiz',
  revision: 1,
  title: 'A quiz',
  description: 'About something',
  lang: 'en',
  kind: 'check' as const,
  guide: 'a-guide',
  draw: 4,
  questions: ['q1', 'q2', 'q3', 'q4'].map((id) => ({
    id,
    revision: 1,
    type: 'single' as const,
    prompt: 'Which?',
    section: 'here',
    choices: [
      { id: 'a', text: 'A' },
      { id: 'b', text: 'B' },
    ],
    hints: 2,
  })),
}

describe('progress of version 0.1.0', () => {
  const saved = readSaved(JSON.parse(KEPT))

  it('is read whole', () => {
    expect(saved).toEqual(JSON.parse(KEPT))
  })

  it('continues where the reader left, with the result', () => {
    const state = start({ quiz, saved, attempt: 'unused', seed: 8 })
    expect(state).toMatchObject({ attempt: ATTEMPT, seed: 7, index: 1, phase: 'finished' })
    expect(itemOf(state, 'q1')).toMatchObject({ status: 'checked', response: 'a', verdict })
    expect(itemOf(state, 'q2')).toMatchObject({ given: { response: 'b' }, hints: ['Look again'] })
    expect(itemOf(state, 'q3').status, 'a pending check is sent again').toBe('waiting')
  })

  it('is saved in the same shape', () => {
    const { result, items, ...rest } = JSON.parse(KEPT)
    const state = start({ quiz, saved, attempt: 'unused', seed: 8 })
    const again = JSON.parse(JSON.stringify(toSaved(state)))
    expect(again).toMatchObject({ ...rest, result })
    expect(again.items).toEqual({ ...items, q3: { ...items.q3, status: 'waiting' } })
  })
})

describe('what others wrote', () => {
  const withItem = (item: object) =>
    readSaved(JSON.parse(JSON.stringify({ attempt: ATTEMPT, items: { q1: item } })))?.items.q1

  it('is no progress without the UUID of an attempt', () => {
    for (const value of [null, {}, { attempt: 'x' }, { attempt: ATTEMPT.slice(1) }])
      expect(readSaved(value)).toBeUndefined()
  })

  it('loses the questions that are not valid, and keeps the others', () => {
    expect(withItem({ status: 'checked', response: 'a' })).toBeUndefined()
    expect(withItem({ status: 'waiting', response: '' })).toBeUndefined()
    expect(withItem({ status: 'done', response: 'a' })).toBeUndefined()
    expect(withItem({ status: 'open', response: { a: 1 } })).toBeUndefined()
    expect(withItem({ status: 'open', response: ['a'] })).toBeDefined()
  })

  it('loses the responses of earlier tries that the server would refuse', () => {
    const item = {
      status: 'open',
      response: 'a',
      first: [1],
      given: { response: [{}], revision: 1 },
    }
    expect(withItem(item)).toEqual({ status: 'open', response: 'a' })
  })
})
