// Promise 3: a share code with any byte changed, for another quiz, out of range or signed
// with a retired key is refused; and one result has one spelling.
import { describe, expect, it } from 'vitest'
import { mostMarks } from '../../../../content/common/share-size.ts'
import { fromBase64url, toBase64url } from '../../../../worker/share/base64url.ts'
import { openCode, signCode } from '../../../../worker/share/code.ts'
import { readShareKeys } from '../../../../worker/share/keys.ts'
import type { QuestionMark } from '../../../../worker/share/marks.ts'
import {
  KEYS,
  keysOf,
  noRandomCodeOpens,
  open,
  opensToWhatWasSigned,
  SHARED,
} from '../../../support/content/share-codes.ts'
import { testKey } from '../../../support/run/share-keys.ts'

const CODE = await signCode(KEYS, SHARED)

describe('a share code', () => {
  it('opens to what was signed, for 500 results', async () => {
    await opensToWhatWasSigned({ numRuns: 500, seed: 22 })
  })

  it('has at most 60 characters for 20 questions, with a seed too', async () => {
    const marks = Array.from(
      { length: 20 },
      (): QuestionMark => ({ mark: 'right', confidence: 'sure' }),
    )
    const largest = { quiz: 4095, revision: 4095, day: 16383, lang: 'zh', score: 65535 }
    expect(await signCode(KEYS, { ...largest, marks })).toHaveLength(42)
    expect(await signCode(KEYS, { ...largest, seed: 0xffffffff, marks })).toHaveLength(47)
    const longest = { ...largest, seed: 0xffffffff, set: 255, marks }
    expect(await signCode(KEYS, longest)).toHaveLength(50)
  })

  it.each([
    [{}, 46],
    [{ seed: 7 }, 38],
    [{ set: 7 }, 44],
    [{ seed: 7, set: 7 }, 36],
  ])(
    'with %j has at most 60 characters for %d questions, and is not made for more',
    async (names, most) => {
      expect(mostMarks({ seed: 'seed' in names, set: 'set' in names })).toBe(most)
      const withMarks = (length: number) =>
        signCode(KEYS, { ...SHARED, ...names, marks: Array(length).fill({ mark: 'right' }) })
      expect((await withMarks(most)).length).toBeLessThanOrEqual(60)
      await expect(withMarks(most + 1)).rejects.toThrow(RangeError)
    },
  )

  it('never ends in a character that linkifiers leave out', async () => {
    for (let length = 1; length <= 46; length += 1)
      for (let day = 0; day < 20; day += 1) {
        const marks: QuestionMark[] = Array(length).fill({ mark: 'right' })
        expect(await signCode(KEYS, { ...SHARED, day, marks })).not.toMatch(/[-_]$/)
      }
  })

  it.each([
    ['EIAEAMFHCBqTMzMzMREQxpdQ6OFGjXLhwTa-8r4NKg', SHARED],
    [
      'EIAEAMFHCBqUAAAAH________________________________________IuaVZbrBQb7SHGh5lOQzn4',
      { ...SHARED, seed: 7, marks: Array(60).fill({ mark: 'right', confidence: 'sure' }) },
    ],
  ])('of version 1 still opens: %s', async (code, shared) => {
    expect(await open(code, shared)).toEqual({ ...shared, key: 2 })
  })

  it('of version 1 opens as no other version, and none of version 2 as version 1', async () => {
    const old = fromBase64url('EIAEAMFHCBqTMzMzMREQxpdQ6OFGjXLhwTa-8r4NKg') ?? new Uint8Array()
    const young = fromBase64url(CODE) ?? new Uint8Array()
    for (let version = 0; version < 16; version += 1) {
      for (const [bytes, own] of [
        [old, 1],
        [young, 2],
      ] as const) {
        const changed = bytes.slice()
        changed[0] = version * 16 + ((changed[0] ?? 0) % 16)
        if (version !== own) expect(await open(toBase64url(changed), SHARED)).toBeUndefined()
      }
    }
  })

  // Bit by bit; test/full/share-codes.test.ts changes each byte to each other one.
  it('is refused with any one byte changed', { timeout: 60_000 }, async () => {
    const bytes = fromBase64url(CODE) ?? new Uint8Array()
    for (let at = 0; at < bytes.length; at += 1) {
      for (const value of [1, 2, 4, 8, 16, 32, 64, 128, 255]) {
        const changed = bytes.slice()
        changed[at] = (changed[at] ?? 0) ^ value
        expect(await open(toBase64url(changed), SHARED)).toBeUndefined()
      }
    }
  })

  it('is refused with any one character changed, taken away or put in', async () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=+/ %~'
    const spellings = new Set<string>()
    for (let at = 0; at <= CODE.length; at += 1) {
      const [head, tail] = [CODE.slice(0, at), CODE.slice(at)]
      spellings.add(head).add(head + tail.slice(1))
      for (const letter of alphabet) spellings.add(head + letter + tail)
      for (const letter of alphabet) spellings.add(head + letter + tail.slice(1))
    }
    spellings.delete(CODE)
    expect(spellings.size).toBeGreaterThan(5000)
    for (const spelling of spellings) expect(await open(spelling, SHARED), spelling).toBeUndefined()
    expect(await open(CODE, SHARED)).toBeDefined()
  })

  it('is refused with parts of two codes swapped', async () => {
    const other = await signCode(KEYS, { ...SHARED, score: 900 })
    for (let at = 1; at < CODE.length; at += 1) {
      const mixed = CODE.slice(0, at) + other.slice(at)
      if (mixed !== CODE && mixed !== other) expect(await open(mixed, SHARED)).toBeUndefined()
    }
  })

  it('is refused for a quiz with another number of questions, or none', async () => {
    for (const count of [0, 1, 11, 13, 14, 40])
      expect(await openCode(KEYS, CODE, () => count), String(count)).toBeUndefined()
    expect(await openCode(KEYS, CODE, () => undefined)).toBeUndefined()
  })

  it('opens for none of 600 random codes', async () => {
    await noRandomCodeOpens(CODE, SHARED, { numRuns: 300, seed: 22 })
  })
})

describe('keys', () => {
  it('all open what they signed, and the newest signs', async () => {
    const old = await signCode(keysOf(testKey(1, 'a')), SHARED)
    expect(await open(old, SHARED)).toMatchObject({ key: 1 })
    expect(await open(CODE, SHARED)).toMatchObject({ key: 2 })
  })

  it('that are retired open nothing any more', async () => {
    expect(await open(CODE, SHARED, keysOf(testKey(1, 'a'), testKey(3, 'c')))).toBeUndefined()
  })

  it('of others open nothing, whatever their number', async () => {
    expect(await open(CODE, SHARED, keysOf(testKey(2, 'x')))).toBeUndefined()
  })

  it('sign for this purpose alone', async () => {
    const bytes = fromBase64url(CODE)?.slice(0, -12) ?? new Uint8Array()
    const secret = KEYS.secrets.get(2) ?? new Uint8Array()
    const algorithm = { name: 'HMAC', hash: 'SHA-256' }
    const key = await crypto.subtle.importKey('raw', secret, algorithm, false, ['sign'])
    const plain = new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes), 0, 12)
    const forged = toBase64url(Uint8Array.from([...bytes, ...plain]))
    expect(await open(forged, SHARED)).toBeUndefined()
  })

  it.each([
    ['nothing', ''],
    ['no number', testKey(1, 'a').slice(2)],
    ['the number 0', testKey(0, 'a')],
    ['a number past 63', testKey(64, 'a')],
    ['a short key', '1.YWFh'],
    ['a key that is no base64url', `1.${'+'.repeat(43)}`],
    ['two keys of one number', `${testKey(1, 'a')} ${testKey(1, 'b')}`],
  ])('are refused where the secret has %s, and nothing of it is repeated', (_, secret) => {
    const keys = readShareKeys(secret)
    expect(keys.ok).toBe(false)
    if (!keys.ok && secret) expect(keys.error).not.toContain(secret.slice(2, 12))
  })

  it('may stand on lines of their own', () => {
    expect(readShareKeys(`\n${testKey(7, 'a')},\n${testKey(63, 'b')}\n`)).toMatchObject({
      ok: true,
      value: { newest: 63 },
    })
  })
})
