// What a share code says: everything that the result page shows, as numbers of the
// ledger, and nothing about whoever answered. Pure.
//
//   bits  what
//      4  version of this layout, 1
//      6  key that signed it, 1 to 63
//     12  quiz, by its number in the ledger
//     12  revision of the quiz
//     14  day of issue, from 1 January 2026 on (until 2070)
//      5  language, by LANGUAGES; 0 for another one
//     16  score, in hundredths of a point; of a quiz of kind `outcome` instead the outcome, and
//         the runner-up, in 8 bits each (outcome-number.ts)
//      1  whether a seed follows
//     32  the seed, where there is one
//      4  for each question of the set, in its order: mark and confidence, or just that
//         it was answered, where the quiz has no right answers
//
// Filled up with zeros to whole bytes. 35 bytes for 20 questions, 39 with a seed, the
// signature included: 47 and 52 characters.
import { BitReader, BitWriter } from './bits.ts'

export const VERSION = 1

/** The order is for ever: codes name a language by its place, from 1 on. */
export const LANGUAGES: readonly string[] = [
  'en',
  'es',
  'de',
  'fr',
  'pt',
  'it',
  'pl',
  'tr',
  'hi',
  'ar',
  'he',
  'ja',
  'zh',
]

export const MARKS = ['open', 'wrong', 'partly', 'right'] as const
export type Mark = (typeof MARKS)[number]
const CONFIDENCES = [undefined, 'guess', 'think', 'sure'] as const
export type Confidence = NonNullable<(typeof CONFIDENCES)[number]>

export interface ScoredAnswer {
  readonly mark: Mark
  /** Never with an open question. */
  readonly confidence?: Confidence
}

/** Where no answer is right: that there is one, and no more. */
export interface GivenAnswer {
  readonly mark: 'open' | 'answered'
  readonly confidence?: never
}

export type MarkedAnswer = ScoredAnswer | GivenAnswer

export interface Payload {
  readonly key: number
  readonly quiz: number
  readonly revision: number
  /** Since 1 January 2026, UTC. */
  readonly day: number
  /** One of LANGUAGES, or undefined for another. */
  readonly lang: string | undefined
  /** In hundredths of a point, or numbers of outcomes. */
  readonly score: number
  readonly seed?: number
  /** One for each question that could have been asked; undefined for one that was not. */
  readonly marks: readonly (MarkedAnswer | undefined)[]
}

/** How many questions the set of this quiz has; undefined where there is no such quiz. */
export type CountOf = (quiz: number, revision: number, seed?: number) => number | undefined

/** Four bits: 0 not asked, 1 open, 2 answered, then mark and confidence from 4 on. */
function markCode(answer: MarkedAnswer | undefined): number {
  if (!answer) return 0
  if (answer.mark === 'open') return 1
  if (answer.mark === 'answered') return 2
  return MARKS.indexOf(answer.mark) * 4 + CONFIDENCES.indexOf(answer.confidence)
}

const MARK_BY_CODE = new Map<number, MarkedAnswer | undefined>([
  [0, undefined],
  [2, { mark: 'answered' }],
])
for (const mark of MARKS)
  for (const confidence of CONFIDENCES) {
    if (mark === 'open' && confidence) continue
    const answer = { mark, ...(confidence && { confidence }) }
    MARK_BY_CODE.set(markCode(answer), answer)
  }

/** Throws a RangeError where a number does not fit: a quiz that large is not shared. */
export function packPayload(payload: Payload): Uint8Array<ArrayBuffer> {
  const { key, quiz, revision, day, lang, score, seed, marks } = payload
  const bits = new BitWriter()
  bits.write(VERSION, 4)
  bits.write(key, 6)
  bits.write(quiz, 12)
  bits.write(revision, 12)
  bits.write(day, 14)
  bits.write(LANGUAGES.indexOf(lang ?? '') + 1, 5)
  bits.write(score, 16)
  bits.write(seed === undefined ? 0 : 1, 1)
  if (seed !== undefined) bits.write(seed, 32)
  for (const answer of marks) bits.write(markCode(answer), 4)
  return bits.bytes()
}

/** The number of the key, which is needed before anything in there can be trusted. */
export function keyOf(bytes: Uint8Array): number | undefined {
  const bits = new BitReader(bytes)
  return bits.read(4) === VERSION ? bits.read(6) : undefined
}

/** Strict: what packPayload would not write is refused, so one result has one spelling. */
export function unpackPayload(bytes: Uint8Array, countOf: CountOf): Payload | undefined {
  const bits = new BitReader(bytes)
  const version = bits.read(4)
  const key = bits.read(6)
  const quiz = bits.read(12)
  const revision = bits.read(12)
  const day = bits.read(14)
  const language = bits.read(5)
  const score = bits.read(16)
  const hasSeed = bits.read(1)
  const seed = hasSeed ? bits.read(32) : undefined
  if (version !== VERSION || !key || !quiz || !revision || day === undefined) return undefined
  if (language === undefined || language > LANGUAGES.length || score === undefined) return undefined
  if (hasSeed === undefined || (hasSeed && seed === undefined)) return undefined
  const count = countOf(quiz, revision, seed)
  if (count === undefined) return undefined
  const codes = Array.from({ length: count }, () => bits.read(4))
  if (!codes.every((code) => code !== undefined && MARK_BY_CODE.has(code)) || !bits.isAtEnd())
    return undefined
  return {
    key,
    quiz,
    revision,
    day,
    lang: LANGUAGES[language - 1],
    score,
    ...(seed !== undefined && { seed }),
    marks: codes.map((code) => MARK_BY_CODE.get(code ?? 0)),
  }
}
