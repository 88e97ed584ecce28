// GET /robots.txt and GET /.well-known/security.txt.
import { type AppContext, type AppHandler, publicOrigin } from '../../env.ts'
import { type Document, serveDocument, textDocument } from '../../http/document.ts'
import { failurePage } from '../ui/failure-page.tsx'

const DAY_MS = 24 * 60 * 60 * 1000
const CONTACT = /^(mailto:|https:|tel:)\S+$/

/** Nothing is disallowed: a crawler that may not read a page does not see its `noindex` either. */
export const robots: AppHandler = (c) =>
  serveText(c, ['User-agent: *', 'Allow: /', `Sitemap: ${publicOrigin(c)}/sitemap.xml`])

/** RFC 9116. It wants a date in less than a year, so the file is a new one each day. */
export const securityTxt: AppHandler = (c) => {
  const contact = c.env.SECURITY_CONTACT?.trim() ?? ''
  if (!CONTACT.test(contact)) return failurePage({ kind: 'unknown-path' }, c)
  const today = Math.floor(Date.now() / DAY_MS) * DAY_MS
  return serveText(c, [
    `Contact: ${contact}`,
    `Expires: ${new Date(today + 180 * DAY_MS).toISOString()}`,
    `Canonical: ${publicOrigin(c)}/.well-known/security.txt`,
  ])
}

function serveText(c: AppContext, lines: readonly string[]): Promise<Response> {
  const document: Document = textDocument(`${lines.join('\n')}\n`)
  return serveDocument(c, document, 'text/plain; charset=utf-8')
}
