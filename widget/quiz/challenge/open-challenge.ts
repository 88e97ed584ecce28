// Looks for a shared result that the reader is compared with. Most pages have none, so what opens
// it is a chunk of its own.
import type { ElementContext } from '../../element/context.ts'
import type { ChallengeChunk, Session } from '../after-answer.ts'

/**
 * A page may have a route before it in its fragment, and programs on the way encode a fragment or
 * add to it.
 */
export const codeIn = (hash: string) => /self-check(?:=|%3d)([\w-]+)/i.exec(hash)?.[1]

/**
 * The code is in the attribute that our own page sets, or in the address of the page, where
 * `share-url` puts it. A code that cannot be opened is ignored. True if the element gets the
 * questions of that result, and so is filled anew.
 */
export async function openChallenge(session: Session, context: ElementContext): Promise<boolean> {
  const code = context.host.dataset.challenge || codeIn(location.hash)
  if (!code) return false
  try {
    const chunk = await context.load<ChallengeChunk>('challenge')
    return await chunk.compareWith(code, session, context)
  } catch {
    return false
  }
}
