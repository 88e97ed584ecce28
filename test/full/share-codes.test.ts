// Share codes by the hundred thousand. test/unit/worker/share/code.test.ts has a sample.
import { expect, it } from 'vitest'
import { fromBase64url, toBase64url } from '../../worker/share/base64url.ts'
import { signCode } from '../../worker/share/code.ts'
import {
  KEYS,
  noRandomCodeOpens,
  open,
  opensToWhatWasSigned,
  SHARED,
} from '../support/content/share-codes.ts'

const CODE = await signCode(KEYS, SHARED)
const LONG = { timeout: 600_000 }

it('opens to what was signed, for 300,000 random results', LONG, async () => {
  await opensToWhatWasSigned({ numRuns: 300_000 })
})

it('opens for none of 200,000 random codes', LONG, async () => {
  await noRandomCodeOpens(CODE, SHARED, { numRuns: 100_000 })
})

it('is refused with any one byte changed to any other', LONG, async () => {
  const bytes = fromBase64url(CODE) ?? new Uint8Array()
  for (let at = 0; at < bytes.length; at += 1) {
    for (let value = 1; value < 256; value += 1) {
      const changed = bytes.slice()
      changed[at] = (changed[at] ?? 0) ^ value
      expect(await open(toBase64url(changed), SHARED)).toBeUndefined()
    }
  }
})

it('is refused with any two neighbouring bytes changed at random', LONG, async () => {
  const bytes = fromBase64url(CODE) ?? new Uint8Array()
  for (let at = 0; at + 1 < bytes.length; at += 1) {
    for (let first = 1; first < 256; first += 5) {
      for (let second = 1; second < 256; second += 7) {
        const changed = bytes.slice()
        changed[at] = (changed[at] ?? 0) ^ first
        changed[at + 1] = (changed[at + 1] ?? 0) ^ second
        expect(await open(toBase64url(changed), SHARED)).toBeUndefined()
      }
    }
  }
})
