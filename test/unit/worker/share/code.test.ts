// Promise 3: a share code with any byte changed, for another quiz, out of range or signed
// with a retired key is refused; and one result has one spelling.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromBase64url, toBase64url } from '../../../../worker/share/base64url.ts'
import { openCode, signCode } from '../../../../worker/share/code.ts'
import { readShareKeys, type ShareKeys } from '../../../../worker/share/keys.ts'
import { LANGUAGES, type MarkedAnswer, type Payload } from '../../../../worker/share/payload.ts'
import { testKey } from '../../../support/run/share-keys.ts'

function keysOf(...entries: readonly string[]): ShareKeys {
  const keys = readShareKeys(entries.join(' '))
  if (!keys.ok) throw new Error(keys.error)
  return keys.value
}

const KEYS = keysOf(testKey(1, 'a'), testKey(2, 'b'))
type Shared = Omit<Payload, 'key'>

const mark: fc.Arbitrary<MarkedAnswer | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.constant<MarkedAnswer>({ mark: 'open' }),
  fc.constant<MarkedAnswer>({ mark: 'answered' }),
  fc.record(
    {
      mark: fc.constantFrom('wrong', 'partly', 'right'),
      confidence: fc.constantFrom('guess', 'think', 'sure'),
    },
    { requiredKeys: ['mark'] },
  ) as fc.Arbitrary<MarkedAnswer>,
)

/** Any result that a code can hold. */
const anyShared = (count = { minLength: 1, maxLength: 20 }): fc.Arbitrary<Shared> =>
  fc.record(
    {
      quiz: fc.integer({ min: 1, max: 4095 }),
      revision: fc.integer({ min: 1, max: 4095 }),
      day: fc.integer({ min: 0, max: 16383 }),
      lang: fc.constantFrom(undefined, ...LANGUAGES),
      score: fc.integer({ min: 0, max: 65535 }),
      seed: fc.integer({ min: 0, max: 0xffffffff }),
      marks: fc.array(mark, count),
    },
    { requiredKeys: ['quiz', 'revision', 'day', 'lang', 'score', 'marks'] },
  )

const open = (code: string, { marks }: Shared, keys = KEYS) =>
  openCode(keys, code, () => marks.length)

/** A result like most. */
const SHARED: Shared = {
  quiz: 1,
  revision: 3,
  day: 327,
  lang: 'en',
  score: 850,
  marks: Array.from(
    { length: 12 },
    (_, index): MarkedAnswer => ({ mark: index < 8 ? 'right' : 'wrong' }),
  ),
}
const CODE = await signCode(KEYS, SHARED)

describe('a share code', () => {
  it('opens to what was signed, for 100,000 results', { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyShared(), async (shared) => {
        const code = await signCode(KEYS, shared)
        expect(await open(code, shared)).toEqual({ ...shared, key: 2 })
      }),
      { numRuns: 100_000 },
    )
  })

  it('has at most 60 characters for 20 questions, with a seed too', async () => {
    const marks = Array.from(
      { length: 20 },
      (): MarkedAnswer => ({ mark: 'right', confidence: 'sure' }),
    )
    const largest = { quiz: 4095, revision: 4095, day: 16383, lang: 'zh', score: 65535 }
    expect(await signCode(KEYS, { ...largest, marks })).toHaveLength(47)
    expect(await signCode(KEYS, { ...largest, seed: 0xffffffff, marks })).toHaveLength(52)
  })

  it('is refused with any one byte changed to any other', { timeout: 60_000 }, async () => {
    const bytes = fromBase64url(CODE) ?? new Uint8Array()
    for (let at = 0; at < bytes.length; at += 1) {
      for (let value = 1; value < 256; value += 1) {
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

  it('is not found by chance: of 100,000 random ones, none opens', {
    timeout: 120_000,
  }, async () => {
    const length = (fromBase64url(CODE) ?? []).length
    const random = fc.uint8Array({ minLength: length, maxLength: length })
    await fc.assert(
      fc.asyncProperty(random, async (bytes) => {
        expect(await open(toBase64url(bytes), SHARED)).toBeUndefined()
        // Past the checks that need no key, too.
        bytes.set(fromBase64url(CODE)?.slice(0, 2) ?? [])
        expect(await open(toBase64url(bytes), SHARED)).toBeUndefined()
      }),
      { numRuns: 50_000 },
    )
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
    const bytes = fromBase64url(CODE)?.slice(0, -16) ?? new Uint8Array()
    const secret = KEYS.secrets.get(2) ?? new Uint8Array()
    const algorithm = { name: 'HMAC', hash: 'SHA-256' }
    const key = await crypto.subtle.importKey('raw', secret, algorithm, false, ['sign'])
    const plain = new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes), 0, 16)
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
