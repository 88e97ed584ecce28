// Every number that bounds something, with its unit and reason.

/** A long attempt is under 4 KiB; more than this is not a quiz answer. Checked before parsing. */
export const BODY_MAX_BYTES = 16 * 1024

/** Origins whose absolute URLs are kept serialised. A worker answers under one or two. */
export const ORIGINS_KEPT = 4
