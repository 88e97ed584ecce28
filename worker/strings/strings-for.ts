// Picks the texts of our pages for a language.
import { en } from './en.ts'
import { es } from './es.ts'
import { type Formats, formatsFor } from './format.ts'
import type { PageStrings } from './page-strings.ts'

const LANGUAGES: Readonly<Record<string, (formats: Formats) => PageStrings>> = { en, es }

const cache = new Map<string, PageStrings>()

/**
 * The texts for a language tag; numbers and dates follow the region of the tag. For a language
 * without translation, the texts are English. Tags come from content and never from a request,
 * so the cache stays small.
 */
export function stringsFor(lang: string): PageStrings {
  const cached = cache.get(lang)
  if (cached) return cached
  const { language } = new Intl.Locale(lang)
  const translation = LANGUAGES[language]
  const strings = translation ? translation(formatsFor(lang)) : en(formatsFor('en'))
  cache.set(lang, strings)
  return strings
}
