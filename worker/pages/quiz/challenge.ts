// A quiz taken because of somebody's result: the same questions, and both results at the end.

import type { Library, OpenQuiz } from '../../catalogue/catalogue.ts'
import type { AppContext } from '../../env.ts'
import { type OpenedResult, openResult, shareKeys } from '../../results/open-code.ts'
import type { AskedSet } from '../settings/question-set.ts'

/** Undefined where the code opens nothing, or the result of another quiz: then it is a quiz like any. */
export async function readChallenge(
  c: AppContext,
  library: Library,
  open: OpenQuiz,
  code: string | null | undefined,
): Promise<OpenedResult | undefined> {
  const keys = shareKeys(c.env)
  if (!keys || !code) return undefined
  const opened = await openResult(keys, library, code)
  return opened?.quiz.id === open.quiz.id ? opened : undefined
}

/** The questions that the other one was asked, as far as the quiz still has them. */
export function setOfChallenge(open: OpenQuiz, { seed, asked }: OpenedResult): AskedSet {
  if (seed !== undefined) return { seed }
  const only = asked.map(({ question }) => question).filter((id) => open.questions.has(id))
  return only.length < open.questions.size && only.length > 0 ? { only } : {}
}
