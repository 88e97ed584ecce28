// Opens a shared result that the reader is compared with: the same questions in the same
// order, and at the end both results. All of it is in the link.
import type { SharedAnswer } from '../../content/wire/index.ts'
import { createApi } from '../client/api.ts'
import type { ElementContext } from '../element/context.ts'
import type { Session } from './after-answer.ts'

/** One request for each code, for all elements on the page. */
const results = new Map<string, Promise<SharedAnswer | undefined>>()

/**
 * The code is in the attribute that our own page sets, or in the address of the page, where
 * `share-url` puts it. A code that cannot be opened is ignored. True if the element gets the
 * questions of that result, and so is filled anew.
 */
export async function openChallenge(
  session: Session,
  { host, api, lang }: ElementContext,
): Promise<boolean> {
  const inAddress = /[#&]self-check=([\w-]+)/.exec(location.hash)
  const code = host.dataset.challenge || inAddress?.[1]
  if (!code) return false
  const key = `${api}/${code}`
  const request =
    results.get(key) ??
    createApi(api, lang)
      .sharedResult(code)
      .then((answer) => (answer.ok ? answer.value : undefined))
  results.set(key, request)
  const challenge = await request
  if (!challenge) results.delete(key)
  if (challenge?.quiz !== session.state.quiz.id) return false
  const seed = String(challenge.seed ?? '')
  if (seed && host.getAttribute('seed') !== seed) {
    host.setAttribute('seed', seed)
    return true
  }
  session.dispatch({ type: 'challenge-loaded', challenge })
  return false
}
