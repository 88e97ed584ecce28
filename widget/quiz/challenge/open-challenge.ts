// Looks for a shared result that the reader is compared with. Most pages have none, so what opens
// it is a chunk of its own.
import type { ElementContext } from '../../element/context.ts'
import type { ChallengeChunk, Session } from '../after-answer.ts'

/**
 * The code is in the attribute that our own page sets, or in the address of the page, where
 * `share-url` puts it. A code that cannot be opened is ignored. True if the element gets the
 * questions of that result, and so is filled anew.
 */
export async function openChallenge(session: Session, context: ElementContext): Promise<boolean> {
  const inAddress = /[#&]self-check=([\w-]+)/.exec(location.hash)
  const code = context.host.dataset.challenge || inAddress?.[1]
  if (!code) return false
  try {
    const chunk = await context.load<ChallengeChunk>('challenge')
    return await chunk.compareWith(code, session, context)
  } catch {
    return false
  }
}
