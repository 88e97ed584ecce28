// GET /api/v1/quizzes and GET /api/v1/quizzes/:quiz
import { editionFor, quizFor } from '../catalogue/edition.ts'
import { type AppHandler, publicOrigin } from '../env.ts'
import { serveDocument } from '../http/document.ts'
import { noteLanguage } from '../http/language.ts'
import { problemResponse } from '../http/problem.ts'

export const listQuizzes: AppHandler = (c) => {
  const edition = editionFor(c)
  noteLanguage(
    c,
    [...edition.quizzes.values()].map(({ quiz }) => quiz.lang),
  )
  return serveDocument(c, edition.quizList(publicOrigin(c)))
}

export const getQuiz: AppHandler = (c) => {
  const open = quizFor(c)?.open
  return open ? serveDocument(c, open.document) : problemResponse({ kind: 'unknown-quiz' })
}
