// GET /api/v1/results/:code: what a share code says.

import { err, ok, type Result } from '../../content/common/result.ts'
import type { Outcome } from '../../content/model/outcome-quiz.ts'
import type { Library, OpenCheck, OpenOutcomeQuiz } from '../catalogue/catalogue.ts'
import { type AppContext, type AppHandler, publicOrigin } from '../env.ts'
import { CACHE } from '../http/cache.ts'
import { jsonDocument, serveDocument } from '../http/document.ts'
import { editionOfResult, noteLanguage } from '../http/language.ts'
import { type Failure, problemResponse } from '../http/problem.ts'
import { describeShared } from '../results/shared-outcome.ts'
import { describeResult } from '../results/shared-result.ts'
import { type OpenedOutcome, type OpenedScore, openResult, shareKeys } from '../results/open-code.ts'

export function getResult(library: Library): AppHandler {
  return async (c) => {
    const found = await findResult(c, library)
    if (!found.ok) return problemResponse(found.error)
    const origin = publicOrigin(c)
    const said =
      found.value.kind === 'outcome'
        ? describeShared(found.value, origin)
        : describeResult(found.value.open, found.value.opened, origin)
    return serveDocument(c, jsonDocument(said), CACHE.content)
  }
}

export interface FoundScore {
  readonly kind: 'check'
  readonly open: OpenCheck
  readonly opened: OpenedScore
}

export interface FoundOutcome {
  readonly kind: 'outcome'
  readonly open: OpenOutcomeQuiz
  readonly opened: OpenedOutcome
  readonly outcome: Outcome
}

export type FoundResult = FoundScore | FoundOutcome

/** What the `:code` of the address opens, with the quiz as it is now. */
export async function findResult(
  c: AppContext,
  library: Library,
): Promise<Result<FoundResult, Failure>> {
  const keys = shareKeys(c.env)
  if (!keys) return err({ kind: 'sharing-off' })
  const opened = await openResult(keys, library, c.req.param('code') ?? '')
  if (!opened) return err({ kind: 'unknown-result' })
  const open = editionOfResult(c, library, opened).quizzes.get(opened.quiz.id)
  if (open) noteLanguage(c, [open.quiz.lang], false)
  if (open?.kind === 'check' && opened.kind === 'check') return ok({ kind: 'check', open, opened })
  if (open?.kind !== 'outcome' || opened.kind !== 'outcome') return err({ kind: 'quiz-gone' })
  const outcome = open.quiz.outcomes.find(({ id }) => id === opened.outcome)
  return outcome ? ok({ kind: 'outcome', open, opened, outcome }) : err({ kind: 'outcome-gone' })
}
