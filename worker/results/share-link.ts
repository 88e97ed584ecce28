// The link to a result: its code, its address, its preview image and the text to share. The result
// becomes numbers of the ledger, which are signed; opened-result.ts is the way back.
import { drawnPool } from '../../content/revisions/ledger.ts'
import type { Confidence, Share } from '../../content/wire/index.ts'
import type { CardSubject } from '../catalogue/cards.ts'
import type { OpenCatalogue, OpenCheck, OpenOutcomeQuiz, OpenQuiz } from '../catalogue/catalogue.ts'
import type { GradedAttempt } from '../scoring/attempt.ts'
import type { ResolvedOutcome } from '../scoring/outcome.ts'
import { coverage, tally } from '../scoring/score.ts'
import { signCode } from '../share/code.ts'
import type { ShareKeys } from '../share/keys.ts'
import { outcomeNumber } from '../share/outcome-number.ts'
import { dayNumber, type Payload, type QuestionMark } from '../share/payload.ts'
import { stringsFor } from '../strings/strings-for.ts'
import { reachedText } from './reached-text.ts'

/** What a link needs beside the attempt. request.ts reads it from a request. */
export interface Sharing {
  /** Undefined if sharing is off. */
  readonly keys: ShareKeys | undefined
  readonly origin: string
  readonly now: Date
  readonly cardFor: OpenCatalogue['cardFor']
}

interface ResultToShare {
  readonly marks: ReadonlyMap<string, QuestionMark>
  /** In hundredths of a point, or the number of outcome-number.ts. */
  readonly score: number
  readonly seed: number | undefined
  readonly card: CardSubject
  readonly text: string
}

/** Undefined if sharing is off, the quiz is too large for a code, or nothing was answered. */
export async function shareScore(
  sharing: Sharing,
  open: OpenCheck,
  { scored }: GradedAttempt,
  confidences: ReadonlyMap<string, Confidence>,
  seed: number | undefined,
): Promise<Share | undefined> {
  if (!scored.some(({ grade }) => grade)) return undefined
  const marks = new Map(
    scored.map(({ question: { id }, grade }): [string, QuestionMark] => {
      if (!grade) return [id, { mark: 'open' }]
      const mark = grade.correct ? 'right' : grade.score > 0 ? 'partly' : 'wrong'
      const confidence = confidences.get(id)
      return [id, { mark, ...(confidence && { confidence }) }]
    }),
  )
  const { quiz } = open
  const total = { ...tally(scored), ...coverage(scored) }
  const score = Math.round(total.score * 100)
  const reached = reachedText(stringsFor(quiz.lang), total)
  const card = { quiz, tally: total }
  return linkTo(sharing, open, { marks, score, seed, card, text: `${quiz.title}: ${reached}` })
}

/** The same for an outcome quiz; undefined also if the attempt has no outcome. */
export async function shareOutcome(
  sharing: Sharing,
  open: OpenOutcomeQuiz,
  { outcome, runnerUp, questions }: ResolvedOutcome,
  seed: number | undefined,
): Promise<Share | undefined> {
  if (!outcome) return undefined
  const marks = new Map(
    questions.map(({ question, answered }): [string, QuestionMark] => [
      question,
      { mark: answered ? 'answered' : 'open' },
    ]),
  )
  const { quiz } = open
  const score = outcomeNumber(open.row.outcomes ?? [], outcome.id, runnerUp?.id)
  const card = { quiz, outcome }
  return linkTo(sharing, open, { marks, score, seed, card, text: `${quiz.title} ${outcome.title}` })
}

async function linkTo(
  { keys, origin, now, cardFor }: Sharing,
  open: OpenQuiz,
  result: ResultToShare,
): Promise<Share | undefined> {
  const code = keys && (await codeOf(keys, open, result, now))
  if (code === undefined) return undefined
  const image = cardFor(origin, result.card)
  const { text } = result
  return { code, url: `${origin}/r/${code}`, ...(image && { image: image.url }), text }
}

/** Undefined if the quiz is too large for a code. */
async function codeOf(
  keys: ShareKeys,
  open: OpenQuiz,
  { marks, score, seed: submittedSeed }: ResultToShare,
  now: Date,
): Promise<string | undefined> {
  // The seed is left out if it does not draw these questions, for instance beside `only`.
  const drawn = new Set(drawnPool(open.row, submittedSeed).map(({ question }) => question))
  const seed = [...marks.keys()].every((question) => drawn.has(question))
    ? submittedSeed
    : undefined
  const payload: Omit<Payload, 'key'> = {
    quiz: open.number,
    revision: open.revisions.revision,
    day: dayNumber(now),
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
