// The frame of every page: head, header, footer. No script but the widget's loader.
import type { Child } from 'hono/jsx'
import { CACHE } from '../../http/cache.ts'
import { directionOf } from '../../strings/direction.ts'
import { pageWords } from '../../strings/page-strings.ts'
import { SITE_NAME } from '../../strings/site-name.ts'
import { Preview, type PreviewProps } from './link-preview.tsx'
import { Alternates, type LanguageLink, Languages } from './languages.tsx'

export interface PageProps {
  readonly title: string
  readonly description: string
  readonly lang: string
  /** Absolute. */
  readonly canonical?: string
  /** What a link to it shows, where that is not the page's own title at its canonical address. */
  readonly preview?: Partial<PreviewProps>
  /** Search engines leave it out; so they do with a page that has no canonical address. */
  readonly isUnlisted?: boolean
  /** All that it can be had in, the one that it was written in first, and the bare address. */
  readonly alternates?: { readonly languages: readonly string[]; readonly url: string }
  /** The same for its readers. */
  readonly languages?: readonly LanguageLink[]
  /** Absolute address of the description that other sites embed the page by. */
  readonly oembed?: string
  readonly css: string
  readonly children?: Child
}

export function Page(props: PageProps) {
  const { title, description, lang, canonical, oembed, css, children } = props
  const { alternates, languages = [] } = props
  const words = pageWords(lang)
  const isUnlisted = props.isUnlisted ?? canonical === undefined
  const preview = canonical && { title, description, url: canonical, ...props.preview }
  return (
    <html lang={lang} dir={directionOf(lang)}>
      <head>
        <meta charset="utf-8" />
        <title>{title === SITE_NAME ? title : `${title} · ${SITE_NAME}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
        {isUnlisted && <meta name="robots" content="noindex" />}
        {canonical && <link rel="canonical" href={canonical} />}
        {alternates && alternates.languages.length > 1 && <Alternates {...alternates} />}
        {preview && <Preview {...preview} />}
        {oembed && (
          <link rel="alternate" type="application/json+oembed" href={oembed} title={title} />
        )}
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={css} />
      </head>
      <body>
        <header class="site">
          <a class="skip" href="#main">
            {words.skip}
          </a>
          <a class="wordmark" href="/">
            {SITE_NAME}
          </a>
          {languages.length > 1 && <Languages links={languages} current={lang} words={words} />}
        </header>
        <main id="main">{children}</main>
        <footer class="site">
          <p>{words.promise}</p>
          <p>
            <a href="/">{words.paste}</a> · <a href="/docs">{words.api}</a>
          </p>
        </footer>
      </body>
    </html>
  )
}

interface PageOptions {
  readonly status?: number
  readonly cache?: string
  /** The `Link` header. */
  readonly link?: string
}

/** Sends a page. `Child` is escaped markup that the templates above made. */
export async function html(
  page: Child,
  { status = 200, cache = CACHE.content, link }: PageOptions = {},
): Promise<Response> {
  return new Response(`<!doctype html>${await page}`, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': cache,
      ...(link !== undefined && { Link: link }),
    },
  })
}
