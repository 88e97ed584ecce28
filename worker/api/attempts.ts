// POST /api/v1/quizzes/:quiz/attempts: the result of a whole attempt. The same attempt sent again,
// or with more answers, is scored again. Statistics count it once (worker/statistics).
import type { AttemptAnswer } from '../../content/wire/index.ts'
import { AttemptRequest } from '../../content/wire/request/requests.ts'
import { quizFor } from '../catalogue/edition.ts'
import type { OpenQuiz } from '../catalogue/opened.ts'
import type { AppContext, AppHandler } from '../env.ts'
import { readJson } from '../http/body.ts'
import { json } from '../http/headers.ts'
import { ATTEMPT_MAX_BYTES } from '../http/limits.ts'
import { logFailure } from '../http/log.ts'
import { problemResponse } from '../http/problem.ts'
import { scoreAttempt } from '../results/attempt-result.ts'
import { countedAttempt } from '../results/counted-attempt.ts'
import { scoreOutcomeAttempt } from '../results/outcome-result.ts'
import { sharingFor } from '../results/request.ts'
import { countAttempt } from '../statistics/count.ts'
import { statisticsFor } from '../statistics/statistics.ts'

export const postAttempt: AppHandler = async (c) => {
  const open = (await quizFor(c))?.open
  if (!open) return problemResponse({ kind: 'unknown-quiz' })
  const body = await readJson(c.req.raw, AttemptRequest, ATTEMPT_MAX_BYTES)
  if (!body.ok) return problemResponse(body.error)
  const sharing = sharingFor(c)
  const scored =
    open.kind === 'outcome'
      ? await scoreOutcomeAttempt(open, body.value, sharing)
      : await scoreAttempt(open, body.value, sharing)
  if (!scored.ok) return problemResponse({ kind: 'invalid', errors: scored.error })
  const counted = await count(c, open, body.value, scored.value)
  return json(c, { ...scored.value, ...(counted !== undefined && { counted }) }, 201)
}

/** Whether it is stored. Undefined: it is not to be counted. */
async function count(
  c: AppContext,
  open: OpenQuiz,
  submitted: AttemptRequest,
  result: AttemptAnswer,
): Promise<boolean | undefined> {
  const statistics = statisticsFor(c.env, open.quiz)
  // Sec-GPC (Global Privacy Control): the browser asks for all sites not to collect.
  if (!statistics || submitted.statistics === false || c.req.header('Sec-GPC') === '1')
    return undefined
  const attempt = countedAttempt(open, submitted, result)
  if (!attempt) return undefined
  try {
    // UUIDs are the same in capitals (RFC 9562, 4).
    const id = submitted.attempt.toLowerCase()
    await countAttempt(statistics, { quiz: open.quiz.id, id, attempt })
    return true
  } catch (error) {
    logFailure(error instanceof Error ? error : new Error(String(error)), c)
    return false
  }
}
