// The language of the interface of a page. It is negotiated apart from that of the content, so that
// a reader of German finds German buttons around an English quiz:
//
// 1. `?lang=`, which also chooses the language of the content.
// 2. A translation that Accept-Language chose has its interface with it: the element has one
//    attribute for both.
// 3. Accept-Language, among the languages that pages have strings in.
// 4. The language of the content; at last English.
//
// After `?lang=` the header has no effect, so that an address with it is the same for all readers.
import type { LanguageLinks } from '../../catalogue/links.ts'
import type { AppContext } from '../../env.ts'
import { lookUp, preferred } from '../../http/language.ts'
import type { PageStrings } from '../../strings/page-strings.ts'
import { PAGE_LANGUAGES, stringsFor } from '../../strings/strings-for.ts'

/** The strings of a page with this content. */
export function stringsOf(
  c: AppContext,
  { lang, languages }: Pick<LanguageLinks, 'lang' | 'languages'>,
): PageStrings {
  const isChosenTranslation = lang !== languages[0]
  return isChosenTranslation && !c.req.query('lang') && stringsFor(lang).lang === lang
    ? stringsFor(lang)
    : stringsAround(c, lang)
}

/** The same where Accept-Language has not chosen the content: its language is but the last choice. */
export function stringsAround(c: AppContext, contentLang: string): PageStrings {
  const requested = c.req.query('lang')
  const own = requested
    ? lookUp(requested, PAGE_LANGUAGES)
    : preferred(c.req.header('Accept-Language'), PAGE_LANGUAGES)
  // The tag of the content has a region, too, by which numbers and dates are written.
  const isSame = own === undefined || own === new Intl.Locale(contentLang).language
  return stringsFor(isSame ? contentLang : own)
}
