// GET /api/v1/quizzes and GET /api/v1/quizzes/:quiz
import { withStatistics } from '../../content/publish/quiz.ts'
import { editionFor, quizFor } from '../catalogue/edition.ts'
import { partOf, type QuestionSet, randomSeed } from '../catalogue/question-set.ts'
import { type AppHandler, publicOrigin } from '../env.ts'
import { json, jsonDocument, serveDocument } from '../http/document.ts'
import { noteLanguage } from '../http/language.ts'
import { problemResponse } from '../http/problem.ts'
import { statisticsFor } from '../statistics/statistics.ts'
import { readQuizQuery } from './quiz-query.ts'

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
  if (!open) return problemResponse({ kind: 'unknown-quiz' })
  const read = readQuizQuery(open, new URL(c.req.url).searchParams)
  if (!read.ok) return problemResponse({ kind: 'malformed-query', errors: read.error })
  const isCounted = statisticsFor(c.env, open.quiz) !== undefined
  const part = (set: QuestionSet) => withStatistics(partOf(open, set), isCounted)
  if (Object.keys(read.value).length > 0) return serveDocument(c, jsonDocument(part(read.value)))
  // A pool never leaves the server whole, so each request without a seed gets one of its own.
  if (open.document) return serveDocument(c, open.document(isCounted))
  return json(part({ seed: randomSeed() }))
}
