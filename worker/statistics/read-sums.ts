// The sums of a quiz, of all its shards, as this instance of the worker last read them.
import { addSums } from './add-sums.ts'
import { withoutExcluded } from './excluded.ts'
import type { ShardSums } from './quiz-statistics.ts'
import { shardName } from './shards.ts'
import type { Statistics } from './statistics.ts'
import type { QuizSums } from './sums.ts'

/** How old figures may be, beside what caches add. Each reading asks every shard. */
export const SUMS_AGE_MS = 60_000

const NOTHING: QuizSums = { days: {}, items: {} }

/** What is counted, what the author left out of it, and how many shards have it. */
export interface AllSums extends Pick<ShardSums, 'excluded' | 'shards'> {
  readonly sums: QuizSums
}

/** Reads the shards now. `sums` are without what is left out. */
export async function readAllSums({ objects, shards }: Statistics, quiz: string): Promise<AllSums> {
  const read = (shard: number) => objects.getByName(shardName(quiz, shard)).sums()
  const all = Array.from({ length: shards }, (_, shard) => shard)
  const first = await Promise.all(all.map(read))
  // Every later shard told the first one how many there are. This instance may not know yet.
  const told = Math.max(shards, first[0]?.shards ?? 1)
  const more = Array.from({ length: told - shards }, (_, index) => read(shards + index))
  const excluded = first[0]?.excluded ?? []
  const merged = [...first, ...(await Promise.all(more))].reduce(
    (sums, shard) => addSums(sums, shard.sums),
    NOTHING,
  )
  return { sums: withoutExcluded(merged, excluded), excluded, shards: told }
}

/** The same without what is for the author alone. */
export async function readSums(statistics: Statistics, quiz: string): Promise<QuizSums> {
  return (await readAllSums(statistics, quiz)).sums
}

/** Reads a quiz at most once in SUMS_AGE_MS. */
export type SumsReader = (
  statistics: Statistics,
  quiz: string,
  onFailure: (error: unknown) => void,
) => Promise<QuizSums>

/**
 * Keeps the sums of the quizzes that were asked for, which are at most those of the catalogue. While
 * one request reads them anew, and if the shards cannot be read, what was read last is better than
 * nothing; `onFailure` is told. Only what was read is kept, and no promise: one of a request that its
 * client cancels may never settle, and others would wait for it. `now` is in milliseconds.
 */
export function sumsReader(now: () => number): SumsReader {
  const kept = new Map<string, { readonly at: number; readonly sums: QuizSums }>()
  return async function read(statistics, quiz, onFailure) {
    const before = kept.get(quiz)
    if (before && now() - before.at < SUMS_AGE_MS) return before.sums
    if (before) kept.set(quiz, { at: now(), sums: before.sums })
    try {
      const sums = await readSums(statistics, quiz)
      kept.set(quiz, { at: now(), sums })
      return sums
    } catch (error) {
      if (!before) throw error
      onFailure(error)
      return before.sums
    }
  }
}
