// What the pages of quizzes and guides have in common: addresses, languages, the preview image,
// and oEmbed discovery, by which other sites find out how to embed the page.
import { type CardPaths, type CardSubject, cardFor } from '../../catalogue/cards.ts'
import type { LanguageLinks } from '../../catalogue/links.ts'
import { type AppContext, publicOrigin } from '../../env.ts'
import { stringsOf } from '../settings/interface-language.ts'
import { languageLinks } from './languages.tsx'

interface Content {
  readonly path: string
  readonly title: string
  readonly description: string
  readonly card: CardSubject
}

/** Props of `Page`, the strings in its language, and the headers of the answer. */
export function contentPage(
  c: AppContext,
  links: LanguageLinks & { readonly cards: CardPaths },
  { path, title, description, card }: Content,
) {
  const { lang, languages } = links
  const strings = stringsOf(c, links)
  const origin = publicOrigin(c)
  const url = `${origin}${path}`
  const canonical = links.canonical(url)
  const query = new URLSearchParams({ url: canonical, format: 'json' })
  const oembed = `${origin}/oembed?${query}`
  return {
    props: {
      title,
      description,
      lang: strings.lang,
      contentLang: lang,
      canonical,
      alternates: { languages, url },
      languages: languageLinks(c, languages),
      oembed,
      preview: { image: cardFor(links.cards, origin, card) },
    },
    strings,
    headers: { Link: discoveryLink(oembed, title) },
  }
}

function discoveryLink(oembed: string, title: string): string {
  // RFC 8187: letters outside ASCII must be escaped in a header.
  const escaped = encodeURIComponent(title).replaceAll(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `<${oembed}>; rel="alternate"; type="application/json+oembed"; title*=UTF-8''${escaped}`
}
