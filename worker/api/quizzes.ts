// GET /api/v1/quizzes and GET /api/v1/quizzes/:quiz
import { type AppHandler, publicOrigin } from '../env.ts'
import { serveDocument } from '../http/document.ts'
import { problemResponse } from '../http/problem.ts'
import type { Library } from '../library.ts'

export function listQuizzes(library: Library): AppHandler {
  return (c) => serveDocument(c, library.quizList(publicOrigin(c)))
}

export function getQuiz(library: Library): AppHandler {
  return (c) => {
    const open = library.quizzes.get(c.req.param('quiz') ?? '')
    return open ? serveDocument(c, open.document) : problemResponse({ kind: 'unknown-quiz' })
  }
}
