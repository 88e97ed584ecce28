// GET /api/v1/results/:code: what a share code says.

import { err, ok, type Result } from '../../content/result.ts'
import { type AppContext, type AppHandler, publicOrigin } from '../env.ts'
import { CACHE } from '../http/cache.ts'
import { jsonDocument, serveDocument } from '../http/document.ts'
import { type Failure, problemResponse } from '../http/problem.ts'
import type { Library, OpenQuiz } from '../library.ts'
import { describeResult } from '../share/describe.ts'
import { type OpenedResult, openResult, shareKeys } from '../share/results.ts'

export function getResult(library: Library): AppHandler {
  return async (c) => {
    const found = await findResult(c, library)
    if (!found.ok) return problemResponse(found.error)
    const { open, opened } = found.value
    const document = jsonDocument(describeResult(open, opened, publicOrigin(c)))
    return serveDocument(c, document, CACHE.content)
  }
}

export interface FoundResult {
  readonly open: OpenQuiz
  readonly opened: OpenedResult
}

/** What the `:code` of the address opens, with the quiz as it is now. */
export async function findResult(
  c: AppContext,
  library: Library,
): Promise<Result<FoundResult, Failure>> {
  const keys = shareKeys(c.env)
  if (!keys) return err({ kind: 'sharing-off' })
  const opened = await openResult(keys, library, c.req.param('code') ?? '')
  if (!opened) return err({ kind: 'unknown-result' })
  const open = library.quizzes.get(opened.quiz.id)
  return open ? ok({ open, opened }) : err({ kind: 'quiz-gone' })
}
