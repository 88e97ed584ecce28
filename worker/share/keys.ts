// The keys that sign share codes, from one secret: `1.BASE64URL 2.BASE64URL`, each 32
// random bytes with the number that codes name it by. The highest number signs, all of
// them verify; to retire a key, leave it out. `npm run share-key` prints a new one.
import { err, ok, type Result } from '../../content/common/result.ts'
import { fromBase64url } from './base64url.ts'

export interface ShareKeys {
  /** Number of the key that signs. */
  readonly newest: number
  readonly secrets: ReadonlyMap<number, Uint8Array<ArrayBuffer>>
}

const KEY_BYTES = 32
/** Codes have six bits for it; 0 is no key. */
const NUMBER_MAX = 63

/** Says which entry is wrong by its place, and never repeats what stands there. */
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
