// Limits of requests, with unit and reason, and the media types of request bodies.

/** In bytes. A long attempt has less than 4 KiB. The size is checked before the body is parsed. */
export const BODY_MAX_BYTES = 16 * 1024

/** Of the form fields in an address, in characters. Servers and proxies often refuse more than 8 KiB. */
export const ANSWERS_MAX_CHARS = 7000

/** How many origins have cached documents. A worker usually has one or two origins. */
export const ORIGINS_KEPT = 4

/** text/plain needs no CORS preflight. That is safe, because no credentials are used. */
export const JSON_TYPES = ['application/json', 'text/plain'] as const
