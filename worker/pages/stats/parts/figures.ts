// How the author's page writes figures: no digit that the number of answers does not carry.

import { correlation, percent } from '../../../statistics/analysis/in-words.ts'
import type { Discrimination, Proportion } from '../../../statistics/analysis/item-analysis.ts'

export const share = ({ rate }: Pick<Proportion, 'rate'>) => percent(rate)

/** "57 to 67%". */
export const interval = ({ low, high }: Pick<Proportion, 'low' | 'high'>) =>
  `${Math.round(100 * low)} to ${percent(high)}`

export const correlationInterval = ({ low, high }: Discrimination) =>
  `${correlation(low)} to ${correlation(high)}`

export const of = (count: number, n: number) => `${count} of ${n}`

/** "3 Mar 2026", of a UTC day. */
export function shownDay(day: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' })
  return format.format(new Date(`${day}T00:00:00Z`))
}

export const plural = (count: number, one: string, more = `${one}s`) =>
  `${new Intl.NumberFormat('en').format(count)} ${count === 1 ? one : more}`
