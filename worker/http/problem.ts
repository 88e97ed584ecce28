// Failures as problem+json (RFC 9457): one exhaustive table from each failure to its status and
// text. The texts never contain input, keys or stack traces.
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Problem } from '../../content/wire/index.ts'
import { CACHE } from './cache.ts'
import { BODY_MAX_BYTES, JSON_TYPES } from './limits.ts'

export interface FieldError {
  /** A JSON Pointer (RFC 6901). */
  readonly path: string
  readonly message: string
}

export type Failure =
  | { kind: 'unknown-path' }
  | { kind: 'unknown-quiz' }
  | { kind: 'unknown-guide' }
  | { kind: 'unknown-question' }
  | { kind: 'nothing-to-check' }
  | { kind: 'unknown-url' }
  | { kind: 'unknown-result' }
  | { kind: 'quiz-gone' }
  | { kind: 'outcome-gone' }
  | { kind: 'sharing-off' }
  | { kind: 'unsupported-format' }
  | { kind: 'malformed-query'; errors: readonly FieldError[] }
  | { kind: 'method-not-allowed'; allow: readonly string[] }
  | { kind: 'malformed-body' }
  | { kind: 'body-too-large'; maxBytes: number }
  | { kind: 'unsupported-media-type'; accept: readonly string[] }
  | { kind: 'invalid'; errors: readonly FieldError[] }
  | { kind: 'internal' }

interface ProblemText {
  status: ContentfulStatusCode
  title: string
  detail: string
}

function textOf(failure: Failure): ProblemText {
  switch (failure.kind) {
    case 'unknown-path':
      return { status: 404, title: 'Nothing here', detail: 'There is nothing at this address.' }
    case 'unknown-result':
      return {
        status: 404,
        title: 'This link is damaged',
        detail: 'It opens no result. Perhaps a part of it was lost on the way.',
      }
    case 'quiz-gone':
      return {
        status: 410,
        title: 'This quiz is gone',
        detail: 'The result is of a quiz that is here no more.',
      }
    case 'outcome-gone':
      return {
        status: 410,
        title: 'This outcome is gone',
        detail: 'The quiz has changed, and no longer has the outcome that this result is.',
      }
    case 'sharing-off':
      return {
        status: 503,
        title: 'Results are not shared here',
        detail: 'This server has no key to sign results with, so it opens none.',
      }
    case 'unknown-quiz':
      return { status: 404, title: 'No such quiz', detail: 'There is no quiz with this id.' }
    case 'unknown-guide':
      return { status: 404, title: 'No such guide', detail: 'There is no guide with this id.' }
    case 'unknown-question':
      return {
        status: 404,
        title: 'No such question',
        detail: 'There is no question with this id in the quiz.',
      }
    case 'nothing-to-check':
      return {
        status: 404,
        title: 'Nothing to check',
        detail:
          'No answer to this quiz is right or wrong, because its kind is outcome. Send all answers as an attempt to get an outcome.',
      }
    case 'unknown-url':
      return {
        status: 404,
        title: 'No such address',
        detail: 'The url is not the address of a quiz or a guide of this site.',
      }
    case 'unsupported-format':
      return {
        status: 501,
        title: 'Unsupported format',
        detail: 'The only format is json.',
      }
    case 'malformed-query':
      return {
        status: 400,
        title: 'Malformed query',
        detail: 'A parameter is missing or cannot be read. See errors.',
      }
    case 'method-not-allowed':
      return {
        status: 405,
        title: 'Method not allowed',
        detail: `This address answers ${failure.allow.join(', ')}.`,
      }
    case 'malformed-body':
      return {
        status: 400,
        title: 'Malformed body',
        detail: 'The body cannot be read: it is not UTF-8, or it should be JSON and is not.',
      }
    case 'body-too-large':
      return {
        status: 413,
        title: 'Body too large',
        detail: `A body may have at most ${failure.maxBytes} bytes.`,
      }
    case 'unsupported-media-type':
      return {
        status: 415,
        title: 'Unsupported media type',
        detail: `Send the body as ${failure.accept.join(' or ')}, in UTF-8.`,
      }
    case 'invalid':
      return {
        status: 422,
        title: 'Invalid request',
        detail: 'The body is well formed, but some of its fields are not valid. See errors.',
      }
    case 'internal':
      return {
        status: 500,
        title: 'Something broke',
        detail: 'The fault is ours. Trying again later may help.',
      }
  }
}

/** One example of each kind, for the documentation. A new kind without example is a compile error. */
const EXAMPLES: { readonly [K in Failure['kind']]: Extract<Failure, { kind: K }> } = {
  'unknown-path': { kind: 'unknown-path' },
  'unknown-quiz': { kind: 'unknown-quiz' },
  'unknown-guide': { kind: 'unknown-guide' },
  'unknown-question': { kind: 'unknown-question' },
  'nothing-to-check': { kind: 'nothing-to-check' },
  'unknown-url': { kind: 'unknown-url' },
  'unknown-result': { kind: 'unknown-result' },
  'quiz-gone': { kind: 'quiz-gone' },
  'outcome-gone': { kind: 'outcome-gone' },
  'sharing-off': { kind: 'sharing-off' },
  'unsupported-format': { kind: 'unsupported-format' },
  'malformed-query': { kind: 'malformed-query', errors: [] },
  'method-not-allowed': { kind: 'method-not-allowed', allow: ['the methods in Allow'] },
  'malformed-body': { kind: 'malformed-body' },
  'body-too-large': { kind: 'body-too-large', maxBytes: BODY_MAX_BYTES },
  'unsupported-media-type': { kind: 'unsupported-media-type', accept: JSON_TYPES },
  invalid: { kind: 'invalid', errors: [] },
  internal: { kind: 'internal' },
}
export const FAILURE_EXAMPLES: readonly Failure[] = Object.values(EXAMPLES)

export function toProblem(failure: Failure): Problem & { status: ContentfulStatusCode } {
  const { status, title, detail } = textOf(failure)
  return {
    type: `/docs#${failure.kind}`,
    title,
    status,
    detail,
    ...('errors' in failure && { errors: [...failure.errors] }),
  }
}

/** The headers of a failure, as problem+json and as a page. */
export function failureHeaders(failure: Failure): Record<string, string> {
  const headers: Record<string, string> = { 'Cache-Control': CACHE.never }
  if (failure.kind === 'method-not-allowed') headers.Allow = failure.allow.join(', ')
  if (failure.kind === 'unsupported-media-type') headers['Accept-Post'] = failure.accept.join(', ')
  return headers
}

export function problemResponse(failure: Failure): Response {
  const problem = toProblem(failure)
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { ...failureHeaders(failure), 'Content-Type': 'application/problem+json' },
  })
}
