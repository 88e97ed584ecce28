// What the widget and the server have to agree on so that an attempt is counted once.

/** A longer time says that the reader did something else meanwhile. In seconds, for each answer. */
export const SECONDS_MAX = 600

/**
 * How long the server knows the id of an attempt, in days (UTC). A reader who comes back to a page
 * within this time completes the attempt; a widget that could not reach the server sends it again.
 * After it the id would count anew, so the widget sends no attempt that is older.
 */
export const KEPT_DAYS = 30
