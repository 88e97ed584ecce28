// How pages around a frame want to hear its height, each in the words of its own world.
// All go to whoever is around: there is no secret in a height.

/** What the address of the frame says about the page around it. */
export interface Surroundings {
  readonly href: string
  /** WordPress' own mark, which its page gives to each frame. */
  readonly secret?: string
  /** Of pym.js. */
  readonly childId?: string
  readonly isLms: boolean
}

const MARK = /^[\w-]{1,64}$/

export function readSurroundings(href: string): Surroundings {
  const { searchParams, hash } = new URL(href)
  const secret = new URLSearchParams(hash.replace(/^#\??/, '')).get('secret') ?? ''
  const childId = searchParams.get('childId') ?? ''
  return {
    href,
    ...(MARK.test(secret) && { secret }),
    ...(MARK.test(childId) && { childId }),
    isLms: searchParams.get('lti') === '1',
  }
}

/** For our own loader. `id` is what it called the frame by, so that an answer finds it. */
export function ownHeight(height: number, id: string): object {
  return { type: 'self-check:resize', v: 1, id, height }
}

/** For the others. */
export function heightMessages(height: number, around: Surroundings): unknown[] {
  const { href, secret, childId, isLms } = around
  return [
    // AMP, and @newswire/frames.
    { sentinel: 'amp', type: 'embed-size', height },
    // Medium, by way of Embedly.
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
