// Links to the same page in other languages: for search engines in the head, and for readers
// in the header.
import { linkIn } from '../../catalogue/links.ts'
import type { AppContext } from '../../env.ts'
import type { WithStrings } from '../../strings/page-strings.ts'

interface AlternatesProps {
  readonly languages: readonly string[]
  /** The absolute address of the page, without a language. */
  readonly url: string
}

/** `x-default` is the address whose language depends on Accept-Language. */
export function Alternates({ languages, url }: AlternatesProps) {
  return (
    <>
      {languages.map((lang) => (
        <link
          rel="alternate"
          hreflang={lang}
          href={lang === languages[0] ? url : linkIn(lang)(url)}
        />
      ))}
      <link rel="alternate" hreflang="x-default" href={url} />
    </>
  )
}

export interface LanguageLink {
  readonly lang: string
  readonly href: string
}

/** The address of this request in each language. */
export function languageLinks(c: AppContext, languages: readonly string[]): LanguageLink[] {
  return languages.map((lang) => {
    const url = new URL(c.req.url)
    url.searchParams.set('lang', lang)
    return { lang, href: `${url.pathname}${url.search}` }
  })
}

interface LanguagesProps extends WithStrings {
  readonly links: readonly LanguageLink[]
  readonly current: string
}

export function Languages({ links, current, strings }: LanguagesProps) {
  return (
    <nav class="languages" aria-label={strings.languages}>
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

/** The name of a language in that language, with a capital first letter. */
function nameOf(lang: string): string {
  const name = new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang
  const [first = '', ...rest] = name
  return first.toLocaleUpperCase(lang) + rest.join('')
}
