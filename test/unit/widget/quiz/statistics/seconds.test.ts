// How long a question is on screen before its first check.
import { describe, expect, it } from 'vitest'
import {
  secondsOf,
  type Timed,
  timedQuestion,
  type Watch,
  watch,
} from '../../../../../widget/quiz/statistics/seconds.ts'
import { check, choose, fresh, run, verdictOn } from '../machine/helpers.ts'

const first: Timed = { attempt: 'a', question: 'one' }
const second: Timed = { attempt: 'a', question: 'two' }

/** What is on screen from which moment on, in ms; nothing where it is undefined. */
function seen(...steps: readonly (readonly [at: number, shown: Timed | undefined])[]): Watch {
  return steps.reduce<Watch>((so, [at, shown]) => watch(so, shown, at), { spent: {} })
}

describe('the seconds of a question', () => {
  it('are those in which it was on screen, in all of its turns', () => {
    const all = seen([0, first], [3000, second], [10_000, first], [14_600, undefined])
    expect(secondsOf(all, first)).toBe(8)
    expect(secondsOf(all, second)).toBe(7)
  })

  it('are none for what was never on screen, and while the page was hidden', () => {
    expect(secondsOf(seen([0, undefined], [9000, undefined]), first)).toBe(0)
    const away = seen([0, first], [2000, undefined], [90_000, first], [91_000, undefined])
    expect(secondsOf(away, first)).toBe(3)
  })

  it('go on from what an earlier visit kept', () => {
    const back = { ...first, kept: 40 }
    expect(secondsOf(seen([0, back], [5000, undefined]), back)).toBe(45)
    expect(
      secondsOf(seen([0, back], [5000, undefined], [6000, back], [7000, undefined]), back),
    ).toBe(46)
  })

  it('are at most ten minutes', () => {
    expect(secondsOf(seen([0, first], [3_600_000, undefined]), first)).toBe(600)
  })

  it('begin anew with another attempt', () => {
    const again = { ...first, attempt: 'b' }
    expect(secondsOf(seen([0, first], [9000, again], [10_000, undefined]), again)).toBe(1)
  })

  it('do not go back if the clock does', () => {
    expect(secondsOf(seen([5000, first], [1000, undefined]), first)).toBe(0)
  })
})

describe('a question is timed', () => {
  it('until its first check, and not while its answer can be tried again', () => {
    expect(timedQuestion(fresh())).toMatchObject({ question: 'q1', attempt: fresh().attempt })
    const chosen = run(fresh(), choose('a'))
    expect(timedQuestion(chosen)?.question).toBe('q1')
    expect(timedQuestion(run(chosen, check))).toBeUndefined()
    const wrong = { type: 'verdict', question: 'q1', verdict: verdictOn('q1', false) } as const
    const again = run(chosen, check, wrong, { type: 'try-again' })
    expect(again.items.q1?.status).toBe('open')
    expect(timedQuestion(again)).toBeUndefined()
  })

  it('only while the reader sees it', () => {
    expect(timedQuestion(run(fresh(), { type: 'finish' }))).toBeUndefined()
  })
})
