// Share codes: a payload and its signature. Stateless, so there is nothing to store, to
// enumerate or to lose; whoever has no key can make none.
import { fromBase64url, toBase64url } from './base64url.ts'
import type { ShareKeys } from './keys.ts'
import { type CountOf, keyOf, type Payload, packPayload, unpackPayload } from './payload.ts'

/** 128 bits of HMAC-SHA-256: a guess opens with a chance of 2^-128. */
const TAG_BYTES = 16
/** 60 questions with a seed; anything longer is not one of ours. */
const CODE_MAX_CHARS = 80

/** Signed along: the same key can never be made to sign for another purpose. */
const PURPOSE = new TextEncoder().encode('selfcheck result\0')

export async function signCode(keys: ShareKeys, payload: Omit<Payload, 'key'>): Promise<string> {
  const bytes = packPayload({ ...payload, key: keys.newest })
  const tag = await tagOf(keys, keys.newest, bytes)
  if (!tag) throw new Error('The newest key is one of the keys.')
  return toBase64url(concat(bytes, tag))
}

/** Undefined for whatever we did not sign, or would spell in another way. */
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

/** Undefined where there is no such key, or no more. */
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
 * In a time that does not tell how much of a guess was right. subtle.verify would do it,
 * but takes whole signatures only.
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
