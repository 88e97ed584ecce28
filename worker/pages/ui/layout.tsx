// The layout of our own pages: head, header, footer. Pages inside an iframe have another one
// (embed/embed.tsx).

import type { Built } from 'selfcheck:built'
import type { Child } from 'hono/jsx'
import { directionOf } from '../../../content/common/direction.ts'
import { CACHE } from '../../http/cache.ts'
import { stringsFor } from '../../strings/strings-for.ts'
import { Alternates, type LanguageLink, Languages } from './languages.tsx'
import { Preview, type PreviewProps } from './link-preview.tsx'
import { PageLanguage } from './page-language.tsx'

interface PageProps {
  readonly site: Built['site']
  readonly title: string
  readonly description: string
  /** The language of the interface. */
  readonly lang: string
  /** The language of what authors wrote. By default that of the interface. */
  readonly contentLang?: string
  /** An absolute address. */
  readonly canonical?: string
  /** Overrides the title and the canonical address in previews of a link to this page. */
  readonly preview?: Partial<PreviewProps>
  /** Keeps search engines from listing the page. A page without canonical address never is listed. */
  readonly isUnlisted?: boolean
  /** For search engines: the languages of the page, the source first, and its plain address. */
  readonly alternates?: { readonly languages: readonly string[]; readonly url: string }
  /** For readers: links to the same page in other languages. */
  readonly languages?: readonly LanguageLink[]
  /** Absolute address of the oEmbed description of the page. */
  readonly oembed?: string
  /** How wide the page is. A class and not `:has()`: the header comes before what is in it. */
  readonly layout?: 'wide' | 'article' | 'docs'
  /** Links at the end of the header. */
  readonly nav?: Child
  /** What stands beside the content, and before it on a narrow screen. */
  readonly beside?: Child
  readonly children?: Child
}

export function Page(props: PageProps) {
  const { site, title, description, lang, canonical, oembed, layout, nav, beside, children } = props
  const { alternates, languages = [], contentLang = lang } = props
  const { name } = site
  const strings = stringsFor(lang)
  const isUnlisted = props.isUnlisted ?? canonical === undefined
  const preview = canonical && { title, description, url: canonical, ...props.preview }
  return (
    <html lang={lang} dir={directionOf(lang)}>
      <head>
        <meta charset="utf-8" />
        <title>{title === name ? title : `${title} · ${name}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
        {isUnlisted && <meta name="robots" content="noindex" />}
        {canonical && <link rel="canonical" href={canonical} />}
        {alternates && alternates.languages.length > 1 && <Alternates {...alternates} />}
        {preview && <Preview site={name} {...preview} />}
        {oembed && (
          <link rel="alternate" type="application/json+oembed" href={oembed} title={title} />
        )}
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={site.pageCss} />
      </head>
      <body class={layout}>
        <header class="site">
          <a class="skip" href="#main">
            {strings.skip}
          </a>
          <a class="wordmark" href="/">
            {name}
          </a>
          {languages.length > 1 && (
            <Languages links={languages} current={contentLang} strings={strings} />
          )}
          {nav}
        </header>
        {beside}
        <main id="main">
          <PageLanguage page={lang} content={contentLang}>
            {children}
          </PageLanguage>
        </main>
        <footer class="site">
          <p>{strings.promise}</p>
          <p>
            <a href="/">{strings.paste}</a> · <a href="/docs">{strings.docs}</a>
          </p>
        </footer>
      </body>
    </html>
  )
}

interface PageOptions {
  readonly status?: number
  readonly cache?: string
  /** Further headers. They replace those above them in `html`. */
  readonly headers?: Readonly<Record<string, string>>
}

/** The text of a page. The templates have escaped everything in it. */
export const documentOf = async (page: Child) => `<!doctype html>${await page}`

/** An answer with a page. */
export async function html(page: Child, options?: PageOptions): Promise<Response> {
  return htmlResponse(await documentOf(page), options)
}

/** An answer with the text of a page. */
export function htmlResponse(
  text: string,
  { status = 200, cache = CACHE.content, headers }: PageOptions = {},
): Response {
  return new Response(text, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': cache,
      ...headers,
    },
  })
}
