// A challenge: a reader follows the link to a shared result, takes the quiz with the same
// questions, and sees both results at the end.
import type { OpenQuiz } from '../../catalogue/catalogue.ts'
import type { AppContext } from '../../env.ts'
import { type OpenedResult, openResult } from '../../results/opened-result.ts'
import { shareKeys } from '../../share/keys.ts'
import type { QuestionSet } from '../settings/question-set.ts'

/** Undefined if there is no valid code for this quiz. The page then shows the usual quiz. */
export async function readChallenge(
  c: AppContext,
  open: OpenQuiz,
  code: string | null | undefined,
): Promise<OpenedResult | undefined> {
  const keys = shareKeys(c.env.SHARE_KEYS)
  if (!keys || !code) return undefined
  const opened = await openResult(keys, c.var.catalogue, code)
  return opened?.quiz.id === open.quiz.id ? opened : undefined
}

/** The questions of the shared result that the quiz still has. */
export function setOfChallenge(
  open: OpenQuiz,
  { seed, askedQuestions }: OpenedResult,
): QuestionSet {
  if (seed !== undefined) return { seed }
  const only = askedQuestions.map(({ question }) => question).filter((id) => open.questions.has(id))
  return only.length < open.questions.size && only.length > 0 ? { only } : {}
}
