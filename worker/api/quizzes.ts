// GET /api/v1/quizzes and GET /api/v1/quizzes/:quiz

import type { Library } from '../catalogue/catalogue.ts'
import { type AppHandler, publicOrigin } from '../env.ts'
import { serveDocument } from '../http/document.ts'
import { editionFor, noteLanguage, quizFor } from '../http/language.ts'
import { problemResponse } from '../http/problem.ts'

export function listQuizzes(library: Library): AppHandler {
  return (c) => {
    const edition = editionFor(c, library)
    noteLanguage(
      c,
      [...edition.quizzes.values()].map(({ quiz }) => quiz.lang),
    )
    return serveDocument(c, edition.quizList(publicOrigin(c)))
  }
}

export function getQuiz(library: Library): AppHandler {
  return (c) => {
    const open = quizFor(c, library)?.open
    return open ? serveDocument(c, open.document) : problemResponse({ kind: 'unknown-quiz' })
  }
}
