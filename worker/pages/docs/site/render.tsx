// All pages of the documentation as HTML. The build runs this; it is no part of the worker.
import type { Built } from 'selfcheck:built'
import type { DocsPage } from '../../../../content/model/docs-page.ts'
import { documentOf } from '../../ui/layout.tsx'
import type { ApiDocument } from '../api/document.ts'
import type { ExampleApp } from '../api/exchange.ts'
import type { ElementsManifest } from '../element/manifest.ts'
import { includesFor } from './includes.tsx'
import { DocsDocument, type DocsScripts } from './page.tsx'

export interface DocsInput {
  readonly pages: readonly DocsPage[]
  /** The OpenAPI document as JSON. */
  readonly openapi: string
  readonly manifest: ElementsManifest
  /** The site that the API reference asks. */
  readonly app: ExampleApp
  /** With the style sheet of these pages. */
  readonly site: Built['site']
  readonly scripts: DocsScripts
}

/** The HTML of each page by its id. */
export async function renderDocs({ pages, site, scripts, ...input }: DocsInput) {
  const byId = new Map(pages.map((page) => [page.id, page]))
  const { manifest, app } = input
  const openapi: ApiDocument = JSON.parse(input.openapi)
  const includes = await includesFor(openapi, manifest, app)
  const rendered = await Promise.all(
    pages.map(async (page) => {
      const props = { page, pages: byId, includes, site, scripts }
      return [page.id, await documentOf(<DocsDocument {...props} />)] as const
    }),
  )
  return new Map(rendered)
}
