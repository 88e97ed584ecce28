// Attempts over time, in as many bars as an eye can tell apart: by day, week or month.
import type { ItemAnalysis } from '../../../statistics/analysis/item-analysis.ts'

export interface Period {
  /** Its first UTC day, and its last one. */
  readonly from: string
  readonly to: string
  readonly begun: number
  readonly finished: number
}

export interface Timeline {
  readonly unit: 'day' | 'week' | 'month'
  readonly periods: readonly Period[]
  /** The first day of each revision of the quiz but the first one that was counted. */
  readonly revisions: readonly { readonly revision: number; readonly day: string }[]
}

const DAY_MS = 24 * 60 * 60 * 1000
const BARS_MAX = 62

/** Undefined if nothing was counted. Periods without an attempt are part of it. */
export function timelineOf(days: ItemAnalysis['days']): Timeline | undefined {
  const [first, last] = [days[0]?.day, days.at(-1)?.day]
  if (first === undefined || last === undefined) return undefined
  const count = (Date.parse(last) - Date.parse(first)) / DAY_MS + 1
  const unit = count <= BARS_MAX ? 'day' : count <= 7 * BARS_MAX ? 'week' : 'month'
  const periods: Period[] = []
  for (let from = startOf(first, unit); from <= last; ) {
    const next = startOfNext(from, unit)
    const within = days.filter(({ day }) => day >= from && day < next)
    periods.push({
      from,
      to: text(Date.parse(next) - DAY_MS),
      begun: within.reduce((sum, { begun }) => sum + begun, 0),
      finished: within.reduce((sum, { finished }) => sum + finished, 0),
    })
    from = next
  }
  const revisions = [...new Set(days.map(({ revision }) => revision))].map((revision) => ({
    revision,
    day: days.find((one) => one.revision === revision)?.day ?? first,
  }))
  return { unit, periods, revisions: revisions.filter(({ day }) => day > first) }
}

function startOf(day: string, unit: Timeline['unit']): string {
  if (unit === 'month') return `${day.slice(0, 7)}-01`
  const weekday = (new Date(day).getUTCDay() + 6) % 7
  return unit === 'week' ? text(Date.parse(day) - weekday * DAY_MS) : day
}

function startOfNext(day: string, unit: Timeline['unit']): string {
  const date = new Date(day)
  if (unit === 'month') return text(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1))
  return text(Date.parse(day) + (unit === 'week' ? 7 : 1) * DAY_MS)
}

const text = (time: number) => new Date(time).toISOString().slice(0, 10)
