// Limits of requests, with unit and reason, and the media types of request bodies. Addresses and
// headers have no limit of ours: the platform has one, and all that reads them costs as much as they
// are long (test/worker/cost.test.ts).

/** In bytes. The size is checked before the body is parsed. */
export const BODY_MAX_BYTES = 16 * 1024

/** In bytes. An attempt has the answers to a whole quiz, each with its first try. */
export const ATTEMPT_MAX_BYTES = 64 * 1024

/**
 * Of one address. A school has one for all its readers: 200 of them who each check an answer every
 * five seconds send 2,400. wrangler.toml has the same number for the platform.
 */
export const POSTS_PER_MINUTE = 3000

/**
 * When a refused client may try again: the limit counts by the minute. A client whose quiz could not be
 * read from Workers KV is told the same: the platform says nothing of how long it will take.
 */
export const RETRY_AFTER_SECONDS = 60

/**
 * Of what a redirect adds to an address, in characters. Servers, proxies and clients often refuse more
 * than 8 KiB, in an address and in the headers of an answer.
 */
export const REDIRECT_MAX_CHARS = 7000

/** How many origins have cached documents. A worker usually has one or two origins. */
export const ORIGINS_KEPT = 4

/** Of answers kept in memory. An isolate has 128 MB for everything. */
export const CACHED_MAX_BYTES = 16 * 1024 * 1024

/**
 * Of the texts of quizzes that are open in memory, and of guides: in characters. An open quiz takes
 * about four times as many bytes as its text has characters.
 */
export const ENTRIES_KEPT_CHARS = 4 * 1024 * 1024

/**
 * Of a list on a page. Nobody reads a longer one, and to draw all of 10,000 quizzes takes more than the
 * 10 ms of CPU time that the platform's free plan gives to a request.
 */
export const LISTED_MAX = 100

/** Of quizzes and of guides on the front page. Each quiz is opened for the prompts of its questions. */
export const OFFERED_MAX = 20

/**
 * Of quizzes and guides in one sitemap. The protocol allows 50,000 addresses, and each has as many as
 * languages (www.sitemaps.org/protocol.html).
 */
export const SITEMAP_MAX = 1000

/** How many Accept-Language headers are kept as read. Readers of a site have a few dozen. */
export const LANGUAGE_HEADERS_KEPT = 256

/** text/plain needs no CORS preflight. That is safe, because no credentials are used. */
export const JSON_TYPES = ['application/json', 'text/plain'] as const
