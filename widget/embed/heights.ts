// The messages about the height of a frame, one for each kind of page that may be around it.
// They are sent to every origin, because a height is no secret.

/** What the address of the frame says about the page around it. */
export interface Surroundings {
  readonly href: string
  /** WordPress gives one to each frame. */
  readonly secret?: string
  /** pym.js gives one to each frame. */
  readonly childId?: string
  readonly isLms: boolean
}

const IDENTIFIER = /^[\w-]{1,64}$/

export function readSurroundings(href: string): Surroundings {
  const { searchParams, hash } = new URL(href)
  const secret = new URLSearchParams(hash.replace(/^#\??/, '')).get('secret') ?? ''
  const childId = searchParams.get('childId') ?? ''
  return {
    href,
    ...(IDENTIFIER.test(secret) && { secret }),
    ...(IDENTIFIER.test(childId) && { childId }),
    isLms: searchParams.get('lti') === '1',
  }
}

/** For our own loader. `id` is the one that it has for the frame. */
export function ownHeight(height: number, id: string): object {
  return { type: 'self-check:resize', v: 1, id, height }
}

/** For all other pages. */
export function heightMessages(height: number, surroundings: Surroundings): unknown[] {
  const { href, secret, childId, isLms } = surroundings
  return [
    // AMP and @newswire/frames.
    { sentinel: 'amp', type: 'embed-size', height },
    // Medium, which embeds through Embedly.
    JSON.stringify({ src: href, context: 'iframe.resize', height }),
    ...(secret === undefined ? [] : [wordpressHeight(height, secret)]),
    // Canvas and other learning platforms.
    ...(isLms ? [JSON.stringify({ subject: 'lti.frameResize', height })] : []),
    ...(childId === undefined ? [] : [`pymxPYMx${childId}xPYMxheightxPYMx${height}`]),
  ]
}

export function wordpressHeight(height: number, secret: string): object {
  return { message: 'height', value: height, secret }
}
