// The keys that sign share codes. One secret holds them all: `1.BASE64URL 2.BASE64URL`, each key
// 32 random bytes after its number. A code holds the number of its key. The key with the highest
// number signs, and all keys verify; a key is retired by removing it from the secret.
// `npm run share-key` prints a new key.
import { err, ok, type Result } from '../../content/common/result.ts'
import { fromBase64url } from './base64url.ts'

export interface ShareKeys {
  /** The number of the key that signs. */
  readonly newest: number
  readonly secrets: ReadonlyMap<number, Uint8Array<ArrayBuffer>>
}

const KEY_BYTES = 32
/** A code has six bits for the number, and 0 is not used. */
const NUMBER_MAX = 63

/** The error names the position of the wrong entry and never its content, which is secret. */
export function readShareKeys(secret: string | undefined): Result<ShareKeys, string> {
  const entries = (secret ?? '').split(/[\s,]+/).filter(Boolean)
  if (entries.length === 0) return err('SHARE_KEYS is not set.')
  const secrets = new Map<number, Uint8Array<ArrayBuffer>>()
  for (const [index, entry] of entries.entries()) {
    const [, digits, text = ''] = /^([1-9]\d?)\.([\w-]+)$/.exec(entry) ?? []
    const number = Number(digits)
    const bytes = fromBase64url(text)
    if (!(number <= NUMBER_MAX) || bytes?.length !== KEY_BYTES)
      return err(`Entry ${index + 1} of SHARE_KEYS is not NUMBER.KEY, a key of ${KEY_BYTES} bytes.`)
    if (secrets.has(number)) return err(`SHARE_KEYS has two keys of number ${number}.`)
    secrets.set(number, bytes)
  }
  return ok({ newest: Math.max(...secrets.keys()), secrets })
}

/** Undefined if sharing is off: there is no secret, or it cannot be read. */
export function shareKeys(secret: string | undefined): ShareKeys | undefined {
  if (secret !== last.secret) {
    const keys = readShareKeys(secret)
    last = { secret, keys: keys.ok ? keys.value : undefined }
  }
  return last.keys
}

/** An instance of the worker has one secret, so it reads it once. */
let last: { readonly secret: string | undefined; readonly keys: ShareKeys | undefined } = {
  secret: undefined,
  keys: undefined,
}
