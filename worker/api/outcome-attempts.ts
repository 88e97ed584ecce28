// The answer of POST …/attempts for a quiz of kind `outcome`: what fits, and why.

import type { Outcome } from '../../content/model/outcome-quiz.ts'
import { parseMarkup } from '../../content/parsing/markup.ts'
import type {
  AttemptRequest,
  OutcomeResult,
  Outcome as PublicOutcome,
} from '../../content/wire/index.ts'
import { type Library, type OpenOutcomeQuiz, passageOf } from '../catalogue/catalogue.ts'
import { type AppContext, publicOrigin } from '../env.ts'
import { json } from '../http/document.ts'
import { problemResponse } from '../http/problem.ts'
import { type ResolvedOutcome, resolveOutcome } from '../scoring/outcome.ts'
import { shareOutcome } from '../results/share-link.ts'

export async function scoreOutcomeAttempt(
  c: AppContext,
  library: Library,
  open: OpenOutcomeQuiz,
  request: AttemptRequest,
): Promise<Response> {
  const matched = resolveOutcome(open.quiz, open.revisions.questions, request)
  if (!matched.ok) return problemResponse({ kind: 'invalid', errors: matched.error })
  const result = outcomeResult(open, request.attempt, matched.value, publicOrigin(c))
  const share = await shareOutcome(c, library, open, matched.value, request.seed)
  return json({ ...result, ...(share && { share }) }, 201)
}

export function outcomeResult(
  open: OpenOutcomeQuiz,
  attempt: string,
  { outcome, runnerUp, because, questions, stale }: ResolvedOutcome,
  origin: string,
): OutcomeResult {
  return {
    attempt,
    quiz: open.quiz.id,
    revision: open.revisions.revision,
    ...(outcome && { outcome: describeOutcome(open, outcome, origin) }),
    because: because.map((reason) => ({ ...reason, text: parseMarkup(reason.text) })),
    ...(runnerUp && {
      runnerUp: {
        ...describeOutcome(open, runnerUp, origin),
        prefer: parseMarkup(runnerUp.prefer),
      },
    }),
    questions: [...questions],
    stale: [...stale],
  }
}

export function describeOutcome(
  open: OpenOutcomeQuiz,
  { id, title, text, section }: Outcome,
  origin: string,
): PublicOutcome {
  return { id, title, text: parseMarkup(text), passage: passageOf(open, section, origin) }
}
