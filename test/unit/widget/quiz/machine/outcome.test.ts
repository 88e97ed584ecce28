// The state machine at an outcome quiz: a choice stays one that can be changed, and is
// kept, until what fits is found.

import { describe, expect, it } from 'vitest'
import { publishQuiz } from '../../../../../content/publish/quiz.ts'
import { readQuiz } from '../../../../../content/publish/read-texts.ts'
import { currentRevisions } from '../../../../../content/revisions/ledger.ts'
import type { OutcomeResult } from '../../../../../content/wire/index.ts'
import { itemOf, toSaved } from '../../../../../widget/quiz/machine/selectors.ts'
import { start } from '../../../../../widget/quiz/machine/start.ts'
import type { Event, State } from '../../../../../widget/quiz/machine/state.ts'
import { transition } from '../../../../../widget/quiz/machine/transition.ts'
import { PETS, PETS_LEDGER } from '../../../../fixtures/content/outcome-scoring.ts'

const quiz = publishQuiz(readQuiz(PETS), currentRevisions(PETS_LEDGER, 'pets'))
const attempt = '0f9b1c3e-5a7d-4e2b-8c6f-1a2b3c4d5e6f'
const fresh = start({ quiz, attempt })
const through = (state: State, ...events: Event[]) => events.reduce(transition, state)

const FAR: Event = { type: 'choose', response: 'far' }
const result: OutcomeResult = {
  attempt,
  quiz: 'pets',
  revision: 1,
  asked: 1,
  answered: 1,
  because: [{ question: 'walks', choice: 'far', text: 'Dogs walk far.' }],
  questions: [{ question: 'walks', answered: true }],
  stale: [],
}
const finished = through(fresh, FAR, { type: 'finish' }, { type: 'scored', result })

describe('a choice', () => {
  it('stays open after the reader went on and back', () => {
    const chosen = through(fresh, FAR, { type: 'next' }, { type: 'back' })
    expect(itemOf(chosen, 'walks')).toEqual({ status: 'open', response: 'far' })
  })

  it('can be changed after the outcome was found', () => {
    const changed = through(finished, { type: 'review' }, { type: 'choose', response: 'nowhere' })
    expect(itemOf(changed, 'walks').response).toBe('nowhere')
  })

  it('can be changed at the question that the reader asks for', () => {
    const review: Event = { type: 'review', index: 2 }
    expect(transition(finished, review)).toMatchObject({ phase: 'answering', index: 2 })
    expect(transition(finished, { type: 'review' })).toMatchObject({ index: 0 })
  })

  it('is kept for the next visit', () => {
    const again = start({ quiz, attempt: 'another', saved: toSaved(through(fresh, FAR)) })
    expect(again.attempt).toBe(attempt)
    expect(itemOf(again, 'walks')).toEqual({ status: 'open', response: 'far' })
  })
})

describe('the outcome', () => {
  it('is shown once it arrives, and at the next visit', () => {
    expect(finished).toMatchObject({ phase: 'finished', result, focus: 'result' })
    const again = start({ quiz, attempt: 'another', saved: toSaved(finished) })
    expect(again).toMatchObject({ phase: 'finished', result })
  })

  it('is not kept while the reader goes through the answers again', () => {
    expect(toSaved(transition(finished, { type: 'review' }))).not.toHaveProperty('result')
  })

  it('is void if the quiz has a new revision', () => {
    const later = { ...quiz, revision: 2 }
    expect(start({ quiz: later, attempt, saved: toSaved(finished) }).phase).toBe('answering')
  })
})
