// Reads from the origin that is live now: bounded in size and time, and no redirect is
// followed, for whatever stands behind one is not what we deployed.
import { err, ok, type Result } from '../../content/common/result.ts'

const WITHIN_MS = 30_000

export interface Problem {
  /** 0 where nothing answered. */
  readonly status: number
  readonly message: string
}

/** The body of a 200 answer of this media type, of `maxBytes` at most. */
export async function readLive(
  url: URL,
  type: RegExp,
  maxBytes: number,
): Promise<Result<Buffer, Problem>> {
  const fail = (status: number, what: string) => err({ status, message: `${url.href} ${what}.` })
  try {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { 'Cache-Control': 'no-cache' },
      signal: AbortSignal.timeout(WITHIN_MS),
    })
    const { status, headers, body } = response
    const contentType = headers.get('Content-Type') ?? 'nothing'
    if (status === 200 && type.test(contentType)) {
      const bytes = await upTo(maxBytes, body)
      return bytes ? ok(bytes) : fail(status, `has more than ${maxBytes} bytes`)
    }
    await body?.cancel()
    return fail(status, status === 200 ? `is ${contentType}` : `answered ${status}`)
  } catch (error) {
    return fail(0, `could not be read (${reason(error)})`)
  }
}

/** Undefined where there is more: the rest is left unread. */
async function upTo(maxBytes: number, body: Response['body']): Promise<Buffer | undefined> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of body ?? []) {
    length += part.length
    if (length > maxBytes) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** Of a failed fetch, the cause says more than the error. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? error.cause.message || error.message : error.message
}
