// Progress that another tab, or another element on the page, has saved.
import { describe, expect, it } from 'vitest'
import { merge } from '../../../../../widget/quiz/machine/merge.ts'
import { itemOf, toSaved } from '../../../../../widget/quiz/machine/selectors.ts'
import { start } from '../../../../../widget/quiz/machine/start.ts'
import type { Event, State } from '../../../../../widget/quiz/machine/state.ts'
import { transition } from '../../../../../widget/quiz/machine/transition.ts'
import { aQuiz, check, choose, fresh, RESULT, run, verdict, verdictOn } from './helpers.ts'

describe('progress of another tab', () => {
  const FRESH = '00000000-0000-4000-8000-000000000003'
  const merged = (...events: Event[]): Event => ({
    type: 'merged',
    change: (state) => merge(state, { saved: toSaved(run(fresh(), ...events)), attempt: FRESH }),
  })

  it('is taken over if it is further, and does not move the reader', () => {
    const state = run(fresh(), { type: 'next' }, merged(choose('a'), check, verdict('q1')))
    expect(itemOf(state, 'q1').status).toBe('checked')
    expect(state.index).toBe(1)
  })

  it('changes nothing if it is behind', () => {
    const state = run(fresh(), choose('a'), check, verdict('q1'))
    expect(transition(state, merged(choose('b')))).toBe(state)
  })

  it('does not change the choice on the question that is shown', () => {
    const state = run(fresh(), choose('a'))
    expect(transition(state, merged(choose('b')))).toBe(state)
    const gone = run(state, { type: 'next' })
    expect(itemOf(transition(gone, merged(choose('b'))), 'q1').response).toBe('b')
  })

  it('does not change that choice if both began before either saved, in attempts of their own', () => {
    const elsewhere = (state: State): Event => ({
      type: 'merged',
      change: (here) => merge(here, { saved: toSaved(state), attempt: FRESH }),
    })
    const theirs = { ...fresh(), attempt: '00000000-0000-4000-8000-000000000002' }
    const state = run(fresh(), choose('a'), elsewhere(run(theirs, choose('b'))))
    expect(state.attempt).toBe(theirs.attempt)
    expect(itemOf(state, 'q1').response).toBe('a')
    const checked = elsewhere(run(theirs, choose('b'), check, verdict('q1')))
    expect(itemOf(run(state, checked), 'q1')).toMatchObject({ response: 'b', status: 'checked' })
    const anew = elsewhere(run(theirs, { type: 'next' }))
    expect(itemOf(run(fresh(), choose('a'), anew), 'q1').response).toBeUndefined()
  })

  it('does not replace texts in another language', () => {
    const state = run(fresh(), choose('a'), check, verdict('q1'), { type: 'next' })
    const words = { feedback: { chosen: [{ text: 'Warum' }] }, lang: 'de' }
    const theirs: Event = {
      type: 'verdict',
      question: 'q1',
      verdict: { ...verdictOn('q1'), ...words },
    }
    expect(transition(state, merged(choose('a'), check, theirs))).toBe(state)
  })

  it('does not take over a pending request', () => {
    const state = fresh()
    expect(transition(state, merged(choose('a'), check))).toBe(state)
  })

  it('that was deleted is deleted here too, with a message', () => {
    const forgotten: Event = {
      type: 'merged',
      change: (state) => merge(state, { attempt: FRESH }),
    }
    const state = run(fresh(), choose('a'), forgotten)
    expect(state).toMatchObject({ items: {}, notice: 'forgotten', attempt: FRESH })
    expect(state.focus).toBeUndefined()
    expect(transition(fresh(), forgotten)).toEqual({ ...fresh(), attempt: FRESH })
    const ended = run(fresh(), { type: 'finish' }, { type: 'scored', result: RESULT }, forgotten)
    expect(ended).toMatchObject({ phase: 'answering', notice: 'forgotten', attempt: FRESH })
  })

  it('with a result keeps that result saved', () => {
    const end: Event[] = [{ type: 'finish' }, { type: 'scored', result: RESULT }]
    const ended = merged(...end)
    const state = run(fresh(), ended)
    expect(state).toMatchObject({ phase: 'answering', index: 0 })
    expect(transition(state, ended)).toBe(state)
    expect(toSaved(run(state, { type: 'next' })).result).toMatchObject(RESULT)
    const reviewed = run(state, merged(...end, { type: 'review' }))
    expect(toSaved(reviewed)).not.toHaveProperty('result')
    const own = { ...RESULT, score: 2 }
    const here = run(state, { type: 'finish' }, { type: 'scored', result: own })
    expect(toSaved(here).result).toMatchObject(own)
    expect(toSaved(run(here, { type: 'review' }))).not.toHaveProperty('result')
  })

  it('with a new attempt replaces the attempt', () => {
    const other = '00000000-0000-4000-8000-000000000002'
    const saved = toSaved(run(start({ quiz: aQuiz(), attempt: other }), choose('b')))
    const state = run(fresh(), choose('a'), check, verdict('q1'), {
      type: 'merged',
      change: (here) => merge(here, { saved, attempt: FRESH }),
    })
    expect(state.notice).toBeUndefined()
    expect(state.attempt).toBe(other)
    expect(itemOf(state, 'q1')).toMatchObject({ status: 'open', response: 'b' })
  })
})
