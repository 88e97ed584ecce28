// GET /api/v1/guides and GET /api/v1/guides/:guide

import type { Library } from '../catalogue/catalogue.ts'
import { type AppHandler, publicOrigin } from '../env.ts'
import { serveDocument } from '../http/document.ts'
import { editionFor, guideFor, noteLanguage } from '../http/language.ts'
import { problemResponse } from '../http/problem.ts'

export function listGuides(library: Library): AppHandler {
  return (c) => {
    const edition = editionFor(c, library)
    noteLanguage(
      c,
      [...edition.guides.values()].map(({ guide }) => guide.lang),
    )
    return serveDocument(c, edition.guideList(publicOrigin(c)))
  }
}

export function getGuide(library: Library): AppHandler {
  return (c) => {
    const open = guideFor(c, library)?.open
    if (!open) return problemResponse({ kind: 'unknown-guide' })
    return serveDocument(c, open.document(publicOrigin(c)))
  }
}
