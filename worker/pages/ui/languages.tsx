// The same page in other languages: for search engines in its head, and for readers as
// quiet links below.

import { linkIn } from '../../catalogue/links.ts'
import type { AppContext } from '../../env.ts'
import type { PageWords } from '../../strings/page-strings.ts'

/** Where a page is found in a language: bare in the one that it was written in. */
export function canonicalIn(lang: string, languages: readonly string[], url: string): string {
  return lang === languages[0] ? url : linkIn(lang)(url)
}

interface AlternatesProps {
  readonly languages: readonly string[]
  /** The page's address without a language, absolute. */
  readonly url: string
}

/** `x-default` is the address that goes by Accept-Language. */
export function Alternates({ languages, url }: AlternatesProps) {
  return (
    <>
      {languages.map((lang) => (
        <link rel="alternate" hreflang={lang} href={canonicalIn(lang, languages, url)} />
      ))}
      <link rel="alternate" hreflang="x-default" href={url} />
    </>
  )
}

export interface LanguageLink {
  readonly lang: string
  readonly href: string
}

/** This very address, in each of the languages. */
export function languageLinks(c: AppContext, languages: readonly string[]): LanguageLink[] {
  return languages.map((lang) => {
    const url = new URL(c.req.url)
    url.searchParams.set('lang', lang)
    return { lang, href: `${url.pathname}${url.search}` }
  })
}

interface LanguagesProps {
  readonly links: readonly LanguageLink[]
  readonly current: string
  readonly words: PageWords
}

export function Languages({ links, current, words }: LanguagesProps) {
  return (
    <nav class="languages" aria-label={words.languages}>
      <ul>
        {links.map(({ lang, href }) => (
          <li>
            {lang === current ? (
              <span lang={lang} aria-current="true">
                {nameOf(lang)}
              </span>
            ) : (
              <a href={href} lang={lang} hreflang={lang}>
                {nameOf(lang)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** As its own readers call it, with a capital where its script has any. */
function nameOf(lang: string): string {
  const name = new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang
  const [first = '', ...rest] = name
  return first.toLocaleUpperCase(lang) + rest.join('')
}
