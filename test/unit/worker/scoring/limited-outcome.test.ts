// Attempts at an outcome quiz whose options require or exclude outcomes: every combination of
// answers, the reasons, and the wishes that exclude each other.
import { describe, expect, it } from 'vitest'
import { allows } from '../../../../content/grading/limits.ts'
import { type ResolvedOutcome, resolveOutcome } from '../../../../worker/scoring/outcome.ts'
import { everyAnswers, JOURNEYS, type Wishes } from '../../../fixtures/content/limited-outcomes.ts'

const REVISIONS = { weather: 1, night: 1, wishes: 1 }

function resolved(wishes: Wishes): ResolvedOutcome {
  const answers = Object.entries(wishes).map(([question, response]) => ({ question, response }))
  const result = resolveOutcome(JOURNEYS, REVISIONS, { answers })
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

/** The limits of the options that were chosen, by `question/option`. */
function limitsOf(wishes: Wishes) {
  return JOURNEYS.questions.flatMap(({ id, limits }) =>
    Object.entries(limits).flatMap(([option, limit]) =>
      [wishes[id] ?? []].flat().includes(option) ? [{ name: `${id}/${option}`, limit }] : [],
    ),
  )
}

const named = (list: ResolvedOutcome['conflict']) =>
  list.map(({ question, choice }) => `${question}/${choice}`)

describe('every combination of answers', () => {
  const all = everyAnswers()

  it('has a winner and a runner-up that meet every wish, or none and the wishes in conflict', () => {
    const winners = new Set<string>()
    for (const wishes of all) {
      const { outcome, runnerUp, conflict, because } = resolved(wishes)
      const limits = limitsOf(wishes)
      const left = JOURNEYS.outcomes.filter(({ id }) =>
        limits.every(({ limit }) => allows(limit, id)),
      )
      for (const winner of [outcome, runnerUp])
        if (winner) expect(left, JSON.stringify(wishes)).toContain(winner)
      expect(conflict.length > 0, JSON.stringify(wishes)).toBe(left.length === 0)
      if (outcome) {
        winners.add(outcome.id)
        expect(because.length).toBeGreaterThan(0)
        // Three limits at most leave an outcome here, so none of them is cut off.
        const first = named(because).slice(0, limits.length)
        expect(first.toSorted()).toEqual(limits.map(({ name }) => name).toSorted())
      } else {
        expect([because, runnerUp]).toEqual([[], undefined])
      }
    }
    expect(winners).toEqual(new Set(JOURNEYS.outcomes.map(({ id }) => id)))
    expect(all).toHaveLength(3 * 3 * 16)
  })
})

describe('wishes that exclude each other', () => {
  it('are named, two or three of them, and there is no outcome', () => {
    const two = resolved({ weather: 'dry', night: 'asleep', wishes: ['door', 'sea'] })
    expect(two.outcome).toBeUndefined()
    expect(named(two.conflict)).toEqual(['night/asleep', 'wishes/door'])
    const three = resolved({ weather: 'dry', night: 'awake', wishes: ['cheap', 'door'] })
    expect(three.outcome).toBeUndefined()
    expect(named(three.conflict).toSorted()).toEqual(['weather/dry', 'wishes/cheap', 'wishes/door'])
    for (const pair of [
      { weather: 'dry', wishes: ['cheap'] },
      { weather: 'dry', wishes: ['door'] },
      { wishes: ['cheap', 'door'] },
    ])
      expect(resolved(pair).conflict).toEqual([])
  })
})

describe('the reasons', () => {
  it('begin with options that rule others out, and say why they speak for the outcome if they do', () => {
    const { outcome, because } = resolved({ night: 'asleep', wishes: ['sea', 'cheap'] })
    expect(outcome?.id).toBe('ferry')
    expect(because.map(({ choice, text }) => [choice, text])).toEqual([
      ['asleep', 'There are beds on it.'],
      ['cheap', 'It should cost little, and a car costs most.'],
      ['sea', 'You are at sea all day.'],
    ])
  })

  it('are the ones that decided, where points alone would have decided otherwise', () => {
    expect(resolved({ wishes: ['luggage', 'sea'] }).outcome?.id).toBe('car')
    const { outcome, runnerUp } = resolved({ wishes: ['luggage', 'sea', 'cheap'] })
    expect([outcome?.id, runnerUp?.id]).toEqual(['bicycle', 'ferry'])
  })

  it('are given for the first outcome that is left, if all points went to others', () => {
    const { outcome, runnerUp, because } = resolved({
      weather: 'dry',
      wishes: ['cheap', 'luggage'],
    })
    expect([outcome?.id, runnerUp]).toEqual(['train', undefined])
    expect(named(because)).toContain('weather/dry')
    expect(resolved({ weather: 'dry' }).outcome).toBeUndefined()
  })
})
