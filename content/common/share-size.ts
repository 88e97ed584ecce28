// How much of a result fits into a share code. The server packs codes by these numbers, and the
// author's rules warn by them beforehand.

/** Longer codes are broken into two lines by mail programs, or cut off. */
export const CODE_MAX_CHARS = 60
/** The signature: 96 bits. */
export const TAG_BYTES = 12

/**
 * What is before the marks, in bits: version, key, quiz, revision, day, language, score, and
 * whether a seed and a set follow (worker/share/payload.ts).
 */
const HEADER_BITS = 4 + 6 + 12 + 12 + 14 + 5 + 16 + 1 + 1
export const SEED_BITS = 32
export const SET_BITS = 8
export const MARK_BITS = 4

/**
 * One byte less than there is room for: a code whose length is a multiple of four characters could
 * end in `-` or `_`, which programs that find links in a text leave out.
 */
const PAYLOAD_MAX_BITS = ((CODE_MAX_CHARS / 4) * 3 - 1 - TAG_BYTES) * 8

/** The most questions whose marks fit beside a seed and the number of a set. */
export function mostMarks(has: { readonly seed: boolean; readonly set: boolean }): number {
  const names = (has.seed ? SEED_BITS : 0) + (has.set ? SET_BITS : 0)
  return Math.floor((PAYLOAD_MAX_BITS - HEADER_BITS - names) / MARK_BITS)
}
