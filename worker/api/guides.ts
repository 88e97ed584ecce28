// GET /api/v1/guides and GET /api/v1/guides/:guide
import { type AppHandler, publicOrigin } from '../env.ts'
import { serveDocument } from '../http/document.ts'
import { problemResponse } from '../http/problem.ts'
import type { Library } from '../library.ts'

export function listGuides(library: Library): AppHandler {
  return (c) => serveDocument(c, library.guideList(publicOrigin(c)))
}

export function getGuide(library: Library): AppHandler {
  return (c) => {
    const open = library.guides.get(c.req.param('guide') ?? '')
    if (!open) return problemResponse({ kind: 'unknown-guide' })
    return serveDocument(c, open.document(publicOrigin(c)))
  }
}
