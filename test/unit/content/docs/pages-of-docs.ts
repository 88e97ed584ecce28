// The pages of the documentation as the build reads them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDocsPage } from '../../../../content/markdown/docs/read-page.ts'
import type { DocsPage, DocsPart } from '../../../../content/model/docs-page.ts'
import { DOCS_IDS } from '../../../../worker/pages/docs/contents.ts'
import { ROOT } from '../../../../worker/tools/build.ts'
import { docsValues } from '../../../../worker/tools/docs/values.ts'

export function docsPages(): readonly DocsPage[] {
  const values = docsValues('Selfcheck')
  return DOCS_IDS.flatMap((id) => {
    const source = readFileSync(join(ROOT, `content/docs/${id}.md`), 'utf8')
    const { page } = readDocsPage(id, source, values)
    return page ? [page] : []
  })
}

type Code = Extract<DocsPart, { kind: 'code' }>

/** All blocks of code on these pages, each with the name of its page. */
export function codeOf(pages: readonly DocsPage[]): readonly (Code & { readonly page: string })[] {
  return pages.flatMap(({ id, parts }) =>
    parts.flatMap((part) => (part.kind === 'code' ? [{ ...part, page: id }] : [])),
  )
}
