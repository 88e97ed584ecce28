// POST /api/v1/quizzes/:quiz/attempts: the score of a whole attempt. Stateless: the
// same attempt sent again, or with more answers, is scored anew.
import { parseMarkup } from '../../content/parsing/markup.ts'
import { AttemptRequest, type AttemptResult, type Confidence } from '../../content/wire/index.ts'
import { type Library, type OpenCheck, passageOf } from '../catalogue/catalogue.ts'
import { type AppHandler, publicOrigin } from '../env.ts'
import { readJson } from '../http/body.ts'
import { json } from '../http/document.ts'
import { quizFor } from '../http/language.ts'
import { problemResponse } from '../http/problem.ts'
import { type GradedAttempt, gradeAttempt } from '../scoring/attempt.ts'
import { bandFor, bySection, percent, type Scored, tally } from '../scoring/score.ts'
import { shareOf } from '../results/share-link.ts'
import { scoreOutcomeAttempt } from './outcome-attempts.ts'

export function scoreAttempt(library: Library): AppHandler {
  return async (c) => {
    const open = quizFor(c, library)?.open
    if (!open) return problemResponse({ kind: 'unknown-quiz' })
    const body = await readJson(c.req.raw, AttemptRequest)
    if (!body.ok) return problemResponse(body.error)
    if (open.kind === 'outcome') return scoreOutcomeAttempt(c, library, open, body.value)
    const graded = gradeAttempt(open.quiz, open.revisions.questions, body.value)
    if (!graded.ok) return problemResponse({ kind: 'invalid', errors: graded.error })
    const { attempt, seed, answers } = body.value
    const confidence = confidencesOf(answers, graded.value)
    const result = attemptResult(open, attempt, graded.value, publicOrigin(c), confidence)
    const share = await shareOf(c, library, open, graded.value, result, {
      confidence,
      ...(seed !== undefined && { seed }),
    })
    return json({ ...result, ...(share && { share }) }, 201)
  }
}

export type Confidences = ReadonlyMap<string, Confidence>

interface Confided {
  readonly question: string
  readonly confidence?: Confidence | undefined
}

/** How sure the reader was, by question; not of what is stale, which counts as left open. */
export function confidencesOf(
  answers: readonly Confided[],
  { stale }: Pick<GradedAttempt, 'stale'>,
): Confidences {
  return new Map(
    answers.flatMap(({ question, confidence }) =>
      confidence && !stale.includes(question) ? [[question, confidence]] : [],
    ),
  )
}

export function attemptResult(
  open: OpenCheck,
  attempt: string,
  { scored, stale }: GradedAttempt,
  origin: string,
  confidence: Confidences,
): AttemptResult {
  const isMisled = ({ question, grade }: Scored) => grade && confidence.get(question.id) === 'sure'
  const missed = scored.filter(({ grade }) => !grade?.correct)
  const total = tally(scored)
  const reached = percent(total)
  const { id, title, text } = bandFor(open.quiz.bands, reached)
  return {
    attempt,
    quiz: open.quiz.id,
    revision: open.revisions.revision,
    ...total,
    percent: reached,
    band: { id, title, text: parseMarkup(text) },
    questions: scored.map(({ question, grade }) => ({
      question: question.id,
      correct: grade?.correct ?? false,
      score: grade?.score ?? 0,
      maxScore: question.weight,
    })),
    sections: [...bySection(scored)].map(([section, points]) => {
      const { title, url } = passageOf(open, section, origin)
      return { id: section, title, url, ...points }
    }),
    // What one was sure of is corrected best (Butterfield & Metcalfe 2001): it comes first.
    revisit: missed
      .toSorted((a, b) => Number(Boolean(isMisled(b))) - Number(Boolean(isMisled(a))))
      .map(({ question }) => ({
        question: question.id,
        passage: passageOf(open, question.section, origin),
      })),
    stale: [...stale],
  }
}
