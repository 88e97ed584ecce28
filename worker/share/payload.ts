// The content of a share code: everything that the result page shows, as numbers of the ledger,
// and nothing about the reader. Pure.
//
//   bits  content
//      4  version of this layout, 1
//      6  number of the key that signed it, 1 to 63
//     12  number of the quiz in the ledger
//     12  revision of the quiz
//     14  day of issue, counted from 1 January 2026 (until 2070)
//      5  language, by its place in LANGUAGES; 0 for a language that is not listed
//     16  score, in hundredths of a point; for an outcome quiz the outcome and the runner-up
//         instead, 8 bits each (outcome-number.ts)
//      1  whether a seed follows
//     32  the seed, if there is one
//      4  for each question of the set, in its order: mark and confidence, or for an outcome
//         quiz only whether it was answered
//
// Zeros fill the last byte. 20 questions take 35 bytes with the signature, and 39 with a seed:
// 47 and 52 characters.
import type { Confidence } from '../../content/wire/index.ts'
import { BitReader, BitWriter } from './bits.ts'

export const VERSION = 1

/** The order must never change: a code holds the place of its language, counted from 1. */
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
/** The order must never change: a code holds the place of the confidence in this list. */
const CONFIDENCES: readonly (Confidence | undefined)[] = [undefined, 'guess', 'think', 'sure']

export interface ScoredMark {
  readonly mark: Mark
  /** Absent for an open question. */
  readonly confidence?: Confidence
}

/** In an outcome quiz, where no answer is right or wrong. */
export interface AnsweredMark {
  readonly mark: 'open' | 'answered'
  readonly confidence?: never
}

export type QuestionMark = ScoredMark | AnsweredMark

export interface Payload {
  readonly key: number
  readonly quiz: number
  readonly revision: number
  /** Days since 1 January 2026, UTC. */
  readonly day: number
  /** One of LANGUAGES; undefined for a language that is not listed. */
  readonly lang: string | undefined
  /** In hundredths of a point, or the number of outcome-number.ts. */
  readonly score: number
  readonly seed?: number
  /** One for each question of the pool or of the draw; undefined if it was not asked. */
  readonly marks: readonly (QuestionMark | undefined)[]
}

/** The number of questions that a code of this quiz has; undefined for an unknown quiz. */
export type CountOf = (quiz: number, revision: number, seed?: number) => number | undefined

/** Four bits: 0 not asked, 1 open, 2 answered, and from 4 on a mark with a confidence. */
function markCode(answer: QuestionMark | undefined): number {
  if (!answer) return 0
  if (answer.mark === 'open') return 1
  if (answer.mark === 'answered') return 2
  return MARKS.indexOf(answer.mark) * 4 + CONFIDENCES.indexOf(answer.confidence)
}

const MARK_BY_CODE = new Map<number, QuestionMark | undefined>([
  [0, undefined],
  [2, { mark: 'answered' }],
])
for (const mark of MARKS)
  for (const confidence of CONFIDENCES) {
    if (mark === 'open' && confidence) continue
    const answer = { mark, ...(confidence && { confidence }) }
    MARK_BY_CODE.set(markCode(answer), answer)
  }

/** 1 January 2026, UTC, from which days are counted. */
const FIRST_DAY_MS = Date.UTC(2026, 0, 1)
const DAY_MS = 24 * 60 * 60 * 1000

export function dayNumber(date: Date): number {
  return Math.floor((date.getTime() - FIRST_DAY_MS) / DAY_MS)
}

/** YYYY-MM-DD. */
export function isoDate(day: number): string {
  return new Date(FIRST_DAY_MS + day * DAY_MS).toISOString().slice(0, 10)
}

/** Throws a RangeError if a number does not fit: such a quiz is too large to share. */
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

/** The number of the key. It is read before the signature is checked, to find that key. */
export function keyOf(bytes: Uint8Array): number | undefined {
  const bits = new BitReader(bytes)
  return bits.read(4) === VERSION ? bits.read(6) : undefined
}

/** Refuses everything that packPayload does not write, so that a result has only one code. */
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
