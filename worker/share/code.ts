// Share codes: a payload and its signature. Nothing is stored on the server, so nothing can be
// listed or lost. Only the holder of a key can make a code.
import { fromBase64url, toBase64url } from './base64url.ts'
import type { ShareKeys } from './keys.ts'
import { type CountOf, keyOf, type Payload, packPayload, unpackPayload } from './payload.ts'

/** 128 bits of HMAC-SHA-256: a random signature is right with a chance of 2^-128. */
const TAG_BYTES = 16
/** The length of a code for 60 questions with a seed. Longer codes are refused. */
const CODE_MAX_CHARS = 80

/** Part of what is signed, so that a signature for another purpose is not valid here. */
const PURPOSE = new TextEncoder().encode('selfcheck result\0')

export async function signCode(keys: ShareKeys, payload: Omit<Payload, 'key'>): Promise<string> {
  const bytes = packPayload({ ...payload, key: keys.newest })
  const tag = await tagOf(keys, keys.newest, bytes)
  if (!tag) throw new Error('The newest key is one of the keys.')
  return toBase64url(concat(bytes, tag))
}

/** Undefined if the code was not signed here, or is not the only spelling of its result. */
export async function openCode(
  keys: ShareKeys,
  code: string,
  countOf: CountOf,
): Promise<Payload | undefined> {
  if (code.length > CODE_MAX_CHARS) return undefined
  const bytes = fromBase64url(code)
  if (!bytes || bytes.length <= TAG_BYTES) return undefined
  const payload = bytes.subarray(0, -TAG_BYTES)
  const tag = await tagOf(keys, keyOf(payload), payload)
  if (!tag || !isSame(tag, bytes.subarray(-TAG_BYTES))) return undefined
  return unpackPayload(payload, countOf)
}

/** Undefined if there is no key with this number, or no longer. */
async function tagOf(
  { secrets }: ShareKeys,
  number: number | undefined,
  payload: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array | undefined> {
  const secret = number === undefined ? undefined : secrets.get(number)
  if (!secret) return undefined
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', secret, algorithm, false, ['sign'])
  const full = await crypto.subtle.sign('HMAC', key, concat(PURPOSE, payload))
  return new Uint8Array(full, 0, TAG_BYTES)
}

/**
 * Compares in constant time, so that the duration does not reveal how many bytes are right.
 * crypto.subtle.verify does the same, but accepts only signatures that are not shortened.
 */
function isSame(one: Uint8Array, other: Uint8Array): boolean {
  let difference = one.length ^ other.length
  for (const [at, byte] of one.entries()) difference |= byte ^ (other[at] ?? 0)
  return difference === 0
}

function concat(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}
