// Events that come from the effects beside verdict and result: texts in another language, a
// guide, a shared result, and effects that cannot run.
import { describe, expect, it } from 'vitest'
import type {
  AttemptResult,
  PublicGuide,
  PublicQuiz,
  SharedAnswer,
} from '../../../../../content/wire/index.ts'
import { itemOf, toSaved } from '../../../../../widget/quiz/machine/selectors.ts'
import { start } from '../../../../../widget/quiz/machine/start.ts'
import type { Event, State } from '../../../../../widget/quiz/machine/state.ts'
import { transition } from '../../../../../widget/quiz/machine/transition.ts'
import {
  translatedHints,
  translatedResult,
  translatedVerdict,
} from '../../../../../widget/quiz/machine/translated.ts'

const quiz: PublicQuiz = {
  id: 'a-quiz',
  revision: 1,
  title: 'A quiz',
  description: 'About something',
  lang: 'de',
  kind: 'check',
  guide: 'a-guide',
  questions: ['q1', 'q2'].map((id) => ({
    id,
    revision: 1,
    type: 'single',
    prompt: 'Which?',
    section: 'here',
    choices: [{ id: 'a', text: 'A' }],
    hints: 1,
  })),
}
const ATTEMPT = '00000000-0000-4000-8000-000000000001'
const result = {
  attempt: ATTEMPT,
  revision: 1,
  score: 1,
  maxScore: 2,
  questions: [],
} as unknown as AttemptResult
const run = (state: State, ...events: readonly Event[]) => events.reduce(transition, state)
const fresh = () => start({ quiz, attempt: ATTEMPT })
const answer: readonly Event[] = [{ type: 'choose', response: 'a' }, { type: 'check' }]
const verdictIn = (text: string) => ({
  question: 'q1',
  revision: 1,
  correct: true,
  score: 1,
  maxScore: 1,
  feedback: { chosen: [{ text }] },
})

describe('effects that cannot run', () => {
  const unavailable: Event = { type: 'effects-unavailable' }

  it('leave the answers waiting, to be sent again', () => {
    const state = run(fresh(), ...answer, unavailable)
    expect(itemOf(state, 'q1')).toEqual({ status: 'waiting', response: 'a' })
    expect(itemOf(run(state, { type: 'retry' }), 'q1').status).toBe('checking')
  })

  it('leave the result waiting, too', () => {
    const state = run(fresh(), { type: 'finish' }, unavailable)
    expect(state.phase).toBe('unscored')
    expect(state.focus).toBeUndefined()
  })

  it('change nothing if nothing is pending', () => {
    const state = run(fresh(), { type: 'choose', response: 'a' })
    expect(transition(state, unavailable)).toBe(state)
  })

  it('leave the message that the reader sees', () => {
    const state = run(fresh(), ...answer, { type: 'next' }, { type: 'check' }, unavailable)
    expect(state.notice).toBe('chooseFirst')
  })
})

describe('texts in another language', () => {
  const old = verdictIn('Yes')
  const checked = run(fresh(), ...answer, { type: 'verdict', question: 'q1', verdict: old })
  const kept = itemOf(checked, 'q1').verdict ?? old

  it('replace those of a verdict, and record their language', () => {
    const state = translatedVerdict('q1', kept, verdictIn('Ja'))(checked)
    expect(itemOf(state, 'q1').verdict).toEqual({ ...verdictIn('Ja'), lang: 'de' })
    expect(state.focus, 'the reader is not moved').toBeUndefined()
  })

  it('are discarded if the verdict changed in the meantime', () => {
    const change = translatedVerdict('q1', old, verdictIn('Ja'))
    expect(transition(checked, { type: 'amended', change })).toBe(checked)
  })

  it('replace those of hints, unless another hint came in the meantime', () => {
    const hinted = run(
      fresh(),
      { type: 'ask-hint' },
      { type: 'hint', question: 'q1', hint: 'Look' },
    )
    const { hints = [] } = itemOf(hinted, 'q1')
    expect(itemOf(translatedHints('q1', hints, ['Schau'])(hinted), 'q1')).toMatchObject({
      hints: ['Schau'],
      hintLang: 'de',
    })
    expect(translatedHints('q1', ['Look'], ['Schau'])(hinted)).toBe(hinted)
  })

  it('replace those of a result that is still shown', () => {
    const finished = run(fresh(), { type: 'finish' }, { type: 'scored', result })
    const shown = finished.result ?? result
    const change = translatedResult(shown, result)
    expect(change(finished).result).toMatchObject({ lang: 'de' })
    const restarted = run(finished, { type: 'restart', attempt: 'new' })
    expect(change(restarted)).toBe(restarted)
  })

  it('leave it open whether the result is counted, also if that changes in the meantime', () => {
    const uncounted = { ...result, counted: false }
    const finished = run(fresh(), { type: 'finish' }, { type: 'scored', result: uncounted })
    const shown = finished.result ?? result
    const change = translatedResult(shown, { ...result, questions: [...result.questions] })
    expect(change(finished).result).toMatchObject({ lang: 'de', counted: false })
    const meanwhile = { ...finished, result: { ...shown, counted: true } }
    expect(change(meanwhile).result).toMatchObject({ lang: 'de', counted: true })
  })
})

describe('the guide behind a passage', () => {
  const guide = { id: 'a-guide', sections: [] } as unknown as PublicGuide

  it('is loading once a passage is opened, and is requested once', () => {
    const loading = run(fresh(), { type: 'open-passage' })
    expect(loading.guide).toBe('loading')
    expect(transition(loading, { type: 'open-passage' })).toBe(loading)
    const loaded = run(loading, { type: 'guide-loaded', guide })
    expect(loaded.guide).toBe(guide)
    expect(transition(loaded, { type: 'open-passage' })).toBe(loaded)
  })

  it('is requested again after it failed', () => {
    const failed = run(fresh(), { type: 'open-passage' }, { type: 'guide-loaded', guide: 'failed' })
    expect(transition(failed, { type: 'open-passage' }).guide).toBe('loading')
  })

  it('stays after the reader starts over, and is not saved', () => {
    const loaded = run(fresh(), { type: 'open-passage' }, { type: 'guide-loaded', guide })
    expect(run(loaded, { type: 'restart', attempt: 'new' }).guide).toBe(guide)
    expect(toSaved(loaded)).not.toHaveProperty('guide')
  })
})

it('a shared result stays for every attempt of this visit, and is not saved', () => {
  const challenge = { kind: 'check', quiz: 'a-quiz' } as SharedAnswer
  const state = run(fresh(), { type: 'challenge-loaded', challenge })
  expect(state.challenge).toBe(challenge)
  expect(run(state, { type: 'restart', attempt: 'new' }).challenge).toBe(challenge)
  expect(toSaved(state)).not.toHaveProperty('challenge')
})
