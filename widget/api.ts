// Calls to the server. Failures are values: `unreachable` is worth another try,
// `refused` is not.
import type { AttemptRequest, AttemptResult, CheckResult, Response } from '../content/wire.ts'

export type Answer<T> = { ok: true; value: T } | { ok: false; error: 'unreachable' | 'refused' }

/** Long enough for a slow phone, short enough that a reader still waits for it. */
const TIMEOUT_MS = 8000

export function check(
  api: string,
  quiz: string,
  question: string,
  response: Response,
): Promise<Answer<CheckResult>> {
  return post(`${api}/api/v1/quizzes/${quiz}/check`, { question, response })
}

export function scoreAttempt(
  api: string,
  quiz: string,
  attempt: AttemptRequest,
): Promise<Answer<AttemptResult>> {
  return post(`${api}/api/v1/quizzes/${quiz}/attempts`, attempt)
}

export async function get<T>(url: string): Promise<Answer<T>> {
  return call(url, {})
}

/** A string body goes as text/plain, which saves the preflight. */
function post<T>(url: string, body: unknown): Promise<Answer<T>> {
  return call(url, { method: 'POST', body: JSON.stringify(body) })
}

async function call<T>(url: string, init: RequestInit): Promise<Answer<T>> {
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS)
    const response = await fetch(url, { ...init, signal, credentials: 'omit' })
    if (response.ok) return { ok: true, value: await response.json() }
    const isFinal = response.status < 500 && response.status !== 408 && response.status !== 429
    return { ok: false, error: isFinal ? 'refused' : 'unreachable' }
  } catch {
    // No network, a time-out, or a body that is not JSON.
    return { ok: false, error: 'unreachable' }
  }
}
