// GET /sitemap.xml: the front page, the documentation, and every quiz and guide in each of its
// languages, each with links to the others. Of a large site it lists parts, `?part=1` and so on; a part
// that does not exist is that list.
import { docsAddress } from '../../../content/markdown/docs/address.ts'
import type { OpenCatalogue } from '../../catalogue/catalogue.ts'
import { linkIn } from '../../catalogue/links.ts'
import { languagesIn } from '../../catalogue/stored.ts'
import { type AppContext, type AppHandler, publicOrigin } from '../../env.ts'
import { serveDocument, textDocument } from '../../http/document.ts'
import { SITEMAP_MAX } from '../../http/limits.ts'
import { DOCS_IDS } from '../docs/contents.ts'

export const sitemap: AppHandler = (c) => {
  const origin = publicOrigin(c)
  const { catalogue } = c.var
  const parts = Math.ceil(
    (catalogue.quizzes.all.length + catalogue.guides.all.length) / SITEMAP_MAX,
  )
  if (parts <= 1)
    return serveXml(c, <Addresses origin={origin} content={contentOf(catalogue)} isFirst />)
  const numbers = Array.from({ length: parts }, (_, index) => index + 1)
  const part = numbers.find((one) => String(one) === c.req.query('part'))
  if (!part) return serveXml(c, <Parts origin={origin} numbers={numbers} />)
  const content = contentOf(catalogue, (part - 1) * SITEMAP_MAX)
  return serveXml(c, <Addresses origin={origin} content={content} isFirst={part === 1} />)
}

function serveXml(c: AppContext, xml: unknown): Promise<Response> {
  const document = textDocument(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`)
  return serveDocument(c, document, 'application/xml; charset=utf-8')
}

interface Content {
  readonly path: string
  readonly languages: readonly string[]
}

/** As many quizzes and guides as one sitemap has, from this one on. */
function contentOf({ quizzes, guides }: OpenCatalogue, from = 0): readonly Content[] {
  const end = from + SITEMAP_MAX
  const { length } = quizzes.all
  const shownGuides = guides.all.slice(Math.max(0, from - length), Math.max(0, end - length))
  return [
    ...quizzes.all
      .slice(from, end)
      .map((quiz) => ({ path: `/q/${quiz.id}`, languages: languagesIn(quiz) })),
    ...shownGuides.map((guide) => ({ path: `/g/${guide.id}`, languages: languagesIn(guide) })),
  ]
}

interface PartsProps {
  readonly origin: string
  readonly numbers: readonly number[]
}

function Parts({ origin, numbers }: PartsProps) {
  return (
    <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      {numbers.map((part) => (
        <sitemap>
          <loc>{`${origin}/sitemap.xml?part=${part}`}</loc>
        </sitemap>
      ))}
    </sitemapindex>
  )
}

interface AddressesProps {
  readonly origin: string
  readonly content: readonly Content[]
  /** The first has the pages that every site has. */
  readonly isFirst: boolean
}

function Addresses({ origin, content, isFirst }: AddressesProps) {
  const own = isFirst ? ['/', '/new', ...DOCS_IDS.map(docsAddress)] : []
  return (
    <urlset
      xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
      xmlns:xhtml="http://www.w3.org/1999/xhtml"
    >
      {own.map((path) => (
        <url>
          <loc>{origin + path}</loc>
        </url>
      ))}
      {content.flatMap(({ path, languages }) => inEachLanguage(origin + path, languages))}
    </urlset>
  )
}

function inEachLanguage(url: string, languages: readonly string[]) {
  const editions = languages.map((lang, index) => ({
    lang,
    href: index === 0 ? url : linkIn(lang)(url),
  }))
  const links = [...editions, { lang: 'x-default', href: url }]
  return editions.map(({ href }) => (
    <url>
      <loc>{href}</loc>
      {editions.length > 1 &&
        links.map((link) => <xhtml:link rel="alternate" hreflang={link.lang} href={link.href} />)}
    </url>
  ))
}
