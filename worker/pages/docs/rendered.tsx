// The pages under /docs as the build renders them (worker/tools/code/render-docs.ts). The worker has
// their HTML, and neither their templates nor the tables of the importers that they show.
import type { Built } from 'selfcheck:built'
import { docsPage } from './docs.tsx'
import { embedDocs } from './embed.tsx'
import { movingInPage } from './moving-in.tsx'
import { privacyPage } from './privacy.tsx'
import { writePage } from './write.tsx'

/** By path. `origin` stands where the worker puts its own (served.ts). */
export function renderDocs(
  openapi: string,
  site: Built['site'],
  origin: string,
): Record<string, string> {
  const pages = {
    '/docs': docsPage(openapi, site),
    '/docs/embed': embedDocs(site, origin),
    '/docs/moving-in': movingInPage(site),
    '/docs/privacy': privacyPage(site, origin),
    '/docs/write': writePage(site),
  }
  return Object.fromEntries(Object.entries(pages).map(([path, page]) => [path, String(page)]))
}
