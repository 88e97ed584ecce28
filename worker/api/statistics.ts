// How others answered: GET and POST /api/v1/quizzes/:quiz/statistics. Both read one merged summary.
import { err, ok, type Result } from '../../content/common/result.ts'
import { StatisticsRequest } from '../../content/wire/request/requests.ts'
import { quizFor } from '../catalogue/edition.ts'
import type { OpenQuiz } from '../catalogue/opened.ts'
import type { AppContext, AppHandler } from '../env.ts'
import { readJson } from '../http/body.ts'
import { jsonDocument, serveDocument } from '../http/document.ts'
import { json } from '../http/headers.ts'
import { logFailure } from '../http/log.ts'
import { type Failure, problemResponse } from '../http/problem.ts'
import { answeredStatistics, quizStatistics } from '../results/public-statistics.ts'
import { gradeSent, readSent } from '../scoring/sent-response.ts'
import type { SumsReader } from '../statistics/read-sums.ts'
import { statisticsFor } from '../statistics/statistics.ts'
import type { QuizSums } from '../statistics/sums.ts'

export function getStatistics(read: SumsReader): AppHandler {
  return async (c) => {
    const open = (await quizFor(c))?.open
    if (!open) return problemResponse({ kind: 'unknown-quiz' })
    const sums = await sumsOf(c, read, open)
    if (!sums.ok) return problemResponse(sums.error)
    return serveDocument(c, jsonDocument(quizStatistics(open, sums.value)))
  }
}

/** The response shows that the reader answered. It is read like that of a check, and not stored. */
export function postStatistics(read: SumsReader): AppHandler {
  return async (c) => {
    const open = (await quizFor(c))?.open
    if (!open) return problemResponse({ kind: 'unknown-quiz' })
    const body = await readJson(c.req.raw, StatisticsRequest)
    if (!body.ok) return problemResponse(body.error)
    const { question, response } = body.value
    if (!open.questions.has(question)) return problemResponse({ kind: 'unknown-question' })
    const message = refusalOf(open, question, response)
    if (message !== undefined)
      return problemResponse({ kind: 'invalid', errors: [{ path: '/response', message }] })
    const sums = await sumsOf(c, read, open)
    return sums.ok
      ? json(c, answeredStatistics(open, sums.value, question))
      : problemResponse(sums.error)
  }
}

/** Why a response does not fit its question. Undefined if it does. */
function refusalOf(
  open: OpenQuiz,
  id: string,
  response: StatisticsRequest['response'],
): string | undefined {
  if (open.kind === 'outcome') {
    const question = open.questions.get(id)
    const read = question && readSent(question, response)
    return read?.ok === false ? read.error : undefined
  }
  const question = open.questions.get(id)
  const graded = question && gradeSent(question, response, open.quiz.lang)
  return graded?.ok === false ? graded.error : undefined
}

async function sumsOf(
  c: AppContext,
  read: SumsReader,
  { quiz }: OpenQuiz,
): Promise<Result<QuizSums, Failure>> {
  const statistics = statisticsFor(c.env, quiz)
  if (!statistics) return err({ kind: 'statistics-off' })
  const log = (error: unknown) =>
    logFailure(error instanceof Error ? error : new Error(String(error)), c)
  try {
    return ok(await read(statistics, quiz.id, log))
  } catch (error) {
    log(error)
    return err({ kind: 'statistics-unavailable' })
  }
}
