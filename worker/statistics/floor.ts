/**
 * With fewer answers a question has no figures: they would say little, and might say what one of a
 * few readers chose.
 */
export const FLOOR = 20
