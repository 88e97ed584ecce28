// POST /api/v1/quizzes/:quiz/check: the verdict on one response. Nothing is stored.
import { CheckRequest } from '../../content/wire/request/requests.ts'
import { quizFor } from '../catalogue/edition.ts'
import { type AppHandler, publicOrigin } from '../env.ts'
import { readJson } from '../http/body.ts'
import { json } from '../http/headers.ts'
import { problemResponse } from '../http/problem.ts'
import { checkResult } from '../results/check-result.ts'
import { gradeSent } from '../scoring/sent-response.ts'

export const checkResponse: AppHandler = async (c) => {
  const open = (await quizFor(c))?.open
  if (!open) return problemResponse({ kind: 'unknown-quiz' })
  if (open.kind === 'outcome') return problemResponse({ kind: 'nothing-to-check' })
  const body = await readJson(c.req.raw, CheckRequest)
  if (!body.ok) return problemResponse(body.error)
  const question = open.questions.get(body.value.question)
  if (!question) return problemResponse({ kind: 'unknown-question' })
  const graded = gradeSent(question, body.value.response, open.quiz.lang)
  if (!graded.ok) {
    const errors = [{ path: '/response', message: graded.error }]
    return problemResponse({ kind: 'invalid', errors })
  }
  const isRevealed = body.value.reveal !== false || graded.value.correct
  return json(c, checkResult(open, question, graded.value, isRevealed, publicOrigin(c)))
}
