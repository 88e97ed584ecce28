// The pages under /docs as the build renders them (worker/tools/code/render-docs.ts). The worker has
// their HTML, and neither their templates nor the tables of the importers that they show.
import { docsPage } from './docs.tsx'
import { embedDocs } from './embed.tsx'
import { movingInPage } from './moving-in.tsx'
import { privacyPage } from './privacy.tsx'
import { writePage } from './write.tsx'

/** By path. `origin` stands where the worker puts its own (served.ts). */
export function renderDocs(openapi: string, css: string, origin: string): Record<string, string> {
  const pages = {
    '/docs': docsPage(openapi, css),
    '/docs/embed': embedDocs(css, origin),
    '/docs/moving-in': movingInPage(css),
    '/docs/privacy': privacyPage(css, origin),
    '/docs/write': writePage(css),
  }
  return Object.fromEntries(Object.entries(pages).map(([path, page]) => [path, String(page)]))
}
