// Which language an element speaks. English is built in; the words of any other are a file
// of their own, which only those load who read them.

import { type EarlyStrings, en } from './en.ts'
import { loadWords } from './languages/load.ts'
import type { Strings } from './strings-late.ts'

export type Words = EarlyStrings | Strings

/**
 * Ours, at the start of a line. A region or a script says nothing more: zh-Hant gets
 * simplified characters, which CLDR's matching prefers to English, too.
 */
const SPOKEN = /^(ar|de|en|es|fr|he|hi|it|ja|pl|pt|tr|zh)\b/im

/** Of tags that stand one on a line: the first whose language is ours, else English. */
export function spoken(tags: string): string {
  return (SPOKEN.exec(tags)?.[0] ?? 'en').toLowerCase()
}

export function directionOf(lang: string): 'rtl' | 'ltr' {
  return /^(ar|fa|he|ur)\b/.test(lang) ? 'rtl' : 'ltr'
}

const known: Record<string, Words> = { en }

/** Longer than this nobody should wait for words: English ones may stand in. */
const PATIENCE_MS = 2000

/**
 * Tells the words to use: at once where they are here; else when they come, after English
 * ones where they do not come, or not soon.
 */
export async function speak(
  tags: string,
  tell: (lang: string, words: Words) => void,
): Promise<void> {
  const lang = spoken(tags)
  const inEnglish = () => tell('en', en)
  const timer = setTimeout(inEnglish, PATIENCE_MS)
  try {
    known[lang] ??= (await loadWords(lang)).words
    tell(lang, known[lang])
  } catch {
    inEnglish()
  }
  clearTimeout(timer)
}
