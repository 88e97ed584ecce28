// A challenge: a reader follows the link to a shared result, takes the quiz with the same
// questions, and sees both results at the end.
import { setOf } from '../../../content/common/sets.ts'
import type { OpenQuiz } from '../../catalogue/opened.ts'
import type { QuestionSet } from '../../catalogue/question-set.ts'
import type { AppContext } from '../../env.ts'
import { type OpenedResult, openResult } from '../../results/opened-result.ts'
import { shareKeys } from '../../share/keys.ts'

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
  { seed, set, askedQuestions }: OpenedResult,
): QuestionSet {
  const order = seed === undefined ? {} : { seed }
  if (set !== undefined && setOf(open.quiz.sets, set)) return { ...order, set }
  if (set === undefined && seed !== undefined) return order
  const only = askedQuestions.map(({ question }) => question).filter((id) => open.questions.has(id))
  return only.length < open.questions.size && only.length > 0 ? { ...order, only } : order
}
