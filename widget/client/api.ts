// The client of the API. Failures are values: `unreachable` is worth another try, `refused` is
// not. Only a problem of our own server refuses an answer; the 403 of a firewall or the login page of
// a hotel is a connection that failed.
import { toJson } from '../../content/common/json.ts'
import type {
  AttemptAnswer,
  AttemptRequest,
  CheckResult,
  HintResult,
  PublicGuide,
  Response,
} from '../../content/wire/index.ts'

/** `response` says why in its body, which the widget does not read; package/client.ts does. */
export type Answer<T> =
  | { ok: true; value: T }
  | { ok: false; error: 'unreachable' | 'refused'; response?: globalThis.Response }

export interface Api {
  /** With `reveal`, a response that is not correct gets the key as well. */
  check(
    quiz: string,
    question: string,
    response: Response,
    reveal: boolean,
  ): Promise<Answer<CheckResult>>
  /** `number` begins at 1. */
  hint(quiz: string, question: string, number: number): Promise<Answer<HintResult>>
  score(quiz: string, attempt: AttemptRequest): Promise<Answer<AttemptAnswer>>
  guide(id: string): Promise<Answer<PublicGuide>>
}

/** Long enough for a slow phone, and short enough that a reader still waits. */
const TIMEOUT_MS = 8000

/**
 * `lang` is the language of the texts in the answers. `prepare` loads what is needed to draw an
 * answer; the answer is given after that.
 */
export function createApi(
  origin: string,
  lang: string,
  prepare?: (answer: unknown) => Promise<void>,
): Api {
  const call = async <T>(
    path: string,
    init: RequestInit,
    isExpected: (value: T) => boolean,
  ): Promise<Answer<T>> => {
    const url = `${origin}/api/v1/${path}?lang=${encodeURIComponent(lang)}`
    const answer = await request(url, init, isExpected)
    if (answer.ok) await prepare?.(answer.value)
    return answer
  }
  /** A body that is a string is sent as text/plain, which needs no CORS preflight. */
  const post = <T>(path: string, body: unknown, isExpected: (value: T) => boolean) =>
    call<T>(path, { method: 'POST', body: toJson(body) }, isExpected)
  return {
    check: (quiz, question, response, reveal) =>
      post<CheckResult>(
        `quizzes/${quiz}/check`,
        { question, response, reveal },
        (value) => value.question === question,
      ),
    hint: (quiz, question, number) =>
      post<HintResult>(
        `quizzes/${quiz}/hint`,
        { question, number },
        (value) => value.question === question,
      ),
    score: (quiz, attempt) =>
      post<AttemptAnswer>(
        `quizzes/${quiz}/attempts`,
        attempt,
        (value) => value.attempt === attempt.attempt,
      ),
    guide: (id) => call<PublicGuide>(`guides/${id}`, {}, (value) => value.id === id),
  }
}

/** `isExpected` rejects JSON of somebody else, such as a proxy or a login page. */
export async function request<T>(
  url: string,
  init: RequestInit,
  isExpected: (value: T) => boolean,
): Promise<Answer<T>> {
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS)
    const response = await fetch(url, { ...init, signal, credentials: 'omit' })
    if (response.ok) {
      const value: T | null = await response.json()
      if (value && isExpected(value)) return { ok: true, value }
      return { ok: false, error: 'unreachable' }
    }
    const { status, headers } = response
    const isOurs = /problem.json/.test(headers.get('content-type') ?? '')
    const isFinal = isOurs && status < 500 && status !== 408 && status !== 429
    return { ok: false, error: isFinal ? 'refused' : 'unreachable', response }
  } catch {
    // No network, a time-out, or a body that is not JSON.
    return { ok: false, error: 'unreachable' }
  }
}
