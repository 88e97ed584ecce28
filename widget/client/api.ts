// Calls to the server. Failures are values: `unreachable` is worth another try,
// `refused` is not.
import type {
  AttemptAnswer,
  AttemptRequest,
  CheckResult,
  Response,
} from '../../content/wire/index.ts'
import type { Place } from '../element/context.ts'

export type Answer<T> = { ok: true; value: T } | { ok: false; error: 'unreachable' | 'refused' }

/** Long enough for a slow phone, short enough that a reader still waits for it. */
const TIMEOUT_MS = 8000

export function check(
  place: Place,
  quiz: string,
  question: string,
  response: Response,
  /** Whether to tell the answer where it is not correct. */
  reveal: boolean,
): Promise<Answer<CheckResult>> {
  const url = contentUrl(place, `quizzes/${quiz}/check`)
  return post<CheckResult>(
    url,
    { question, response, reveal },
    (value) => value.question === question,
  )
}

export function scoreAttempt(
  place: Place,
  quiz: string,
  attempt: AttemptRequest,
): Promise<Answer<AttemptAnswer>> {
  const url = contentUrl(place, `quizzes/${quiz}/attempts`)
  return post<AttemptAnswer>(url, attempt, (value) => value.attempt === attempt.attempt)
}

/** Of words that somebody wrote: in the language that the page wants, where there are any. */
export function contentUrl({ api, lang }: Place, path: string): string {
  return `${api}/api/v1/${path}?lang=${encodeURIComponent(lang)}`
}

/** Tells what was asked for from JSON of somebody else: a proxy, a login page. */
type IsIt<T> = (value: T) => boolean

/** A string body goes as text/plain, which saves the preflight. */
export function post<T>(url: string, body: unknown, isIt: IsIt<T>): Promise<Answer<T>> {
  return call(url, { method: 'POST', body: JSON.stringify(body) }, isIt)
}

/** Any call; `isIt` tells whether what came is what was asked for. */
export async function call<T>(url: string, init: RequestInit, isIt: IsIt<T>): Promise<Answer<T>> {
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS)
    const response = await fetch(url, { ...init, signal, credentials: 'omit' })
    if (response.ok) {
      const value: T | null = await response.json()
      if (value && isIt(value)) return { ok: true, value }
      return { ok: false, error: 'unreachable' }
    }
    const isFinal = response.status < 500 && response.status !== 408 && response.status !== 429
    return { ok: false, error: isFinal ? 'refused' : 'unreachable' }
  } catch {
    // No network, a time-out, or a body that is not JSON.
    return { ok: false, error: 'unreachable' }
  }
}
