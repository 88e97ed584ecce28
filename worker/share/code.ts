// Share codes: a payload and its signature. Nothing is stored on the server, so nothing can be
// listed or lost. Only the holder of a key can make a code.
import { CODE_MAX_CHARS, TAG_BYTES } from '../../content/common/share-size.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import { isSame } from './is-same.ts'
import type { ShareKeys } from './keys.ts'
import { type CountOf, type Payload, packPayload, readHead, unpackPayload } from './payload.ts'

interface Limits {
  /** Of HMAC-SHA-256: a random signature of 96 bits is right with a chance of 2^-96. */
  readonly tagBytes: number
  readonly maxChars: number
}

/** By version of the payload. Codes of version 1 are not made any more, and still open. */
const LIMITS: Readonly<Record<number, Limits>> = {
  1: { tagBytes: 16, maxChars: 80 },
  2: { tagBytes: TAG_BYTES, maxChars: CODE_MAX_CHARS },
}
const LONGEST_CODE = Math.max(...Object.values(LIMITS).map(({ maxChars }) => maxChars))

/** Part of what is signed, so that a signature for another purpose is not valid here. */
const PURPOSE = new TextEncoder().encode('selfcheck result\0')

/** Throws a RangeError if the result is too large for a code. */
export async function signCode(keys: ShareKeys, payload: Omit<Payload, 'key'>): Promise<string> {
  const bytes = packPayload({ ...payload, key: keys.newest })
  const tag = await tagOf(keys, keys.newest, bytes, TAG_BYTES)
  if (!tag) throw new Error('The newest key is one of the keys.')
  const code = toBase64url(concat(bytes, tag))
  if (code.length > CODE_MAX_CHARS) throw new RangeError('This result is too large for a code.')
  return code
}

/** Undefined if the code was not signed here, or is not the only spelling of its result. */
export async function openCode(
  keys: ShareKeys,
  code: string,
  countOf: CountOf,
): Promise<Payload | undefined> {
  // Before decoding: a code comes from outside, and may be as long as an address.
  if (code.length > LONGEST_CODE) return undefined
  const bytes = fromBase64url(code)
  const { version, key } = readHead(bytes ?? new Uint8Array())
  const limits = LIMITS[version]
  if (!bytes || !limits || code.length > limits.maxChars) return undefined
  const { tagBytes } = limits
  if (bytes.length <= tagBytes) return undefined
  const payload = bytes.subarray(0, -tagBytes)
  const tag = await tagOf(keys, key, payload, tagBytes)
  if (!tag || !isSame(tag, bytes.subarray(-tagBytes))) return undefined
  return unpackPayload(payload, countOf)
}

/** Undefined if there is no key with this number, or no longer. */
async function tagOf(
  { secrets }: ShareKeys,
  number: number,
  payload: Uint8Array<ArrayBuffer>,
  tagBytes: number,
): Promise<Uint8Array | undefined> {
  const secret = secrets.get(number)
  if (!secret) return undefined
  const full = await crypto.subtle.sign('HMAC', await keyOf(secret), concat(PURPOSE, payload))
  return new Uint8Array(full, 0, tagBytes)
}

/** No promises are kept: one of a request that its client cancels may never settle. */
const imported = new WeakMap<Uint8Array, CryptoKey>()

async function keyOf(secret: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const known = imported.get(secret)
  if (known) return known
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', secret, algorithm, false, ['sign'])
  imported.set(secret, key)
  return key
}

function concat(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}
