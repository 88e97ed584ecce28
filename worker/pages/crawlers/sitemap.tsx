// GET /sitemap.xml: the front page, the documentation, and every quiz and guide in each of its
// languages, each with links to the others.
import { docsAddress } from '../../../content/markdown/docs/address.ts'
import { type LanguageLinks, linkIn } from '../../catalogue/links.ts'
import { type AppHandler, publicOrigin } from '../../env.ts'
import { serveDocument, textDocument } from '../../http/document.ts'
import { DOCS_IDS } from '../docs/contents.ts'

export const sitemap: AppHandler = (c) => {
  const origin = publicOrigin(c)
  const { quizzes, guides } = c.var.catalogue
  const content = [
    ...[...quizzes].map(([id, open]) => ({ url: `${origin}/q/${id}`, open })),
    ...[...guides].map(([id, open]) => ({ url: `${origin}/g/${id}`, open })),
  ]
  const xml = (
    <urlset
      xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
      xmlns:xhtml="http://www.w3.org/1999/xhtml"
    >
      {['/', '/new', ...DOCS_IDS.map(docsAddress)].map((path) => (
        <url>
          <loc>{origin + path}</loc>
        </url>
      ))}
      {content.flatMap(({ url, open }) => inEachLanguage(url, open))}
    </urlset>
  )
  const document = textDocument(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`)
  return serveDocument(c, document, 'application/xml; charset=utf-8')
}

function inEachLanguage(url: string, { languages }: LanguageLinks) {
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
