// GET /docs and below: the pages that the build rendered (rendered.tsx).
import type { Built } from 'selfcheck:built'
import { type AppHandler, publicOrigin } from '../../env.ts'
import { html } from '../ui/layout.tsx'
import { DOCS_ORIGIN } from './origin.ts'

/** Gives the handler for a path. */
export function docsPages(docs: Built['docs']): (path: string) => AppHandler {
  return (path) => (c) => html((docs[path] ?? '').replaceAll(DOCS_ORIGIN, () => publicOrigin(c)))
}
