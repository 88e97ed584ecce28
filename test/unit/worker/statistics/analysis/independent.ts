// The same figures as worker/statistics/analysis, worked out another way: from the single answers
// and not from sums, by definitions and by searching, not by the closed forms.
import type { Item, Reader } from '../../../../../worker/tools/demo-stats/readers.ts'

export interface RawAnswer {
  readonly pick: string
  readonly points: number
  readonly max: number
  readonly seconds: number
  /** The share of the other points. Undefined if too little is known of the reader. */
  readonly rest: number | undefined
}

const earned = (item: Item | undefined, pick: string) =>
  item ? Math.round(100 * item.weight * (item.worth[pick] ?? 0)) : 0

export function rawAnswers(readers: readonly Reader[], items: readonly Item[], id: string) {
  const itemOf = (name: string) => items.find((one) => one.id === name)
  const list: RawAnswer[] = []
  for (const { asked, answers } of readers) {
    const mine = answers.find((answer) => answer.item === id)
    if (!mine) continue
    let points = 0
    let max = 0
    for (const other of answers) {
      if (other.item === id) continue
      points += earned(itemOf(other.item), other.first)
      max += 100 * (itemOf(other.item)?.weight ?? 0)
    }
    const isEnough = answers.length > 1 && answers.length / asked.length >= 0.5
    list.push({
      pick: mine.first,
      points: earned(itemOf(id), mine.first),
      max: 100 * (itemOf(id)?.weight ?? 0),
      seconds: mine.seconds,
      rest: isEnough ? points / max : undefined,
    })
  }
  return list
}

export const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** In two passes. */
export function deviation(values: readonly number[]): number {
  const middle = mean(values)
  const squares = values.map((value) => (value - middle) ** 2)
  return Math.sqrt(squares.reduce((sum, value) => sum + value, 0) / (values.length - 1))
}

/** The mean product of standard scores. */
export function correlation(xs: readonly number[], ys: readonly number[]): number {
  const standard = (values: readonly number[]) =>
    values.map((value) => (value - mean(values)) / deviation(values))
  const [one, other] = [standard(xs), standard(ys)]
  return one.reduce((sum, x, index) => sum + x * (other[index] ?? 0), 0) / (xs.length - 1)
}

const Z = 1.959963984540054

/** Halves an interval in which `isBelow` turns from true to false, until nothing is left. */
function turningPoint(from: number, to: number, isBelow: (x: number) => boolean): number {
  let [low, high] = [from, to]
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2
    if (isBelow(middle)) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** The shares that a score test at 5% does not refuse, found by searching. */
export function scoreInterval(rate: number, n: number) {
  const isRefused = (share: number) =>
    Math.abs(rate - share) > Z * Math.sqrt((share * (1 - share)) / n)
  return {
    low: rate === 0 ? 0 : turningPoint(0, rate, isRefused),
    high: rate === 1 ? 1 : turningPoint(rate, 1, (share) => !isRefused(share)),
  }
}

/** Fisher's interval with logarithms in place of hyperbolic functions. */
export function correlationInterval(r: number, n: number) {
  const shifted = (by: number) => {
    const ratio = ((1 + r) / (1 - r)) * Math.exp(2 * by)
    return (ratio - 1) / (ratio + 1)
  }
  const half = Z / Math.sqrt(n - 3)
  return { low: shifted(-half), high: shifted(half) }
}

/** Three groups: all ways to cut the tenths are tried. */
export function thirds(rests: readonly number[]) {
  const tenths = rests.map((rest) => Math.min(10, Math.floor(10 * rest + 1e-9)))
  const starts = [...new Set(tenths)].sort((one, other) => one - other).slice(1)
  const below = (start: number) => tenths.filter((tenth) => tenth < start).length
  const best = (goal: number, from: readonly number[]) => {
    const distance = (start: number) => Math.abs(below(start) - goal * tenths.length)
    const least = Math.min(...from.map(distance))
    return from.find((start) => distance(start) === least) ?? 0
  }
  const middle = best(1 / 3, starts)
  const upper = best(
    2 / 3,
    starts.filter((start) => start >= middle),
  )
  return tenths.map((tenth) => (tenth >= upper ? 'upper' : tenth >= middle ? 'middle' : 'lower'))
}

/** Each answer stands in the middle of its share of its class, and the median is between the two. */
export function groupedMedian(seconds: readonly number[]): number {
  const classOf = (value: number) => {
    let to = 1
    while (value >= to) to = 2 * to + 1
    return to
  }
  const sorted = seconds.map(classOf).sort((one, other) => one - other)
  const at = sorted.length / 2
  const to = sorted[Math.ceil(at) - 1] ?? 0
  const from = (to - 1) / 2
  const inside = sorted.filter((one) => one === to).length
  return from + ((to - from) * (at - sorted.indexOf(to))) / inside
}
