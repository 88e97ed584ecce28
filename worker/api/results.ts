// GET /api/v1/results/:code: the result that a share code stands for.
import { type AppHandler, publicOrigin } from '../env.ts'
import { jsonDocument, serveDocument } from '../http/document.ts'
import { problemResponse } from '../http/problem.ts'
import { resultFor } from '../results/request.ts'
import { sharedOutcome } from '../results/shared-outcome.ts'
import { sharedResult } from '../results/shared-result.ts'

export const getResult: AppHandler = async (c) => {
  const found = await resultFor(c)
  if (!found.ok) return problemResponse(found.error)
  const origin = publicOrigin(c)
  const result =
    found.value.kind === 'outcome'
      ? sharedOutcome(found.value, origin)
      : sharedResult(found.value.open, found.value.opened, origin)
  return serveDocument(c, jsonDocument(result))
}
