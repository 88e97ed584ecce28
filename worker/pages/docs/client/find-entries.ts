// Finds the parts of the documentation that have all words of a question, the best first.
import type { SearchEntry } from '../search-entry.ts'

export interface Found {
  readonly entry: SearchEntry
  /** What stands around the first word in the text. */
  readonly excerpt: string
}

const RESULTS_MAX = 12
/** Characters before and after the word that was found. */
const BEFORE = 40
const AFTER = 100

export function findEntries(entries: readonly SearchEntry[], question: string): readonly Found[] {
  const words = wordsOf(question)
  if (words.length === 0) return []
  return entries
    .map((entry) => ({ entry, score: scoreOf(entry, words) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, RESULTS_MAX)
    .map(({ entry }) => ({ entry, excerpt: excerptOf(entry.text, words) }))
}

/** Small letters without accents. */
const plain = (text: string) =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase('en')

const wordsOf = (question: string) => plain(question).split(/\s+/).filter(Boolean)

/** 0 if a word is missing. A word in a heading says more than one in the text. */
function scoreOf({ page, heading = '', text }: SearchEntry, words: readonly string[]): number {
  const places = [
    [plain(heading), 10],
    [plain(page), heading === '' ? 12 : 4],
    [plain(text), 1],
  ] as const
  const scores = words.map((word) =>
    places.reduce((sum, [place, weight]) => sum + weight * matchOf(place, word), 0),
  )
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0)
}

/** A whole word is better than the beginning of one, and that is better than a part. */
function matchOf(place: string, word: string): number {
  const at = place.indexOf(word)
  if (at === -1) return 0
  const isBegin = !isLetter(place[at - 1])
  return isBegin ? (isLetter(place[at + word.length]) ? 2 : 3) : 1
}

const isLetter = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char)

function excerptOf(text: string, words: readonly string[]): string {
  // Accents are few here, so that places in both texts are nearly the same.
  const found = words.map((word) => plain(text).indexOf(word)).filter((at) => at >= 0)
  const at = found.length > 0 ? Math.min(...found) : 0
  const from = at > BEFORE ? text.indexOf(' ', at - BEFORE) + 1 : 0
  const until = at + AFTER < text.length ? text.lastIndexOf(' ', at + AFTER) : text.length
  return `${from > 0 ? '… ' : ''}${text.slice(from, until)}${until < text.length ? ' …' : ''}`
}
