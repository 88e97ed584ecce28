// Opens a shared result that the reader is compared with: the same questions in the same
// order, and at the end both results. All of it is in the link.
import type { SharedAnswer } from '../../../content/wire/index.ts'
import { sharedResult } from '../../client/shared-result.ts'
import type { ElementContext } from '../../element/context.ts'
import type { Session } from '../after-answer.ts'

/** One request for each code, for all elements on the page. */
const results = new Map<string, Promise<SharedAnswer | undefined>>()

/** True if the element gets the questions of that result, and so is filled anew. */
export async function compareWith(
  code: string,
  session: Session,
  { host, api }: ElementContext,
): Promise<boolean> {
  const key = `${api}/${code}`
  const request =
    results.get(key) ??
    sharedResult(api, code).then((answer) => (answer.ok ? answer.value : undefined))
  results.set(key, request)
  const challenge = await request
  if (!challenge) results.delete(key)
  if (challenge?.quiz !== session.state.quiz.id) return false
  const seed = String(challenge.seed ?? '')
  const { sets } = session.state.quiz
  const set = ('set' in challenge && sets?.find(({ id }) => id === challenge.set)?.id) || ''
  const isOther = set !== (host.getAttribute('set') ?? '')
  if (isOther || (seed && host.getAttribute('seed') !== seed)) {
    if (set) host.setAttribute('set', set)
    else host.removeAttribute('set')
    if (seed) host.setAttribute('seed', seed)
    return true
  }
  session.dispatch({ type: 'challenge-loaded', challenge })
  return false
}
