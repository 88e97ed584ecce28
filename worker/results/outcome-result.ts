// The result of an attempt at an outcome quiz: the outcome, the reasons, and a link to share it.
// POST attempts and the form without JavaScript both use scoreOutcomeAttempt.
import { ok, type Result } from '../../content/common/result.ts'
import type { Outcome } from '../../content/model/outcome-quiz.ts'
import { factsDate } from '../../content/publish/facts-date.ts'
import { factText } from '../../content/publish/guide.ts'
import type {
  AttemptRequest,
  OutcomeResult,
  Outcome as PublicOutcome,
} from '../../content/wire/index.ts'
import { type OpenOutcomeQuiz, passageOf } from '../catalogue/opened.ts'
import type { Fault } from '../scoring/attempt.ts'
import { type ResolvedOutcome, resolveOutcome } from '../scoring/outcome.ts'
import { type Sharing, shareOutcome } from './share-link.ts'

export async function scoreOutcomeAttempt(
  open: OpenOutcomeQuiz,
  submitted: AttemptRequest,
  sharing: Sharing,
): Promise<Result<OutcomeResult, Fault[]>> {
  const resolved = resolveOutcome(open.quiz, open.revisions.questions, submitted)
  if (!resolved.ok) return resolved
  const result = outcomeResult(open, submitted.attempt, resolved.value, sharing.origin)
  const shared = await shareOutcome(sharing, open, resolved.value, submitted)
  return ok({ ...result, ...shared })
}

function outcomeResult(
  open: OpenOutcomeQuiz,
  attempt: string,
  { outcome, runnerUp, conflict, because, cautions, questions, stale }: ResolvedOutcome,
  origin: string,
): OutcomeResult {
  return {
    attempt,
    quiz: open.quiz.id,
    revision: open.revisions.revision,
    asked: questions.length,
    answered: questions.filter(({ answered }) => answered).length,
    ...(outcome && { outcome: publicOutcome(open, outcome, origin) }),
    ...(conflict.length > 0 && { outcome: null, conflict: [...conflict] }),
    because: [...because],
    ...(outcome &&
      cautions.length > 0 && {
        cautions: cautions.map(({ fact, ...wish }) => {
          return { ...wish, text: factText(open.quiz.guide, outcome.id, fact) }
        }),
      }),
    ...(runnerUp && {
      runnerUp: {
        ...publicOutcome(open, runnerUp, origin),
        prefer: runnerUp.prefer,
      },
    }),
    questions: [...questions],
    stale: [...stale],
    ...factsDate(open.quiz),
  }
}

export function publicOutcome(
  open: OpenOutcomeQuiz,
  { id, title, text, section }: Outcome,
  origin: string,
): PublicOutcome {
  const passage = passageOf(open, section, origin)
  return { id, title, text, ...(passage && { passage }) }
}
