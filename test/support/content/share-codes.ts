// Two properties of share codes, for any number of runs: a seeded sample in `npm test`, and
// many random ones in `npm run test:full`.
import fc from 'fast-check'
import { expect } from 'vitest'
import { fromBase64url, toBase64url } from '../../../worker/share/base64url.ts'
import { openCode, signCode } from '../../../worker/share/code.ts'
import { readShareKeys, type ShareKeys } from '../../../worker/share/keys.ts'
import type { QuestionMark } from '../../../worker/share/marks.ts'
import { LANGUAGES, type Payload } from '../../../worker/share/payload.ts'
import { testKey } from '../run/share-keys.ts'

export function keysOf(...entries: readonly string[]): ShareKeys {
  const keys = readShareKeys(entries.join(' '))
  if (!keys.ok) throw new Error(keys.error)
  return keys.value
}

export const KEYS = keysOf(testKey(1, 'a'), testKey(2, 'b'))
export type Shared = Omit<Payload, 'key'>

export const open = (code: string, { marks }: Shared, keys = KEYS) =>
  openCode(keys, code, () => marks.length)

const mark: fc.Arbitrary<QuestionMark | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.constant<QuestionMark>({ mark: 'open' }),
  fc.constant<QuestionMark>({ mark: 'answered' }),
  fc.record(
    {
      mark: fc.constantFrom('wrong', 'partly', 'right'),
      confidence: fc.constantFrom('guess', 'think', 'sure'),
    },
    { requiredKeys: ['mark'] },
  ) as fc.Arbitrary<QuestionMark>,
)

/** Any result that a code can hold. */
const anyShared = fc.record(
  {
    quiz: fc.integer({ min: 1, max: 4095 }),
    revision: fc.integer({ min: 1, max: 4095 }),
    day: fc.integer({ min: 0, max: 16383 }),
    lang: fc.constantFrom(undefined, ...LANGUAGES),
    score: fc.integer({ min: 0, max: 65535 }),
    seed: fc.integer({ min: 0, max: 0xffffffff }),
    set: fc.integer({ min: 1, max: 255 }),
    marks: fc.array(mark, { minLength: 1, maxLength: 20 }),
  },
  { requiredKeys: ['quiz', 'revision', 'day', 'lang', 'score', 'marks'] },
) as fc.Arbitrary<Shared>

/** How often to try. With a `seed` each run tries the same. */
export interface Runs {
  readonly numRuns: number
  readonly seed?: number
}

export function opensToWhatWasSigned(runs: Runs): Promise<void> {
  return fc.assert(
    fc.asyncProperty(anyShared, async (shared) => {
      const code = await signCode(KEYS, shared)
      expect(await open(code, shared)).toEqual({ ...shared, key: 2 })
    }),
    runs,
  )
}

/** Random bytes, and random bytes behind a header that passes the checks that need no key. */
export function noRandomCodeOpens(real: string, shared: Shared, runs: Runs): Promise<void> {
  const bytes = fromBase64url(real) ?? new Uint8Array()
  const random = fc.uint8Array({ minLength: bytes.length, maxLength: bytes.length })
  return fc.assert(
    fc.asyncProperty(random, async (guess) => {
      expect(await open(toBase64url(guess), shared)).toBeUndefined()
      guess.set(bytes.slice(0, 2))
      expect(await open(toBase64url(guess), shared)).toBeUndefined()
    }),
    runs,
  )
}

/** A result like most. */
export const SHARED: Shared = {
  quiz: 1,
  revision: 3,
  day: 327,
  lang: 'en',
  score: 850,
  marks: Array.from(
    { length: 12 },
    (_, index): QuestionMark => ({ mark: index < 8 ? 'right' : 'wrong' }),
  ),
}
