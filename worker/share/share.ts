// The link to a result, for whoever reached it.
import type { AttemptResult, Confidence, Share } from '../../content/wire.ts'
import { type AppContext, publicOrigin } from '../env.ts'
import type { Library, OpenQuiz } from '../library.ts'
import type { GradedAttempt } from '../scoring/attempt.ts'
import { shareCode, shareKeys } from './results.ts'

interface Details {
  readonly seed?: number
  readonly confidence: ReadonlyMap<string, Confidence>
}

/** Undefined where sharing is off, the quiz is too large, or nothing was answered. */
export async function shareOf(
  c: AppContext,
  library: Library,
  open: OpenQuiz,
  graded: GradedAttempt,
  { score, maxScore }: Pick<AttemptResult, 'score' | 'maxScore'>,
  details: Details,
): Promise<Share | undefined> {
  const keys = shareKeys(c.env)
  if (!keys || !graded.scored.some(({ grade }) => grade)) return undefined
  const code = await shareCode(keys, open, graded, { ...details, now: new Date() })
  if (code === undefined) return undefined
  const origin = publicOrigin(c)
  const image = library.cardFor(origin, { quiz: open.quiz, tally: { score, maxScore } })
  return {
    code,
    url: `${origin}/r/${code}`,
    ...(image && { image: image.url }),
    text: `${open.quiz.title}: ${score} of ${maxScore}`,
  }
}
