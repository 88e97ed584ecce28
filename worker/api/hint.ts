// POST /api/v1/quizzes/:quiz/hint: one hint, because a reader asked for it. Hints are
// never in a quiz itself: the last one nearly tells.
import { parseMarkup } from '../../content/parsing/markup.ts'
import { HintRequest, type HintResult } from '../../content/wire/index.ts'
import type { Library } from '../catalogue/catalogue.ts'
import type { AppHandler } from '../env.ts'
import { readJson } from '../http/body.ts'
import { json } from '../http/document.ts'
import { quizFor } from '../http/language.ts'
import { problemResponse } from '../http/problem.ts'

export function giveHint(library: Library): AppHandler {
  return async (c) => {
    const open = quizFor(c, library)?.open
    if (!open) return problemResponse({ kind: 'unknown-quiz' })
    if (open.kind === 'outcome') return problemResponse({ kind: 'nothing-to-check' })
    const body = await readJson(c.req.raw, HintRequest)
    if (!body.ok) return problemResponse(body.error)
    const { question: id, number } = body.value
    const question = open.questions.get(id)
    if (!question) return problemResponse({ kind: 'unknown-question' })
    const hint = question.solution.hints[number - 1]
    if (hint === undefined) {
      const errors = [{ path: '/number', message: 'The question has no hint of this number.' }]
      return problemResponse({ kind: 'invalid', errors })
    }
    return json({ question: id, number, hint: parseMarkup(hint) } satisfies HintResult)
  }
}
