// GET /api/v1/guides and GET /api/v1/guides/:guide
import { editionFor, guideFor } from '../catalogue/edition.ts'
import { type AppHandler, publicOrigin } from '../env.ts'
import { jsonDocument, serveDocument } from '../http/document.ts'
import { noteLanguage } from '../http/language.ts'
import { problemResponse } from '../http/problem.ts'

export const listGuides: AppHandler = (c) => {
  const edition = editionFor(c)
  noteLanguage(
    c,
    edition.guides.all.map((guide) => edition.listed(guide).lang),
  )
  return serveDocument(c, edition.guideList(publicOrigin(c)))
}

export const getGuide: AppHandler = async (c) => {
  const open = (await guideFor(c))?.open
  if (!open) return problemResponse({ kind: 'unknown-guide' })
  return serveDocument(c, jsonDocument(open.published(publicOrigin(c))))
}
