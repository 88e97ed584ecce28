// GET /api/v1/quizzes and GET /api/v1/quizzes/:quiz
import { withStatistics } from '../../content/publish/quiz.ts'
import { editionFor, quizFor } from '../catalogue/edition.ts'
import type { OpenQuiz } from '../catalogue/opened.ts'
import { partOf, type QuestionSet, randomSeed } from '../catalogue/question-set.ts'
import { type AppHandler, type Bindings, publicOrigin } from '../env.ts'
import { type Document, jsonDocument, serveDocument } from '../http/document.ts'
import { json } from '../http/headers.ts'
import { noteLanguage } from '../http/language.ts'
import { problemResponse } from '../http/problem.ts'
import { statisticsFor } from '../statistics/statistics.ts'
import { readQuizQuery } from './quiz-query.ts'

export const listQuizzes: AppHandler = (c) => {
  const edition = editionFor(c)
  noteLanguage(
    c,
    edition.quizzes.all.map((quiz) => edition.listed(quiz).lang),
  )
  return serveDocument(c, edition.quizList(publicOrigin(c)))
}

export const getQuiz: AppHandler = async (c) => {
  const open = (await quizFor(c))?.open
  if (!open) return problemResponse({ kind: 'unknown-quiz' })
  const read = readQuizQuery(open, new URL(c.req.url).searchParams)
  if (!read.ok) return problemResponse({ kind: 'malformed-query', errors: read.error })
  const document = quizDocument(c.env, open, read.value)
  if (document) return serveDocument(c, document)
  // A pool never leaves the server whole, so each request without a seed gets one of its own.
  return json(c, withCounting(c.env, open, { seed: randomSeed() }))
}

/** What every reader gets for these questions. Undefined if each gets others. */
export function quizDocument(
  settings: Bindings,
  open: OpenQuiz,
  set: QuestionSet,
): Document | undefined {
  if (Object.keys(set).length > 0) return jsonDocument(withCounting(settings, open, set))
  return open.document?.(isCounted(settings, open))
}

const isCounted = (settings: Bindings, { quiz }: OpenQuiz) =>
  statisticsFor(settings, quiz) !== undefined

const withCounting = (settings: Bindings, open: OpenQuiz, set: QuestionSet) =>
  withStatistics(partOf(open, set), isCounted(settings, open))
