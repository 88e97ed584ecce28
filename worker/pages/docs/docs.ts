// GET /docs and /docs/:page: the documentation, which the build renders into files.
import type { AppHandler } from '../../env.ts'
import { failurePage } from '../ui/failure-page.tsx'
import { builtPage } from './built-page.ts'
import { DOCS_IDS } from './contents.ts'

export const docsPage: AppHandler = (c) => {
  const page = c.req.param('page') ?? 'index'
  const isFirst = c.req.param('page') === undefined
  if (!DOCS_IDS.includes(page) || (page === 'index' && !isFirst))
    return failurePage({ kind: 'unknown-path' }, c)
  return builtPage(c, page)
}
