// The answer of POST …/attempts for a quiz of kind `match`: what fits, and why.
import { parseMarkup } from '../../content/markup.ts'
import type { Outcome } from '../../content/outcomes.ts'
import type { AttemptRequest, MatchResult, Outcome as PublicOutcome } from '../../content/wire.ts'
import { type AppContext, publicOrigin } from '../env.ts'
import { json } from '../http/document.ts'
import { problemResponse } from '../http/problem.ts'
import { type Library, type OpenMatch, passageOf } from '../library.ts'
import { type MatchedAttempt, matchAttempt } from '../scoring/outcome.ts'
import { shareOutcome } from '../share/share.ts'

export async function matchedAttempt(
  c: AppContext,
  library: Library,
  open: OpenMatch,
  request: AttemptRequest,
): Promise<Response> {
  const matched = matchAttempt(open.quiz, open.revisions.questions, request)
  if (!matched.ok) return problemResponse({ kind: 'invalid', errors: matched.error })
  const result = matchResult(open, request.attempt, matched.value, publicOrigin(c))
  const share = await shareOutcome(c, library, open, matched.value, request.seed)
  return json({ ...result, ...(share && { share }) }, 201)
}

export function matchResult(
  open: OpenMatch,
  attempt: string,
  { outcome, runnerUp, because, questions, stale }: MatchedAttempt,
  origin: string,
): MatchResult {
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
  open: OpenMatch,
  { id, title, text, section }: Outcome,
  origin: string,
): PublicOutcome {
  return { id, title, text: parseMarkup(text), passage: passageOf(open, section, origin) }
}
