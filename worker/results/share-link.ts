// The link to a result: its code, its address, its preview image and the text to share. The result
// becomes numbers of the ledger, which are signed; opened-result.ts is the way back.
import { drawnPool } from '../../content/revisions/ledger.ts'
import type { Confidence, Share } from '../../content/wire/index.ts'
import type { CardSubject } from '../catalogue/cards.ts'
import type { OpenCatalogue, OpenCheck, OpenOutcomeQuiz, OpenQuiz } from '../catalogue/catalogue.ts'
import type { GradedAttempt } from '../scoring/attempt.ts'
import type { ResolvedOutcome } from '../scoring/outcome.ts'
import { tally } from '../scoring/score.ts'
import { signCode } from '../share/code.ts'
import type { ShareKeys } from '../share/keys.ts'
import { outcomeNumber } from '../share/outcome-number.ts'
import { dayNumber, type Payload, type QuestionMark } from '../share/payload.ts'
import { stringsFor } from '../strings/strings-for.ts'

/** What a link needs beside the attempt. request.ts reads it from a request. */
export interface Sharing {
  /** Undefined if sharing is off. */
  readonly keys: ShareKeys | undefined
  readonly origin: string
  readonly now: Date
  readonly cardFor: OpenCatalogue['cardFor']
}

interface ScoreDetails {
  readonly seed: number | undefined
  readonly confidences: ReadonlyMap<string, Confidence>
}

/** Undefined if sharing is off, the quiz is too large for a code, or nothing was answered. */
export async function shareScore(
  sharing: Sharing,
  open: OpenCheck,
  graded: GradedAttempt,
  details: ScoreDetails,
): Promise<Share | undefined> {
  const { keys, now } = sharing
  if (!keys || !graded.scored.some(({ grade }) => grade)) return undefined
  const code = await scoreCode(keys, open, graded, { ...details, now })
  const { quiz } = open
  const total = tally(graded.scored)
  const reached = stringsFor(quiz.lang).outOf(total.score, total.maxScore)
  return linkTo(sharing, code, { quiz, tally: total }, `${quiz.title}: ${reached}`)
}

/** The same for an outcome quiz; undefined also if the attempt has no outcome. */
export async function shareOutcome(
  sharing: Sharing,
  open: OpenOutcomeQuiz,
  resolved: ResolvedOutcome,
  seed: number | undefined,
): Promise<Share | undefined> {
  const { keys, now } = sharing
  const { outcome } = resolved
  if (!keys || !outcome) return undefined
  const code = await outcomeCode(keys, open, resolved, { seed, now })
  return linkTo(sharing, code, { quiz: open.quiz, outcome }, `${open.quiz.title} ${outcome.title}`)
}

function linkTo(
  { origin, cardFor }: Sharing,
  code: string | undefined,
  subject: CardSubject,
  text: string,
): Share | undefined {
  if (code === undefined) return undefined
  const image = cardFor(origin, subject)
  return { code, url: `${origin}/r/${code}`, ...(image && { image: image.url }), text }
}

interface CodeDetails {
  readonly seed: number | undefined
  readonly now: Date
}

/** Undefined if the quiz is too large for a code. */
async function scoreCode(
  keys: ShareKeys,
  open: OpenCheck,
  { scored }: GradedAttempt,
  {
    confidences,
    ...details
  }: CodeDetails & { readonly confidences: ReadonlyMap<string, Confidence> },
): Promise<string | undefined> {
  const marks = new Map(
    scored.map(({ question: { id }, grade }): [string, QuestionMark] => {
      if (!grade) return [id, { mark: 'open' }]
      const mark = grade.correct ? 'right' : grade.score > 0 ? 'partly' : 'wrong'
      const confidence = confidences.get(id)
      return [id, { mark, ...(confidence && { confidence }) }]
    }),
  )
  const score = scored.reduce((sum, { grade }) => sum + (grade?.score ?? 0), 0)
  return codeOf(keys, open, marks, Math.round(score * 100), details)
}

/** The same for an outcome quiz; undefined also if the attempt has no outcome. */
async function outcomeCode(
  keys: ShareKeys,
  open: OpenOutcomeQuiz,
  { outcome, runnerUp, questions }: ResolvedOutcome,
  details: CodeDetails,
): Promise<string | undefined> {
  if (!outcome) return undefined
  const marks = new Map(
    questions.map(({ question, answered }): [string, QuestionMark] => [
      question,
      { mark: answered ? 'answered' : 'open' },
    ]),
  )
  const number = outcomeNumber(open.row.outcomes ?? [], outcome.id, runnerUp?.id)
  return codeOf(keys, open, marks, number, details)
}

async function codeOf(
  keys: ShareKeys,
  open: OpenQuiz,
  marks: ReadonlyMap<string, QuestionMark>,
  score: number,
  details: CodeDetails,
): Promise<string | undefined> {
  // The seed is left out if it does not draw these questions, for instance beside `only`.
  const drawn = new Set(drawnPool(open.row, details.seed).map(({ question }) => question))
  const seed = [...marks.keys()].every((question) => drawn.has(question)) ? details.seed : undefined
  const payload: Omit<Payload, 'key'> = {
    quiz: open.number,
    revision: open.revisions.revision,
    day: dayNumber(details.now),
    lang: open.quiz.lang,
    score,
    ...(seed !== undefined && { seed }),
    marks: drawnPool(open.row, seed).map(({ question }) => marks.get(question)),
  }
  try {
    return await signCode(keys, payload)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
