// When a request that failed is sent again.
import type { Answer } from '../client/api.ts'

/** Longer than that, no server asks a reader to wait. A timer of more than 24 days would end at once. */
const AFTER_MAX_SECONDS = 3600

/**
 * In ms: 2, 6, 18, 54, then 60 seconds, or as many as the server asked for by `Retry-After`, and by
 * chance up to twice as long: the readers of a school must not all come back in the same second.
 */
export const retryDelay = (retries: number, afterSeconds = 0) =>
  Math.max(
    1000 * Math.min(AFTER_MAX_SECONDS, afterSeconds),
    Math.min(60_000, 2000 * 3 ** retries),
  ) *
  (1 + Math.random())

/** By the header `Retry-After` in seconds, which comes with 429. */
export const secondsToWait = (answer: Answer<unknown>): number =>
  Number(!answer.ok && answer.response?.headers.get('retry-after')) || 0
