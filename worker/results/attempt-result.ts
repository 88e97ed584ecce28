// The result of an attempt at a quiz of kind `check`: graded, added up by section, and with a
// link to share it. POST attempts and the form without JavaScript both use scoreAttempt.
import { ok, type Result } from '../../content/common/result.ts'
import type { BandSource } from '../../content/model/quiz.ts'
import { factsDate } from '../../content/publish/facts-date.ts'
import type { AttemptRequest, AttemptResult, Band, Confidence } from '../../content/wire/index.ts'
import { type OpenCheck, passageOf } from '../catalogue/opened.ts'
import { type Fault, type GradedAttempt, gradeAttempt } from '../scoring/attempt.ts'
import { bandFor, bySection, coverage, percent, type Scored, tally } from '../scoring/score.ts'
import { type Sharing, shareScore } from './share-link.ts'

/** How sure the reader was, by question. */
export type Confidences = ReadonlyMap<string, Confidence>

export async function scoreAttempt(
  open: OpenCheck,
  submitted: AttemptRequest,
  sharing: Sharing,
): Promise<Result<AttemptResult, Fault[]>> {
  const graded = gradeAttempt(open.quiz, open.revisions.questions, submitted)
  if (!graded.ok) return graded
  const { attempt, answers } = submitted
  const confidences = confidencesOf(answers, graded.value.stale)
  const result = attemptResult(open, attempt, graded.value, sharing.origin, confidences)
  const shared = await shareScore(sharing, open, graded.value, confidences, submitted)
  return ok({ ...result, ...shared })
}

/** Without stale answers, which count as not answered. */
export function confidencesOf(
  answers: readonly AttemptRequest['answers'][number][],
  stale: readonly string[],
): Confidences {
  const outdated = new Set(stale)
  return new Map(
    answers.flatMap(({ question, confidence }) =>
      confidence && !outdated.has(question) ? [[question, confidence]] : [],
    ),
  )
}

function attemptResult(
  open: OpenCheck,
  attempt: string,
  { scored, stale }: GradedAttempt,
  origin: string,
  confidences: Confidences,
): AttemptResult {
  const total = tally(scored)
  const covered = coverage(scored)
  const band = bandFor(open.quiz.bands, { ...total, ...covered })
  return {
    attempt,
    quiz: open.quiz.id,
    revision: open.revisions.revision,
    ...covered,
    ...total,
    percent: percent(total),
    ...(band && { band: publicBand(band) }),
    questions: scored.map(({ question, grade }) => ({
      question: question.id,
      correct: grade?.correct ?? false,
      score: grade?.score ?? 0,
      maxScore: question.weight,
      ...(!grade && { open: true as const }),
    })),
    sections: [...bySection(scored)].flatMap(([section, points]) => {
      const passage = passageOf(open, section, origin)
      return passage ? [{ id: section, title: passage.title, url: passage.url, ...points }] : []
    }),
    revisit: toRevisit(scored, confidences).map(({ question: { id, section } }) => {
      const passage = passageOf(open, section, origin)
      return { question: id, ...(passage && { passage }) }
    }),
    stale: [...stale],
    ...factsDate(open.quiz),
  }
}

export function publicBand({ id, title, text }: BandSource): Band {
  return { id, title, text }
}

/**
 * The questions that were answered and not right. Those with confidence `sure` come first:
 * confident errors are corrected best (Butterfield & Metcalfe 2001). Partly right ones come last.
 */
function toRevisit(scored: readonly Scored[], confidences: Confidences): Scored[] {
  const rank = ({ question, grade }: Scored) =>
    confidences.get(question.id) === 'sure' ? 0 : grade?.score === 0 ? 1 : 2
  return scored
    .filter(({ grade }) => grade?.correct === false)
    .toSorted((a, b) => rank(a) - rank(b))
}
