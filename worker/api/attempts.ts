// POST /api/v1/quizzes/:quiz/attempts: the result of a whole attempt. Nothing is stored: the
// same attempt sent again, or with more answers, is scored again.
import { AttemptRequest } from '../../content/wire/index.ts'
import { quizFor } from '../catalogue/edition.ts'
import type { AppHandler } from '../env.ts'
import { readJson } from '../http/body.ts'
import { json } from '../http/document.ts'
import { ATTEMPT_MAX_BYTES } from '../http/limits.ts'
import { problemResponse } from '../http/problem.ts'
import { scoreAttempt } from '../results/attempt-result.ts'
import { scoreOutcomeAttempt } from '../results/outcome-result.ts'
import { sharingFor } from '../results/request.ts'

export const postAttempt: AppHandler = async (c) => {
  const open = quizFor(c)?.open
  if (!open) return problemResponse({ kind: 'unknown-quiz' })
  const body = await readJson(c.req.raw, AttemptRequest, ATTEMPT_MAX_BYTES)
  if (!body.ok) return problemResponse(body.error)
  const sharing = sharingFor(c)
  const scored =
    open.kind === 'outcome'
      ? await scoreOutcomeAttempt(open, body.value, sharing)
      : await scoreAttempt(open, body.value, sharing)
  if (!scored.ok) return problemResponse({ kind: 'invalid', errors: scored.error })
  return json(scored.value, 201)
}
