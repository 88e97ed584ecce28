// GET /api/v1/quizzes and GET /api/v1/quizzes/:quiz
import type { OpenCatalogue } from '../catalogue/catalogue.ts'
import { editionFor, quizFor } from '../catalogue/edition.ts'
import { type AppHandler, publicOrigin } from '../env.ts'
import { serveDocument } from '../http/document.ts'
import { noteLanguage } from '../http/language.ts'
import { problemResponse } from '../http/problem.ts'

export function listQuizzes(catalogue: OpenCatalogue): AppHandler {
  return (c) => {
    const edition = editionFor(c, catalogue)
    noteLanguage(
      c,
      [...edition.quizzes.values()].map(({ quiz }) => quiz.lang),
    )
    return serveDocument(c, edition.quizList(publicOrigin(c)))
  }
}

export function getQuiz(catalogue: OpenCatalogue): AppHandler {
  return (c) => {
    const open = quizFor(c, catalogue)?.open
    return open ? serveDocument(c, open.document) : problemResponse({ kind: 'unknown-quiz' })
  }
}
