// Another try, and hints on the way: what the state machine makes of them.

import { describe, expect, it } from 'vitest'
import type { CheckResult, PublicQuiz } from '../../../../../content/wire/index.ts'
import { merge } from '../../../../../widget/quiz/machine/merge.ts'
import { hasHint, itemOf, toSaved } from '../../../../../widget/quiz/machine/selectors.ts'
import { start } from '../../../../../widget/quiz/machine/start.ts'
import type { Event, State } from '../../../../../widget/quiz/machine/state.ts'
import { transition } from '../../../../../widget/quiz/machine/transition.ts'

const quiz: PublicQuiz = {
  id: 'a-quiz',
  revision: 1,
  title: 'A quiz',
  description: 'About something',
  lang: 'en',
  kind: 'check',
  guide: 'a-guide',
  tries: 2,
  questions: [
    {
      id: 'q1',
      revision: 1,
      type: 'single',
      prompt: 'Which?',
      section: 'here',
      choices: [
        { id: 'a', text: 'A' },
        { id: 'b', text: 'B' },
      ],
      hints: 2,
    },
  ],
}

const ATTEMPT = '00000000-0000-4000-8000-000000000001'
const fresh = () => start({ quiz, attempt: ATTEMPT })
const run = (state: State, ...events: readonly Event[]) => events.reduce(transition, state)
const choose = (response: string): Event => ({ type: 'choose', response })

/** With the answer where it is over, and without where another try may come. */
function verdict(correct: boolean, answer?: string): Event {
  const score = correct ? 1 : 0
  const base = { question: 'q1', revision: 1, correct, score, maxScore: 1 }
  const told: CheckResult = {
    ...base,
    feedback: { chosen: [] },
    ...(answer !== undefined && { answer }),
  }
  return { type: 'verdict', question: 'q1', verdict: told }
}

const item = (state: State) => itemOf(state, 'q1')
const tried = () => run(fresh(), choose('a'), { type: 'check' }, verdict(false))

describe('another try', () => {
  it('is possible after a verdict without the key', () => {
    expect(item(tried())).toMatchObject({ status: 'tried', tries: 1, response: 'a' })
  })

  it('opens the question again, with what was chosen, and without the verdict', () => {
    const state = run(tried(), { type: 'try-again' })
    const given = { response: 'a', revision: 1 }
    expect(item(state)).toEqual({ status: 'open', tries: 1, response: 'a', first: 'a', given })
    expect(state.focus).toBe('options')
  })

  it('counts each wrong one', () => {
    const state = run(
      tried(),
      { type: 'try-again' },
      choose('b'),
      { type: 'check' },
      verdict(false),
    )
    expect(item(state).tries).toBe(2)
  })

  it('keeps the last checked response until another is checked', () => {
    const chosen = run(tried(), { type: 'try-again' }, choose('b'))
    expect(item(chosen)).toMatchObject({ response: 'b', given: { response: 'a' } })
    const asked = run(chosen, { type: 'check' }, { type: 'refused', question: 'q1' })
    expect(item(asked)).toMatchObject({ status: 'open', given: { response: 'a' } })
    const again = run(chosen, { type: 'check' }, verdict(false), { type: 'try-again' })
    expect(item(again).given).toEqual({ response: 'b', revision: 1 })
    const over = run(again, { type: 'check' }, verdict(true, 'b'))
    expect(item(over)).not.toHaveProperty('given')
  })

  it('is marked as changed if the question has a new revision', () => {
    const saved = toSaved(run(tried(), { type: 'try-again' }))
    const moved = quiz.questions.map((question) => ({ ...question, revision: 2 }))
    const state = start({ quiz: { ...quiz, questions: moved }, attempt: ATTEMPT, saved })
    expect(item(state)).toEqual({ status: 'open', isChanged: true })
  })

  it('is over once the key is shown, or the response is right', () => {
    const told = run(tried(), { type: 'try-again' }, { type: 'check' }, verdict(false, 'b'))
    expect(item(told)).toMatchObject({ status: 'checked', tries: 1 })
    const right = run(
      tried(),
      { type: 'try-again' },
      choose('b'),
      { type: 'check' },
      verdict(true, 'b'),
    )
    expect(item(right).status).toBe('checked')
  })

  it('is not needed: the reader can ask for the key', () => {
    const state = run(tried(), { type: 'reveal' })
    expect(item(state)).toMatchObject({ status: 'checking', isLast: true, response: 'a' })
    expect(item(run(state, verdict(false, 'b'))).status).toBe('checked')
  })

  it('is not possible once the question is over', () => {
    const over = run(tried(), { type: 'reveal' }, verdict(false, 'b'))
    expect(run(over, { type: 'try-again' })).toBe(over)
    expect(run(over, { type: 'reveal' })).toBe(over)
  })

  it('is not undone by a tab that is behind', () => {
    const merged = (there: State): Event => ({
      type: 'merged',
      change: (state) => merge(state, { saved: toSaved(there), attempt: 'other' }),
    })
    const state = run(tried(), { type: 'try-again' }, choose('b'))
    expect(transition(state, merged(tried()))).toBe(state)
    expect(item(transition(tried(), merged(state)))).toEqual(item(state))
    const second = run(state, { type: 'check' }, verdict(false))
    expect(item(transition(state, merged(second)))).toEqual(item(second))
    expect(transition(second, merged(state))).toBe(second)
    const over = run(tried(), { type: 'reveal' }, verdict(false, 'b'))
    expect(item(transition(second, merged(over)))).toEqual(item(over))
  })

  it('is still there after a reload', () => {
    const again = start({ quiz, attempt: 'other', saved: toSaved(tried()) })
    expect(item(again)).toEqual(item(tried()))
  })
})

describe('hints', () => {
  const [question] = quiz.questions
  if (!question) throw new Error('The quiz has one question.')
  const hint = (text: string | undefined): Event => ({ type: 'hint', question: 'q1', hint: text })

  it('arrive one at a time, each after a request', () => {
    const asked = run(fresh(), { type: 'ask-hint' })
    expect(item(asked).isHintDue).toBe(true)
    const one = run(asked, hint('First'))
    expect(item(one)).toEqual({ status: 'open', hints: ['First'], hintLang: 'en' })
    expect(run(one, hint('Uncalled for'))).toBe(one)
    const two = run(one, { type: 'ask-hint' }, hint('Second'))
    expect(item(two).hints).toEqual(['First', 'Second'])
    expect(hasHint(question, item(two))).toBe(false)
    expect(run(two, { type: 'ask-hint' })).toBe(two)
  })

  it('that fail can be requested again', () => {
    const state = run(fresh(), { type: 'ask-hint' }, hint(undefined))
    expect(item(state)).toEqual({ status: 'open' })
    expect(state.notice).toBe('notLoaded')
    expect(hasHint(question, item(state))).toBe(true)
    expect(run(state, { type: 'ask-hint' }).notice).toBeUndefined()
    const one = run(state, { type: 'ask-hint' }, hint('First'))
    const two = run(one, { type: 'ask-hint' }, hint(undefined))
    expect(item(two)).toEqual(item(one))
    const merged = run(fresh(), { type: 'ask-hint' }, { type: 'finish' }, hint(undefined))
    expect(merged.notice, 'it is no word on what is shown').toBeUndefined()
  })

  it('do not change the choice, and end with the question', () => {
    const state = run(fresh(), choose('a'), { type: 'ask-hint' }, hint('First'))
    expect(item(state).response).toBe('a')
    const over = run(state, { type: 'check' }, verdict(true, 'a'))
    expect(hasHint(question, item(over))).toBe(false)
  })
})
