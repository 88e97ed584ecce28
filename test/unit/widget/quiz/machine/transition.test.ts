// What the events of a reader, and the responses of the server, do to the state.
import { describe, expect, it } from 'vitest'
import type { PublicQuiz } from '../../../../../content/wire/index.ts'
import { currentQuestion, itemOf, toSaved } from '../../../../../widget/quiz/machine/selectors.ts'
import { start } from '../../../../../widget/quiz/machine/start.ts'
import type { Event } from '../../../../../widget/quiz/machine/state.ts'
import { transition } from '../../../../../widget/quiz/machine/transition.ts'
import { ATTEMPT, aQuiz, check, choose, fresh, RESULT, run, verdict } from './helpers.ts'

describe('answering', () => {
  it('shows the first question at once, with nothing chosen and no focus taken', () => {
    const state = fresh()
    expect(currentQuestion(state)?.id).toBe('q1')
    expect(itemOf(state, 'q1')).toEqual({ status: 'open' })
    expect(state.focus).toBeUndefined()
  })

  it('does not check without a choice, and shows a message', () => {
    const state = run(fresh(), check)
    expect(itemOf(state, 'q1').status).toBe('open')
    expect(state).toMatchObject({ notice: 'chooseFirst', focus: 'options' })
  })

  it('tells a message from the same one before, so that it is announced again', () => {
    const [once, twice] = [run(fresh(), check), run(fresh(), check, check)]
    expect(twice.notice).toBe(once.notice)
    expect(twice.isOddNotice).not.toBe(once.isOddNotice)
    const copied: Event = { type: 'shared', notice: 'copied' }
    const finished = { ...fresh(), phase: 'finished' } as const
    const [shared, again] = [run(finished, copied), run(finished, copied, copied)]
    expect(again.isOddNotice).not.toBe(shared.isOddNotice)
  })

  it('treats an empty list of options as no answer', () => {
    const state = run(fresh(), { type: 'choose', response: [] }, check)
    expect(state.notice).toBe('chooseFirst')
  })

  it('removes the message once an option is chosen', () => {
    expect(run(fresh(), check, choose('a')).notice).toBeUndefined()
  })

  it('moves the focus to the feedback when the verdict on the question shown arrives', () => {
    const state = run(fresh(), choose('a'), check, verdict('q1'))
    expect(itemOf(state, 'q1')).toMatchObject({ status: 'checked', response: 'a' })
    expect(state.focus).toBe('feedback')
  })

  it('does not move the reader when a verdict arrives after they went on', () => {
    const state = run(fresh(), choose('a'), check, { type: 'next' }, verdict('q1'))
    expect(currentQuestion(state)?.id).toBe('q2')
    expect(state.focus).toBeUndefined()
    expect(itemOf(state, 'q1').status).toBe('checked')
  })

  it.each([
    ['while it is being checked', [choose('a'), check]],
    ['once it is checked', [choose('a'), check, verdict('q1')]],
  ])('keeps the choice as it is %s', (_, events) => {
    const state = run(fresh(), ...events)
    expect(transition(state, choose('b'))).toBe(state)
  })

  it('checks one answer once, however often the button is pressed', () => {
    const state = run(fresh(), choose('a'), check)
    expect(transition(state, check)).toBe(state)
  })

  it('goes on without an answer, and back, keeping what was chosen', () => {
    const state = run(fresh(), choose('b'), { type: 'next' }, { type: 'back' })
    expect(currentQuestion(state)?.id).toBe('q1')
    expect(itemOf(state, 'q1').response).toBe('b')
    expect(state.focus).toBe('prompt')
  })

  it('stays inside the quiz at both ends', () => {
    expect(run(fresh(), { type: 'back' }).index).toBe(0)
    const last = run(fresh(), { type: 'next' }, { type: 'next' })
    expect(transition(last, { type: 'next' })).toBe(last)
  })
})

describe('a server that cannot be reached', () => {
  const offline = run(fresh(), choose('a'), check, { type: 'unreachable', question: 'q1' })

  it('keeps the answer and waits', () => {
    expect(itemOf(offline, 'q1')).toEqual({ status: 'waiting', response: 'a' })
  })

  it('lets the reader go on, and fills the verdict in later without moving them', () => {
    const state = run(offline, { type: 'next' }, { type: 'retry' }, verdict('q1'))
    expect(currentQuestion(state)?.id).toBe('q2')
    expect(itemOf(state, 'q1').status).toBe('checked')
  })

  it('sends again everything that waits, and nothing else', () => {
    const state = run(offline, { type: 'next' }, choose('b'), { type: 'retry' })
    expect(itemOf(state, 'q1').status).toBe('checking')
    expect(itemOf(state, 'q2').status).toBe('open')
  })

  it('changes nothing on a retry with nothing to send', () => {
    const state = fresh()
    expect(transition(state, { type: 'retry' })).toBe(state)
  })

  it('opens the question again if the server refuses the answer', () => {
    const state = run(fresh(), choose('a'), check, { type: 'refused', question: 'q1' })
    expect(itemOf(state, 'q1')).toEqual({ status: 'open', response: 'a' })
    expect(state.notice).toBe('refused')
  })

  it('shows that an answer was refused only when the reader is back at its question, and once', () => {
    const refused: Event = { type: 'refused', question: 'q1' }
    const state = run(fresh(), choose('a'), check, { type: 'next' }, refused)
    expect(state.notice).toBeUndefined()
    expect(run(state, check, refused).notice, 'what is said stays').toBe('chooseFirst')
    const back = run(state, { type: 'back' })
    expect(back).toMatchObject({ notice: 'refused', focus: 'prompt' })
    expect(itemOf(back, 'q1')).toEqual({ status: 'open', response: 'a' })
    const again = run(back, { type: 'next' }, { type: 'back' })
    expect(again.notice, 'once is enough').toBeUndefined()
  })

  it('shows it after the result as well', () => {
    const refused: Event = { type: 'refused', question: 'q1' }
    const state = run(fresh(), choose('a'), check, { type: 'finish' }, refused)
    expect(state.notice).toBeUndefined()
    expect(run(state, { type: 'review' })).toMatchObject({ index: 0, notice: 'refused' })
  })

  it('keeps the request for the result, and repeats it on retry', () => {
    const unscored = run(fresh(), { type: 'finish' }, { type: 'unscored' })
    expect(unscored.phase).toBe('unscored')
    const scored = run(unscored, { type: 'retry' }, { type: 'scored', result: RESULT })
    expect(scored).toMatchObject({ phase: 'finished', focus: 'result' })
  })
})

describe('the end', () => {
  it('ignores a result that was not requested', () => {
    const state = fresh()
    expect(transition(state, { type: 'scored', result: RESULT })).toBe(state)
  })

  it('goes back through the answers and keeps them', () => {
    const state = run(
      fresh(),
      choose('a'),
      check,
      verdict('q1'),
      { type: 'finish' },
      { type: 'scored', result: RESULT },
      { type: 'review' },
    )
    expect(state).toMatchObject({ phase: 'answering', index: 0 })
    expect(itemOf(state, 'q1').status).toBe('checked')
  })

  it('can come before the last question, and the reader goes on where a question is open', () => {
    const soFar = run(fresh(), choose('a'), check, verdict('q1'), { type: 'finish' })
    expect(soFar.phase).toBe('scoring')
    const shown = run(soFar, { type: 'scored', result: RESULT })
    expect(shown).toMatchObject({ phase: 'finished', attempt: ATTEMPT })
    const onward = run(shown, { type: 'review', index: 1 })
    expect(onward).toMatchObject({ phase: 'answering', index: 1, focus: 'prompt' })
    expect(run(onward, choose('b'), check, { type: 'finish' })).toMatchObject({
      phase: 'scoring',
      attempt: ATTEMPT,
    })
  })

  it('starts over with a new attempt and nothing left of the old one', () => {
    const state = run(fresh(), choose('a'), check, { type: 'restart', attempt: 'new' })
    expect(state).toMatchObject({ attempt: 'new', items: {}, index: 0, phase: 'answering' })
    expect(run(state, verdict('q1')).items).toEqual({})
  })
})

describe('a question that puts items in places', () => {
  const items = [
    { id: 'a', text: 'A' },
    { id: 'b', text: 'B' },
  ]
  const base = { id: 'q1', revision: 1, prompt: 'How?', section: 'here', hints: 0, items }
  const opened = (question: PublicQuiz['questions'][number]) =>
    start({ quiz: { ...aQuiz(), questions: [question] }, attempt: ATTEMPT })
  const order = opened({ ...base, type: 'order' })
  const match = opened({ ...base, type: 'match', targets: [{ id: 't', text: 'T' }] })
  const give = (response: string[] | Record<string, string>): Event => {
    return { type: 'choose', response }
  }

  it('is checked in the order shown if nothing was moved', () => {
    const shown: Event = { type: 'check', initialResponse: ['a', 'b'] }
    expect(itemOf(run(order, shown), 'q1')).toEqual({ status: 'checking', response: ['a', 'b'] })
    const moved = run(order, give(['b', 'a']), shown)
    expect(itemOf(moved, 'q1')).toEqual({ status: 'checking', response: ['b', 'a'] })
  })

  it('requires at least one pair', () => {
    for (const state of [match, run(match, give({ a: 't' }), give({}))]) {
      expect(run(state, check)).toMatchObject({ notice: 'chooseFirst', focus: 'options' })
    }
  })

  it('is checked with some pairs, and keeps them', () => {
    const checking = run(match, give({ a: 't' }), check)
    expect(itemOf(checking, 'q1')).toEqual({ status: 'checking', response: { a: 't' } })
    const { quiz } = match
    const again = start({ quiz, attempt: ATTEMPT, saved: toSaved(checking) })
    expect(itemOf(again, 'q1')).toEqual({ status: 'waiting', response: { a: 't' } })
  })
})

describe('confidence', () => {
  const confide: Event = { type: 'set-confidence', confidence: 'sure' }

  it('is kept with the answer', () => {
    const state = run(fresh(), confide, choose('a'), check)
    expect(itemOf(state, 'q1')).toMatchObject({ response: 'a', confidence: 'sure' })
  })

  it('cannot be changed after the check', () => {
    const state = run(fresh(), choose('a'), check, verdict('q1'))
    expect(transition(state, confide)).toBe(state)
  })
})
