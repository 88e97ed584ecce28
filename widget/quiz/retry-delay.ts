// When a request that failed is sent again.

/**
 * In ms: 2, 6, 18, 54, then 60 seconds, and by chance up to twice as long: the readers of a school
 * must not all come back in the same second.
 */
export const retryDelay = (retries: number) =>
  Math.min(60_000, 2000 * 3 ** retries) * (1 + Math.random())
