// What statistics keep in the progress of a reader.
import { describe, expect, it } from 'vitest'
import { attemptRequest } from '../../../../../widget/quiz/attempt-request.ts'
import type { State } from '../../../../../widget/quiz/machine/state.ts'
import {
  counted,
  isDue,
  isTooOld,
  timed,
  withSeconds,
} from '../../../../../widget/quiz/statistics/counted.ts'
import { ATTEMPT, check, choose, fresh, RESULT, run, verdict } from '../machine/helpers.ts'

const NOW = Date.UTC(2026, 10, 29)
const DAY_MS = 86_400_000

const answered = () => run(fresh(), choose('a'), check, verdict('q1'))
const inSeconds = (state: State, seconds: number, at = NOW) =>
  timed(ATTEMPT, 'q1', seconds, at)(state)
const isOpen = (state: State) => isDue(state, attemptRequest(state))
const finished = (isCounted?: boolean) => {
  const result = { ...RESULT, ...(isCounted !== undefined && { counted: isCounted }) }
  return run(answered(), { type: 'finish' }, { type: 'scored', result })
}

describe('an attempt as it is sent', () => {
  it('is not counted unless the chunk has looked at it', () => {
    expect(attemptRequest(answered()).statistics).toBe(false)
  })

  it('has the seconds of each answer, whole and bounded, whatever was kept', () => {
    const secondsOf = (state: State) => {
      const request = withSeconds(attemptRequest(state), state)
      expect(request.statistics).toBeUndefined()
      return request.answers.map(({ seconds }) => seconds)
    }
    expect(secondsOf(answered())).toEqual([undefined])
    expect(secondsOf(inSeconds(answered(), 12))).toEqual([12])
    expect(secondsOf(inSeconds(answered(), 9999))).toEqual([600])
    for (const wrong of [-1, 0.5, Number.NaN])
      expect(secondsOf(inSeconds(answered(), wrong))).toEqual([undefined])
  })
})

describe('the time of a question', () => {
  it('is kept with its answer, and with the day of its first check', () => {
    const later = inSeconds(inSeconds(answered(), 12), 20, NOW + 3 * DAY_MS)
    expect(later.items.q1).toMatchObject({ seconds: 20, day: NOW / DAY_MS })
  })

  it('does not move the focus of the reader', () => {
    expect(inSeconds({ ...answered(), focus: 'feedback' }, 12).focus).toBeUndefined()
  })

  it('is not kept for a question that nobody began, nor for another attempt', () => {
    expect(inSeconds(fresh(), 12).items).toEqual({})
    const state = answered()
    expect(timed('another', 'q1', 12, NOW)(state)).toBe(state)
  })
})

describe('what is to be counted', () => {
  it('is sent until the server says that it is counted', () => {
    const state = answered()
    expect(isOpen(fresh())).toBe(false)
    expect(isOpen(state)).toBe(true)
    expect(isOpen(counted(attemptRequest(state))(state))).toBe(false)
  })

  it('is sent again with a further answer', () => {
    const state = counted(attemptRequest(answered()))(answered())
    expect(isOpen(run(state, { type: 'next' }, choose('b'), check, verdict('q2')))).toBe(true)
  })

  it('is, of a result, what the server could not count, and nothing else', () => {
    expect(isOpen(finished(false))).toBe(true)
    expect(isOpen(finished(true))).toBe(false)
    expect(isOpen(finished())).toBe(false)
    const state = counted(attemptRequest(finished()))(finished(false))
    expect(isOpen(state)).toBe(false)
    expect(state.result).toEqual({ ...finished(true).result })
    const absent = finished()
    expect(counted(attemptRequest(absent))(absent).result).toBe(absent.result)
  })

  it('is nothing once the server may have forgotten the attempt', () => {
    const state = inSeconds(answered(), 12)
    expect(isTooOld(state, NOW + 29 * DAY_MS)).toBe(false)
    expect(isTooOld(state, NOW + 30 * DAY_MS)).toBe(true)
    expect(isTooOld(answered(), NOW)).toBe(false)
  })
})
