// Chooses the language of the interface and loads its strings. English is part of the first
// chunk; every other language is a chunk of its own, which only its readers load.
import type { LanguageName } from '../element/chunk-names.ts'
import type { LoadChunk } from '../element/context.ts'
import { en, type Strings } from './en.ts'

/**
 * The languages that have strings, at the start of a line. Region and script are ignored, whether
 * `-` or `_` stands before them: a reader of zh-Hant gets simplified characters, which CLDR's
 * language matching prefers to English as well.
 */
const TRANSLATED = /^[ \t]*(ar|de|en|es|fr|he|hi|it|iw|ja|pl|pt|tr|zh)(?![a-z])/im

/** The first language with strings among tags that stand one on a line; else English. */
export function interfaceLanguage(tags: string): string {
  const lang = (TRANSLATED.exec(tags)?.[1] ?? 'en').toLowerCase()
  // The code that Hebrew had until 1989, which old systems still send.
  return lang === 'iw' ? 'he' : lang
}

const loaded: Record<string, Strings> = { en }

/** After this time English strings are shown until those of the language arrive. */
const MAX_WAIT_MS = 2000

/**
 * Calls `use` with the language and its strings as soon as they are loaded. If loading fails
 * or takes too long, `use` gets the English strings, and a second call follows if those of
 * the language arrive later.
 */
export async function loadStrings(
  load: LoadChunk,
  tags: string,
  use: (lang: string, strings: Strings) => void,
): Promise<void> {
  const lang = interfaceLanguage(tags)
  const useEnglish = () => use('en', en)
  const timer = setTimeout(useEnglish, MAX_WAIT_MS)
  try {
    loaded[lang] ??= (await load<{ strings: Strings }>(lang as LanguageName)).strings
    use(lang, loaded[lang])
  } catch {
    useEnglish()
  }
  clearTimeout(timer)
}
