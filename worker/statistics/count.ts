// Sends an attempt to the shard that counts it, and waits for that no longer than a reader should.
import type { CountedAttempt } from './counted-attempt.ts'
import { shardName, shardOf } from './shards.ts'
import type { Statistics } from './statistics.ts'

/** How long a score waits to be counted. A new object far away answers within a second. */
export const COUNT_WITHIN_MS = 1500

/** One attempt at one quiz. */
export interface Counting {
  readonly quiz: string
  readonly id: string
  readonly attempt: CountedAttempt
}

/**
 * Resolves when the attempt is stored durably, and rejects if it may not be: then the client sends
 * it again, which counts it once in every case.
 */
export async function countAttempt(
  statistics: Statistics,
  counting: Counting,
  withinMs = COUNT_WITHIN_MS,
): Promise<void> {
  let timer: number | null = null
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Counting an attempt takes too long.')), withinMs)
  })
  await Promise.race([countTwice(statistics, counting), late]).finally(() => clearTimeout(timer))
}

/** A second time if the platform says that it may help: an object that moved, or has new code. */
async function countTwice(statistics: Statistics, counting: Counting): Promise<void> {
  try {
    await countIn(statistics.shards, statistics, counting)
  } catch (error) {
    if (!mayRetry(error)) throw error
    await countIn(statistics.shards, statistics, counting)
  }
}

/** developers.cloudflare.com/durable-objects/best-practices/error-handling/ has these two flags. */
function mayRetry(error: unknown): boolean {
  const { retryable, overloaded } = error as { retryable?: boolean; overloaded?: boolean }
  return retryable === true && overloaded !== true
}

async function countIn(
  shards: number,
  { objects }: Statistics,
  { quiz, id, attempt }: Counting,
): Promise<void> {
  const shard = shardOf(id, shards)
  const object = objects.getByName(shardName(quiz, shard))
  const by = await object.count({ quiz, shard, shards }, id, attempt)
  // This instance of the worker has an older setting than others.
  if (by > shards) await countIn(by, { objects, shards: by }, { quiz, id, attempt })
}
