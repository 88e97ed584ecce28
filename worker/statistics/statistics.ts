// Statistics as the operator set them up: the objects that count, and how many for each quiz.
import type { Health } from '../../content/wire/index.ts'
import type { QuizStatistics } from './quiz-statistics.ts'
import { readShards } from './shards.ts'

/** The part of the worker's bindings that statistics need (env.ts). */
export interface StatisticsSettings {
  /** The objects that count answers. Without it statistics are off. */
  readonly STATISTICS?: DurableObjectNamespace<QuizStatistics>
  /** How many objects count one quiz: 1, or another power of two up to 64 (shards.ts). */
  readonly STATISTICS_SHARDS?: string
}

export interface Statistics {
  readonly objects: Pick<DurableObjectNamespace<QuizStatistics>, 'getByName'>
  /** How many shards each quiz has. */
  readonly shards: number
}

/** Undefined: nothing is counted. */
export function statisticsOf(settings: StatisticsSettings): Statistics | undefined {
  const shards = readShards(settings.STATISTICS_SHARDS)
  return settings.STATISTICS && shards ? { objects: settings.STATISTICS, shards } : undefined
}

/** Undefined, too, if the author wants no answer to the quiz counted. */
export function statisticsFor(
  settings: StatisticsSettings,
  quiz: { readonly statistics?: false },
): Statistics | undefined {
  return quiz.statistics === false ? undefined : statisticsOf(settings)
}

export function statisticsState(settings: StatisticsSettings): Health['statistics'] {
  if (!settings.STATISTICS) return 'off'
  return statisticsOf(settings) ? 'on' : 'misconfigured'
}
