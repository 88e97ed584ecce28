// Reads files from the live origin, with limits on size and time. Redirects are not followed,
// because their target is not a file that we deployed.
import { err, ok, type Result } from '../../content/common/result.ts'

const TIMEOUT_MS = 30_000

export interface Problem {
  /** The HTTP status; 0 if there was no answer. */
  readonly status: number
  readonly message: string
}

/** The body of an answer with status 200, this media type, and at most `maxBytes` bytes. */
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
      signal: AbortSignal.timeout(TIMEOUT_MS),
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

/** Undefined if the body is larger. The rest is then not read. */
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

/** The cause of a failed fetch is more precise than the error itself. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? error.cause.message || error.message : error.message
}
