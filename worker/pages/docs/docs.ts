// GET /docs and /docs/:page: the documentation, which the build renders into files
// (worker/tools/docs/). The worker only puts its own address into them.
import { type AppHandler, publicOrigin } from '../../env.ts'
import { failurePage } from '../ui/failure-page.tsx'
import { htmlResponse } from '../ui/layout.tsx'
import { DOCS_IDS, docsFile } from './contents.ts'

/** Stands in the files for the address of this site, as it does in README. */
const HOST = 'https://HOST'

export const docsPage: AppHandler = async (c) => {
  const page = c.req.param('page') ?? 'index'
  const isFirst = c.req.param('page') === undefined
  if (!DOCS_IDS.includes(page) || (page === 'index' && !isFirst))
    return failurePage({ kind: 'unknown-path' }, c)
  const file = await c.env.ASSETS.fetch(new Request(new URL(docsFile(page), c.req.url)))
  if (!file.ok) throw new Error(`The page ${page} of the documentation answered ${file.status}.`)
  return htmlResponse((await file.text()).replaceAll(HOST, publicOrigin(c)))
}
