// The link to a result, for whoever reached it.
import type { AttemptResult, Confidence, Share } from '../../content/wire/index.ts'
import type { CardSubject } from '../catalogue/cards.ts'
import type { Library, OpenCheck, OpenOutcomeQuiz } from '../catalogue/catalogue.ts'
import { type AppContext, publicOrigin } from '../env.ts'
import type { GradedAttempt } from '../scoring/attempt.ts'
import type { ResolvedOutcome } from '../scoring/outcome.ts'
import { pageWords } from '../strings/page-strings.ts'
import { outcomeCode, shareCode, shareKeys } from './open-code.ts'

interface Details {
  readonly seed?: number
  readonly confidence: ReadonlyMap<string, Confidence>
}

/** Undefined where sharing is off, the quiz is too large, or nothing was answered. */
export async function shareOf(
  c: AppContext,
  library: Library,
  open: OpenCheck,
  graded: GradedAttempt,
  { score, maxScore }: Pick<AttemptResult, 'score' | 'maxScore'>,
  details: Details,
): Promise<Share | undefined> {
  const keys = shareKeys(c.env)
  if (!keys || !graded.scored.some(({ grade }) => grade)) return undefined
  const code = await shareCode(keys, open, graded, { ...details, now: new Date() })
  const { title, lang } = open.quiz
  const subject = { quiz: open.quiz, tally: { score, maxScore } }
  return linkTo(c, library, code, subject, `${title}: ${pageWords(lang).outOf(score, maxScore)}`)
}

/** The same of what fits; undefined where nothing was found to. */
export async function shareOutcome(
  c: AppContext,
  library: Library,
  open: OpenOutcomeQuiz,
  matched: ResolvedOutcome,
  seed?: number,
): Promise<Share | undefined> {
  const keys = shareKeys(c.env)
  const { outcome } = matched
  if (!keys || !outcome) return undefined
  const now = new Date()
  const code = await outcomeCode(keys, open, matched, { now, ...(seed !== undefined && { seed }) })
  const subject = { quiz: open.quiz, outcome }
  return linkTo(c, library, code, subject, `${open.quiz.title} ${outcome.title}`)
}

function linkTo(
  c: AppContext,
  library: Library,
  code: string | undefined,
  subject: CardSubject,
  text: string,
): Share | undefined {
  if (code === undefined) return undefined
  const origin = publicOrigin(c)
  const image = library.cardFor(origin, subject)
  return { code, url: `${origin}/r/${code}`, ...(image && { image: image.url }), text }
}
