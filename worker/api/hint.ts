// POST /api/v1/quizzes/:quiz/hint: one hint that a reader asked for. The public quiz does not
// contain hints, because the last one almost gives the answer away.
import type { HintResult } from '../../content/wire/index.ts'
import { HintRequest } from '../../content/wire/request/requests.ts'
import { quizFor } from '../catalogue/edition.ts'
import type { AppHandler } from '../env.ts'
import { readJson } from '../http/body.ts'
import { json } from '../http/headers.ts'
import { problemResponse } from '../http/problem.ts'

export const giveHint: AppHandler = async (c) => {
  const open = (await quizFor(c))?.open
  if (!open) return problemResponse({ kind: 'unknown-quiz' })
  if (open.kind === 'outcome') return problemResponse({ kind: 'nothing-to-check' })
  const body = await readJson(c.req.raw, HintRequest)
  if (!body.ok) return problemResponse(body.error)
  const { question: id, number } = body.value
  const question = open.questions.get(id)
  if (!question) return problemResponse({ kind: 'unknown-question' })
  const hint = question.solution.hints[number - 1]
  if (hint === undefined) {
    const count = question.solution.hints.length
    const known = count > 0 ? `Send a number from 1 to ${count}.` : 'It has no hints.'
    const message = `The question has no hint with this number. ${known}`
    const errors = [{ path: '/number', message }]
    return problemResponse({ kind: 'invalid', errors })
  }
  return json(c, { question: id, number, hint } satisfies HintResult)
}
