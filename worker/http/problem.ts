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

const NAMED_FIELDS = 3

/** Every kind of failure. /docs lists all of them. */
export const PROBLEMS = {
  'unknown-path': {
    status: 404,
    title: 'Page not found',
    detail: 'There’s nothing at this address. Check the spelling.',
  },
  'misspelled-path': {
    status: 404,
    title: 'Use the exact path',
    detail: 'API paths have one spelling. The detail of the problem names it.',
  },
  'unknown-quiz': {
    status: 404,
    title: 'No quiz has this id',
    detail: 'Check the spelling of the id.',
  },
  'unknown-guide': {
    status: 404,
    title: 'No guide has this id',
    detail: 'Check the spelling of the id.',
  },
  'unknown-question': {
    status: 404,
    title: 'No question has this id',
    detail: 'Check the id against the questions of this quiz.',
  },
  'nothing-to-check': {
    status: 404,
    title: 'This quiz has no right answers',
    detail:
      'A quiz of kind outcome has nothing to check. Send all answers as an attempt to get an outcome.',
  },
  'no-printed-key': {
    status: 404,
    title: 'This quiz has no printed answers',
    detail: 'Print the questions without the answers, or answer them online.',
  },
  'unknown-url': {
    status: 404,
    title: 'The url isn’t a quiz or a guide on this site',
    detail: 'Set url to the address of a quiz or a guide on this site.',
  },
  'unknown-result': {
    status: 404,
    title: 'Part of this link is missing or wrong',
    detail: 'We can’t find a result at this link. Copy the whole link and try again.',
  },
  'quiz-gone': {
    status: 410,
    title: 'This quiz has been removed',
    detail: 'The result belongs to a quiz that’s no longer on this site. Try another quiz.',
  },
  'outcome-gone': {
    status: 410,
    title: 'This outcome has been removed',
    detail:
      'The quiz has changed and no longer includes this outcome. Take it again to see what fits.',
  },
  'sharing-off': {
    status: 503,
    title: 'Sharing is turned off',
    detail: 'This server has no key for shared results. Ask the people who run it to set one.',
  },
  'statistics-off': {
    status: 503,
    title: 'Statistics are turned off',
    detail: 'This server doesn’t count answers. Everything else works.',
  },
  'statistics-unavailable': {
    status: 503,
    title: 'The statistics can’t be reached',
    detail: 'Try again in a few minutes. Everything else works.',
  },
  'content-unavailable': {
    status: 503,
    title: 'The content can’t be reached',
    detail: 'Try again in a few minutes.',
  },
  'needs-key': {
    status: 401,
    title: 'This page is for the author',
    detail: 'Enter the key of this server (STATS_KEY) as the password. Any name will do.',
  },
  'cross-site': {
    status: 403,
    title: 'This form isn’t ours',
    detail: 'Figures are changed from their own page only. Open it and try again.',
  },
  'unsupported-format': {
    status: 501,
    title: 'The format must be json',
    detail: 'Leave out format, or set it to json.',
  },
  'malformed-query': {
    status: 400,
    title: 'Correct the query parameters in errors',
    detail: 'A parameter is missing or can’t be read.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'Method not allowed',
    detail: 'Use one of the methods in the Allow header.',
  },
  'malformed-body': {
    status: 400,
    title: 'The body can’t be read',
    detail: 'Send it in UTF-8. To the API, send valid JSON.',
  },
  'body-too-large': {
    status: 413,
    title: 'The body is too large',
    detail: `Send at most ${BODY_MAX_BYTES} bytes. An attempt may be larger.`,
  },
  'unsupported-media-type': {
    status: 415,
    title: 'The Content-Type isn’t supported',
    detail: acceptText(JSON_TYPES),
  },
  'compressed-body': {
    status: 415,
    title: 'The body is compressed',
    detail: 'Send it uncompressed, without Content-Encoding.',
  },
  invalid: {
    status: 422,
    title: 'Correct the fields in errors',
    detail: 'Some fields of the body aren’t valid.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests: wait a moment',
    detail: `Your network is sending more requests than we can answer. Try again in ${RETRY_AFTER_SECONDS} seconds.`,
  },
  internal: {
    status: 500,
    title: 'Something went wrong on our side',
    detail: 'Try again in a few minutes. If it still fails, tell the people who run this site.',
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
    return `Use ${failure.allow.join(' or ')} at this address.`
  if (failure.kind === 'unsupported-media-type') return acceptText(failure.accept)
  if (failure.kind === 'body-too-large') return `Send at most ${failure.maxBytes} bytes.`
  if (failure.kind === 'misspelled-path') return `Use ${failure.path} instead.`
  if ('errors' in failure) return `${PROBLEMS[failure.kind].detail} ${whichFields(failure.errors)}`
  return PROBLEMS[failure.kind].detail
}

/** The first fields at fault, so that a message without its `errors` still says where to look. */
function whichFields(errors: readonly FieldError[]): string {
  const paths = [...new Set(errors.map(({ path }) => path || 'the whole body'))]
  return `Correct ${paths.slice(0, NAMED_FIELDS).join(', ')}${paths.length > NAMED_FIELDS ? ' and others' : ''}.`
}

function acceptText(types: readonly string[]): string {
  return `Send the body as ${types.join(' or ')}, in UTF-8.`
}

/** The headers of a failure, as problem+json and as a page. */
export function failureHeaders(failure: Failure): Record<string, string> {
  const headers: Record<string, string> = { 'Cache-Control': CACHE.never }
  // RFC 7617. The password is read as UTF-8.
  if (failure.kind === 'needs-key')
    headers['WWW-Authenticate'] = 'Basic realm="Selfcheck statistics", charset="UTF-8"'
  if (failure.kind === 'method-not-allowed') headers.Allow = failure.allow.join(', ')
  if (failure.kind === 'unsupported-media-type') headers['Accept-Post'] = failure.accept.join(', ')
  // RFC 9110, 15.5.16: it tells this 415 apart from one about the media type.
  if (failure.kind === 'compressed-body') headers['Accept-Encoding'] = 'identity'
  if (failure.kind === 'too-many-requests' || failure.kind === 'content-unavailable')
    headers['Retry-After'] = `${RETRY_AFTER_SECONDS}`
  return headers
}

export function problemResponse(failure: Failure): Response {
  const problem = toProblem(failure)
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { ...failureHeaders(failure), 'Content-Type': 'application/problem+json' },
  })
}
