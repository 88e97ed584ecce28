// Compares signatures.

/**
 * Compares in constant time, so that the duration does not reveal how many bytes are right.
 * crypto.subtle.verify does the same, but accepts only signatures that are not shortened.
 */
export function isSame(one: Uint8Array, other: Uint8Array): boolean {
  let difference = one.length ^ other.length
  for (const [at, byte] of one.entries()) difference |= byte ^ (other[at] ?? 0)
  return difference === 0
}
