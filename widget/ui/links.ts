// Where links open, and what becomes of them where they cannot open.

export type LinkTarget = '_self' | '_blank'

/** Our pages refuse to be framed, so in a frame no link can open in place. */
export const isFramed = top !== self

/** `_self` on our own pages; elsewhere the reader should not lose the page. */
export function linkTarget(api: string): LinkTarget {
  return !isFramed && location.origin === api ? '_self' : '_blank'
}

/**
 * In a sandbox without an origin, which WordPress gives to every frame, a link that opens
 * another page does nothing. There each link shows its address (feedback.css, guide.css).
 */
export const isDeadEnd = isFramed && self.origin === 'null'
