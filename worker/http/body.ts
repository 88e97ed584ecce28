// Reads a request body in six steps: media type, compression, size, encoding, syntax, shape. Each
// step can refuse the body before the next one does any work.
import type * as z from 'zod/mini'
import { err, ok, type Result } from '../../content/common/result.ts'
import { BODY_MAX_BYTES, JSON_TYPES } from './limits.ts'
import type { Failure, FieldError } from './problem.ts'

/** ignoreBOM keeps a byte order mark in the text, so that JSON.parse refuses it (RFC 8259, 8.1). */
const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

const FORM_TYPES = ['application/x-www-form-urlencoded']

export async function readJson<S extends z.ZodMiniType>(
  request: Request,
  schema: S,
  maxBytes = BODY_MAX_BYTES,
): Promise<Result<z.output<S>, Failure>> {
  const text = await readText(request, JSON_TYPES, maxBytes)
  if (!text.ok) return text
  let value: unknown
  try {
    value = JSON.parse(text.value)
  } catch {
    return err({ kind: 'malformed-body' })
  }
  const parsed = schema.safeParse(value)
  if (parsed.success) return ok(parsed.data)
  return err({ kind: 'invalid', errors: parsed.error.issues.map(toFieldError) })
}

export async function readForm(request: Request): Promise<Result<URLSearchParams, Failure>> {
  const text = await readText(request, FORM_TYPES, BODY_MAX_BYTES)
  return text.ok ? ok(new URLSearchParams(text.value)) : text
}

async function readText(
  request: Request,
  accept: readonly string[],
  maxBytes: number,
): Promise<Result<string, Failure>> {
  if (!hasMediaType(request, accept)) return err({ kind: 'unsupported-media-type', accept })
  if (isCompressed(request)) return err({ kind: 'compressed-body' })
  try {
    const bytes = await readBytes(request, maxBytes)
    return bytes ? ok(DECODER.decode(bytes)) : err({ kind: 'body-too-large', maxBytes })
  } catch {
    // It is not UTF-8, or the client hung up while it was sending. That is no failure of the server,
    // so it is not logged as one.
    return err({ kind: 'malformed-body' })
  }
}

function hasMediaType(request: Request, accept: readonly string[]): boolean {
  const header = (request.headers.get('Content-Type') ?? '').toLowerCase()
  const [type = '', ...parameters] = header.split(';').map((part) => part.trim())
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))
  return accept.includes(type) && (!charset || /^charset="?utf-?8"?$/.test(charset))
}

/** Nothing here unpacks a body: what 16 KiB become then is for the sender to choose. */
function isCompressed(request: Request): boolean {
  return !/^(identity)?$/i.test(request.headers.get('Content-Encoding')?.trim() ?? '')
}

/** Undefined if the body is larger than the limit, whatever its Content-Length says. */
async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array | undefined> {
  const announced = request.headers.get('Content-Length')
  if (Number(announced) > maxBytes) return undefined
  // The platform reads no more than was announced, and a whole body at once costs much less.
  if (announced !== null) {
    const bytes = new Uint8Array(await request.arrayBuffer())
    return bytes.length > maxBytes ? undefined : bytes
  }
  const bytes = new Uint8Array(maxBytes)
  let length = 0
  for await (const chunk of request.body ?? []) {
    if (length + chunk.byteLength > maxBytes) return undefined
    bytes.set(chunk, length)
    length += chunk.byteLength
  }
  return bytes.subarray(0, length)
}

/** The messages of zod contain types and limits, and never the value that was sent. */
function toFieldError(issue: z.core.$ZodIssue): FieldError {
  return { path: jsonPointer(issue.path), message: issue.message }
}

/** RFC 6901: `~` and `/` in a key are escaped. */
function jsonPointer(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
