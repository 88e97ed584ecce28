// The readers of `npm run demo:stats`: a month of them, and the same ones on whatever day it is run.
import { expect, it } from 'vitest'
import { KEPT_DAYS } from '../../../../../content/common/attempt/counted.ts'
import type { ReleasedRow } from '../../../../../content/revisions/ledger.ts'
import type { SentResponse } from '../../../../../content/wire/index.ts'
import { gradeSent } from '../../../../../worker/scoring/sent-response.ts'
import { monthOf } from '../../../../../worker/tools/demo-stats/month.ts'
import { honeyBeesQuiz } from '../../../../fixtures/content/check-quiz.ts'

const NOW = Date.UTC(2026, 10, 30, 12)
const DAY_MS = 24 * 60 * 60 * 1000
const [CHANGED = ''] = honeyBeesQuiz.questions.map(({ id }) => id)

function rightAtFirst(response: SentResponse): boolean {
  const [question] = honeyBeesQuiz.questions
  const graded = question && gradeSent(question, response, 'en')
  return graded?.ok === true && graded.value.correct
}

const row = (revision: number): ReleasedRow => ({
  pool: honeyBeesQuiz.questions.map(({ id }) => ({
    question: id,
    revision: id === CHANGED ? revision : 1,
    maxScore: 1,
  })),
})
const month = (rows: readonly ReleasedRow[], now = NOW) =>
  monthOf(honeyBeesQuiz, rows, { seed: 1, count: 400, now })

it('they come on most days of four weeks, more at some than at others', () => {
  const visits = month([row(1)])
  expect(visits).toHaveLength(400)
  const days = visits.map(({ day }) => day)
  expect(days).toEqual(days.toSorted())
  expect(days.at(-1)).toBe('2026-11-30')
  expect(Date.parse(days[0] ?? ''), 'none is deleted today').toBeGreaterThan(
    NOW - KEPT_DAYS * DAY_MS,
  )
  const counts = [...new Set(days)].map((day) => days.filter((one) => one === day).length)
  expect(counts.length).toBeGreaterThan(20)
  expect(Math.max(...counts)).toBeGreaterThan(4 * Math.min(...counts))
})

it('the same readers come, whenever it is run', () => {
  const ids = (now: number) => month([row(1), row(2)], now).map(({ attempt }) => attempt.attempt)
  for (const later of [1, 2, 7])
    expect(ids(NOW + later * DAY_MS).toSorted()).toEqual(ids(NOW).toSorted())
})

it('before the last revision they had that before it, and a question that it changed was harder', () => {
  const visits = month([row(1), row(2)])
  const [early, late] = [1, 2].map((revision) => visits.filter((one) => one.revision === revision))
  const last = early?.at(-1)?.day ?? ''
  expect(late?.every(({ day }) => day > last)).toBe(true)
  const facility = (visits: typeof early = []) => {
    const grades = visits.flatMap(({ attempt }) =>
      attempt.answers.flatMap(({ question, first, response }) =>
        question === CHANGED ? [rightAtFirst(first ?? response)] : [],
      ),
    )
    return grades.filter(Boolean).length / grades.length
  }
  expect(facility(late)).toBeGreaterThan(facility(early) + 0.15)
})

it('a quiz with one revision has it in the whole month', () => {
  expect(new Set(month([row(1)]).map(({ revision }) => revision))).toEqual(new Set([1]))
})
