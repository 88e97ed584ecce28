// What bounds a request: numbers with unit and reason, and the media types of bodies.

/** A long attempt is under 4 KiB; more than this is not a quiz answer. Checked before parsing. */
export const BODY_MAX_BYTES = 16 * 1024

/** Origins whose absolute URLs are kept serialised. A worker answers under one or two. */
export const ORIGINS_KEPT = 4

/** text/plain saves a cross-origin caller the preflight; there are no credentials to abuse. */
export const JSON_TYPES = ['application/json', 'text/plain'] as const
