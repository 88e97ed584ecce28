// Where links lead, and what is left of them where they lead nowhere.

/** In a frame, none of our pages can be opened in place: they may not be framed. */
export const isFramed = top !== self

/** `_self` on our own pages; elsewhere the reader should not lose the page. */
export function linkTarget(api: string): '_self' | '_blank' {
  return !isFramed && location.origin === api ? '_self' : '_blank'
}

/**
 * In a sandbox without an origin (WordPress makes one of every frame) a link that opens
 * another page is dead. There, each shows its address, to be read (feedback.css, guide.css).
 */
export const isDeadEnd = isFramed && self.origin === 'null'
