// The link to a result: its code, its address, its preview image and the text to share.
import type { Confidence, Share } from '../../content/wire/index.ts'
import type { CardSubject } from '../catalogue/cards.ts'
import type { OpenCatalogue, OpenCheck, OpenOutcomeQuiz } from '../catalogue/catalogue.ts'
import type { GradedAttempt } from '../scoring/attempt.ts'
import type { ResolvedOutcome } from '../scoring/outcome.ts'
import { tally } from '../scoring/score.ts'
import type { ShareKeys } from '../share/keys.ts'
import { stringsFor } from '../strings/strings-for.ts'
import { outcomeCode, scoreCode } from './attempt-code.ts'

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
