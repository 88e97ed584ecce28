// How well a question tells readers who know the subject from those who do not.

import type { ItemSums, RestSums } from '../sums.ts'
import { Z } from '../wilson.ts'
import type { Discrimination } from './item-analysis.ts'

/** Sums over the answers with a rest score, as shares of what the rest could have earned. */
export interface PooledRests {
  readonly n: number
  readonly rest: number
  readonly restSquared: number
  readonly points: number
  readonly pointsSquared: number
  readonly product: number
}

/** Attempts may have rests of different maxima. The share rest / maximum makes them comparable. */
export function poolRests(rests: ItemSums['rests']): PooledRests {
  const sum = (of: (sums: RestSums, max: number) => number) =>
    Object.entries(rests).reduce((total, [max, sums]) => total + of(sums, Number(max)), 0)
  return {
    n: sum(({ answered }) => answered),
    rest: sum(({ rest }, max) => rest / max),
    restSquared: sum(({ restSquared }, max) => restSquared / max ** 2),
    points: sum(({ points }) => points),
    pointsSquared: sum(({ pointsSquared }) => pointsSquared),
    product: sum(({ product }, max) => product / max),
  }
}

/**
 * The corrected item-rest correlation: Pearson's r of the points of the question and the rest score,
 * which for right or wrong is the point-biserial one, corrected as in Henrysson (1963), "Correction
 * of item-total correlations in item analysis", Psychometrika 28:211-218. The interval is by Fisher's
 * z (1921), "On the probable error of a coefficient of correlation", Metron 1:3-32.
 * Undefined if one of both does not vary, or there are fewer than four answers.
 */
export function discrimination(pooled: PooledRests): Discrimination | undefined {
  const { n, rest, restSquared, points, pointsSquared, product } = pooled
  const ofRest = n * restSquared - rest ** 2
  const ofPoints = n * pointsSquared - points ** 2
  // What rounding leaves of no variation.
  const isConstant = ofRest <= 1e-9 * n * restSquared || ofPoints <= 1e-9 * n * pointsSquared
  if (n < 4 || isConstant) return undefined
  const r = clamp((n * product - rest * points) / Math.sqrt(ofRest * ofPoints))
  const half = Z / Math.sqrt(n - 3)
  const fisher = Math.atanh(r)
  return { n, r, low: Math.tanh(fisher - half), high: Math.tanh(fisher + half) }
}

/** The variance of the rest scores as shares. */
export function restVariance({ n, rest, restSquared }: PooledRests): number {
  return n < 2 ? 0 : Math.max(0, (restSquared - rest ** 2 / n) / (n - 1))
}

const clamp = (r: number) => Math.min(1, Math.max(-1, r))
