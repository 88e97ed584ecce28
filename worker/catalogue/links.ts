// The language of a guide or quiz, and addresses that keep this language. Only a reader who
// chose a language with `?lang=` needs it in every link: a browser that got its language by
// Accept-Language sends that header again, so its links stay plain.

export type Link = (address: string) => string

export const plainLink: Link = (address) => address

/** Adds `lang` behind the query, before the fragment. */
export function linkIn(lang: string): Link {
  return (address) => {
    const [, before = '', fragment = ''] = /^([^#]*)(.*)$/s.exec(address) ?? []
    return `${before}${before.includes('?') ? '&' : '?'}lang=${lang}${fragment}`
  }
}

/** How a guide or quiz is addressed in one of its languages. */
export interface LanguageLinks {
  /** The language that its texts are in. */
  readonly lang: string
  /** All languages that it exists in; the first is the language of the source. */
  readonly languages: readonly string[]
  /** For links on the page of a reader: they keep the language that the reader chose. */
  readonly link: Link
  /**
   * For addresses on paper. Whoever types one in sends another Accept-Language header, so a
   * translation always names its language.
   */
  readonly printLink: Link
  /** For the canonical address: only a translation names its language. */
  readonly canonical: Link
  /** The `lang` attribute of an element on our pages; undefined if it gets that of the page. */
  readonly elementLang: string | undefined
}

/** `requested` is the language that `?lang=` named; undefined if the address names none. */
export function languageLinks(
  lang: string,
  languages: readonly string[],
  requested: string | undefined,
): LanguageLinks {
  const isTranslation = lang !== languages[0]
  const elementLang = requested === lang || isTranslation ? lang : undefined
  return {
    lang,
    languages,
    link: requested === undefined ? plainLink : linkIn(requested),
    printLink: elementLang === undefined ? plainLink : linkIn(elementLang),
    canonical: isTranslation ? linkIn(lang) : plainLink,
    elementLang,
  }
}
