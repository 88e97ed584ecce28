// Failures as problem+json (RFC 9457): one exhaustive table from each failure to its status and
// text. The texts never contain input, keys or stack traces.
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Problem } from '../../content/wire/index.ts'
import { CACHE } from './cache.ts'
import { BODY_MAX_BYTES, JSON_TYPES, RETRY_AFTER_SECONDS } from './limits.ts'

export interface FieldError {
  /** A JSON Pointer (RFC 6901). */
  readonly path: string
  readonly message: string
}

interface ProblemText {
  readonly status: ContentfulStatusCode
  readonly title: string
  readonly detail: string
}

/** Every kind of failure. /docs lists all of them. */
export const PROBLEMS = {
  'unknown-path': {
    status: 404,
    title: 'Nothing here',
    detail: 'There is nothing at this address.',
  },
  'misspelled-path': {
    status: 404,
    title: 'Almost this address',
    detail: 'Paths of the API have one spelling. The problem names it.',
  },
  'unknown-quiz': { status: 404, title: 'No such quiz', detail: 'There is no quiz with this id.' },
  'unknown-guide': {
    status: 404,
    title: 'No such guide',
    detail: 'There is no guide with this id.',
  },
  'unknown-question': {
    status: 404,
    title: 'No such question',
    detail: 'There is no question with this id in the quiz.',
  },
  'nothing-to-check': {
    status: 404,
    title: 'Nothing to check',
    detail:
      'No answer to this quiz is right or wrong, because its kind is outcome. Send all answers as an attempt to get an outcome.',
  },
  'no-printed-key': {
    status: 404,
    title: 'No printed key',
    detail: 'This quiz cannot be printed with its key.',
  },
  'unknown-url': {
    status: 404,
    title: 'No such address',
    detail: 'The url is not the address of a quiz or a guide of this site.',
  },
  'unknown-result': {
    status: 404,
    title: 'This link is damaged',
    detail: 'It opens no result. Perhaps a part of it was lost on the way.',
  },
  'quiz-gone': {
    status: 410,
    title: 'This quiz is gone',
    detail: 'The result is of a quiz that is here no more.',
  },
  'outcome-gone': {
    status: 410,
    title: 'This outcome is gone',
    detail: 'The quiz has changed, and no longer has the outcome that this result is.',
  },
  'sharing-off': {
    status: 503,
    title: 'Results are not shared here',
    detail: 'This server has no key to sign results with, so it opens none.',
  },
  'unsupported-format': {
    status: 501,
    title: 'Unsupported format',
    detail: 'The only format is json.',
  },
  'malformed-query': {
    status: 400,
    title: 'Malformed query',
    detail: 'A parameter is missing or cannot be read. See errors.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'Method not allowed',
    detail: 'This address answers the methods in Allow.',
  },
  'malformed-body': {
    status: 400,
    title: 'Malformed body',
    detail: 'The body cannot be read: it is not UTF-8, or it should be JSON and is not.',
  },
  'body-too-large': {
    status: 413,
    title: 'Body too large',
    detail: `A body may have at most ${BODY_MAX_BYTES} bytes, an attempt more.`,
  },
  'unsupported-media-type': {
    status: 415,
    title: 'Unsupported media type',
    detail: acceptText(JSON_TYPES),
  },
  'compressed-body': {
    status: 415,
    title: 'Compressed body',
    detail: 'Send the body as it is, without Content-Encoding.',
  },
  invalid: {
    status: 422,
    title: 'Invalid request',
    detail: 'The body is well formed, but some of its fields are not valid. See errors.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    detail: `Your network sends more requests than this site answers. Try again in ${RETRY_AFTER_SECONDS} seconds.`,
  },
  internal: {
    status: 500,
    title: 'Something broke',
    detail: 'The fault is ours. Trying again later may help.',
  },
} as const satisfies Readonly<Record<string, ProblemText>>

type FailureWithDetails =
  | { kind: 'malformed-query' | 'invalid'; errors: readonly FieldError[] }
  | { kind: 'method-not-allowed'; allow: readonly string[] }
  | { kind: 'unsupported-media-type'; accept: readonly string[] }
  | { kind: 'misspelled-path'; path: string }
  | { kind: 'body-too-large'; maxBytes: number }
  | { kind: 'internal'; request: string }

export type Failure =
  | { kind: Exclude<keyof typeof PROBLEMS, FailureWithDetails['kind']> }
  | FailureWithDetails

export function toProblem(failure: Failure): Problem & { status: ContentfulStatusCode } {
  const { status, title } = PROBLEMS[failure.kind]
  return {
    type: `/docs#${failure.kind}`,
    title,
    status,
    detail: detailOf(failure),
    ...('errors' in failure && { errors: [...failure.errors] }),
    ...('request' in failure && { instance: `urn:uuid:${failure.request}` }),
  }
}

/** Names the methods, media types or path of this address, where the general text cannot. */
function detailOf(failure: Failure): string {
  if (failure.kind === 'method-not-allowed')
    return `This address answers ${failure.allow.join(', ')}.`
  if (failure.kind === 'unsupported-media-type') return acceptText(failure.accept)
  if (failure.kind === 'body-too-large')
    return `The body may have at most ${failure.maxBytes} bytes.`
  if (failure.kind === 'misspelled-path') return `The path is ${failure.path}.`
  return PROBLEMS[failure.kind].detail
}

function acceptText(types: readonly string[]): string {
  return `Send the body as ${types.join(' or ')}, in UTF-8.`
}

/** The headers of a failure, as problem+json and as a page. */
export function failureHeaders(failure: Failure): Record<string, string> {
  const headers: Record<string, string> = { 'Cache-Control': CACHE.never }
  if (failure.kind === 'method-not-allowed') headers.Allow = failure.allow.join(', ')
  if (failure.kind === 'unsupported-media-type') headers['Accept-Post'] = failure.accept.join(', ')
  // RFC 9110, 15.5.16: it tells this 415 apart from one about the media type.
  if (failure.kind === 'compressed-body') headers['Accept-Encoding'] = 'identity'
  if (failure.kind === 'too-many-requests') headers['Retry-After'] = `${RETRY_AFTER_SECONDS}`
  return headers
}

export function problemResponse(failure: Failure): Response {
  const problem = toProblem(failure)
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { ...failureHeaders(failure), 'Content-Type': 'application/problem+json' },
  })
}
