// The content of a share code: everything that the result page shows, as numbers of the ledger,
// and nothing about the reader. Pure.
//
//   bits  content
//      4  version of this layout, 2
//      6  number of the key that signed it, 1 to 63
//     12  number of the quiz in the ledger
//     12  revision of the quiz
//     14  day of issue, counted from 1 January 2026 (until 2070)
//      5  language, by its place in LANGUAGES; 0 for a language that is not listed
//     16  score, in hundredths of a point; for an outcome quiz the outcome and the runner-up
//         instead, 8 bits each (outcome-number.ts)
//      1  whether a seed follows
//      1  whether a set follows; version 1 has no sets and not this bit
//     32  the seed, if there is one
//      8  the number of the set in the ledger, if there is one
//      4  for each question that set or seed names, or else for each of the quiz, in the order of
//         the pool: mark and confidence, or for an outcome quiz only whether it was answered
//
// Zeros fill the last byte. In version 2 another byte follows where the code would have a multiple
// of four characters, so that its last one is never `-` or `_` (share-size.ts).
import { MARK_BITS, SEED_BITS, SET_BITS, TAG_BYTES } from '../../content/common/share-size.ts'
import { BitReader, BitWriter } from './bits.ts'
import { MARK_BY_CODE, markCode, type QuestionMark } from './marks.ts'

/** Codes are made in this version. Those of version 1 still open; no number is used again. */
const VERSION = 2
/** The byte that follows. It is no mark, so that a code fits one number of questions only. */
const PADDING = 1

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
  /** The number of the set in the ledger. */
  readonly set?: number
  /** One for each question that is named; undefined if it was not asked. */
  readonly marks: readonly (QuestionMark | undefined)[]
}

/** How many questions a code of this quiz names; undefined for an unknown quiz or set. */
export type CountOf = (
  quiz: number,
  revision: number,
  names: { readonly seed?: number; readonly set?: number },
) => number | undefined | Promise<number | undefined>

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
  const { key, quiz, revision, day, lang, score, seed, set, marks } = payload
  const bits = new BitWriter()
  bits.write(VERSION, 4)
  bits.write(key, 6)
  bits.write(quiz, 12)
  bits.write(revision, 12)
  bits.write(day, 14)
  bits.write(LANGUAGES.indexOf(lang ?? '') + 1, 5)
  bits.write(score, 16)
  bits.write(seed === undefined ? 0 : 1, 1)
  bits.write(set === undefined ? 0 : 1, 1)
  if (seed !== undefined) bits.write(seed, SEED_BITS)
  if (set !== undefined) bits.write(set, SET_BITS)
  for (const answer of marks) bits.write(markCode(answer), MARK_BITS)
  const bytes = bits.bytes()
  const padded = new Uint8Array(paddedLength(bytes.length)).fill(PADDING)
  padded.set(bytes)
  return padded
}

function paddedLength(bytes: number): number {
  return (bytes + TAG_BYTES) % 3 === 0 ? bytes + 1 : bytes
}

/** Version and key, which are read before the signature is checked, to find that key. */
export function readHead(bytes: Uint8Array): { version: number; key: number } {
  const bits = new BitReader(bytes)
  return { version: bits.read(4) ?? 0, key: bits.read(6) ?? 0 }
}

/** Refuses everything that packPayload does not write, so that a result has only one code. */
export async function unpackPayload(
  bytes: Uint8Array,
  countOf: CountOf,
): Promise<Payload | undefined> {
  const bits = new BitReader(bytes)
  const version = bits.read(4)
  const key = bits.read(6)
  const quiz = bits.read(12)
  const revision = bits.read(12)
  const day = bits.read(14)
  const language = bits.read(5)
  const score = bits.read(16)
  const hasSeed = bits.read(1)
  const hasSet = version === VERSION ? bits.read(1) : 0
  const seed = hasSeed ? bits.read(SEED_BITS) : undefined
  const set = hasSet ? bits.read(SET_BITS) : undefined
  if (!key || !quiz || !revision || day === undefined) return undefined
  if (language === undefined || language > LANGUAGES.length || score === undefined) return undefined
  if (hasSeed === undefined || (hasSeed && seed === undefined)) return undefined
  if (hasSet === undefined || (hasSet && !set)) return undefined
  const names = { ...(seed !== undefined && { seed }), ...(set !== undefined && { set }) }
  const count = await countOf(quiz, revision, names)
  if (count === undefined) return undefined
  const codes = Array.from({ length: count }, () => bits.read(MARK_BITS))
  if (!codes.every((code) => code !== undefined && MARK_BY_CODE.has(code))) return undefined
  const read = bits.bytesRead
  const length = version === VERSION ? paddedLength(read) : read
  if (bytes.length !== length || !bits.isFilledWithZeros()) return undefined
  if (length > read && bytes[read] !== PADDING) return undefined
  return {
    key,
    quiz,
    revision,
    day,
    lang: LANGUAGES[language - 1],
    score,
    ...names,
    marks: codes.map((code) => MARK_BY_CODE.get(code ?? 0)),
  }
}
