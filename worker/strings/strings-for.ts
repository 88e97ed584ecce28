// Picks the texts of our pages for a language.
import type { InterfaceLanguage } from '../../content/common/numbers/format.ts'
import { en } from './en.ts'
import { type Formats, formatsFor } from './format.ts'
import { ar } from './languages/ar.ts'
import { de } from './languages/de.ts'
import { es } from './languages/es.ts'
import { fr } from './languages/fr.ts'
import { he } from './languages/he.ts'
import { hi } from './languages/hi.ts'
import { it } from './languages/it.ts'
import { ja } from './languages/ja.ts'
import { pl } from './languages/pl.ts'
import { pt } from './languages/pt.ts'
import { tr } from './languages/tr.ts'
import { zh } from './languages/zh.ts'
import type { PageStrings } from './page-strings.ts'

type StringsIn<L extends InterfaceLanguage> = (formats: Formats<L>) => PageStrings
type Languages = { readonly [L in InterfaceLanguage]: StringsIn<L> }

const LANGUAGES: Languages = { ar, de, en, es, fr, he, hi, it, ja, pl, pt, tr, zh }

/** The languages that pages have strings in: those of the widget. */
export const PAGE_LANGUAGES: readonly string[] = Object.keys(LANGUAGES)

const isPageLanguage = (language: string): language is InterfaceLanguage => language in LANGUAGES

const cache = new Map<string, PageStrings>()

/**
 * The texts for a language tag; numbers and dates follow the region of the tag. For a language
 * without translation, the texts are English, and so is their `lang`. Tags come from content or
 * from the list above and never from a request, so the cache stays small.
 */
export function stringsFor(lang: string): PageStrings {
  const cached = cache.get(lang)
  if (cached) return cached
  const { language } = new Intl.Locale(lang)
  const strings = isPageLanguage(language) ? stringsIn(language, lang) : stringsIn('en', 'en')
  cache.set(lang, strings)
  return strings
}

/** `lang` is the language with its region. */
function stringsIn<L extends InterfaceLanguage>(language: L, lang: string): PageStrings {
  return LANGUAGES[language](formatsFor<L>(lang))
}
