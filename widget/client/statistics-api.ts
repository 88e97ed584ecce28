// The requests of the chunk `statistics`: an attempt to count, and how others answered.
import { toJson } from '../../content/common/json.ts'
import type {
  AttemptAnswer,
  AttemptRequest,
  Response,
  Statistics,
} from '../../content/wire/index.ts'
import { type Answer, request } from './api.ts'

/** Browsers refuse larger bodies of requests that outlive their page (Fetch, 4.6), and so do we. */
const KEEPALIVE_MAX_BYTES = 60_000

/** The same request that asks for the score. Of the answer only `counted` is used. */
export function countAttempt(
  api: string,
  quiz: string,
  attempt: AttemptRequest,
): Promise<Answer<AttemptAnswer>> {
  const body = toJson(attempt)
  return request<AttemptAnswer>(
    `${api}/api/v1/quizzes/${quiz}/attempts`,
    // The page may be closed before the answer comes.
    { method: 'POST', body, keepalive: new Blob([body]).size < KEEPALIVE_MAX_BYTES },
    (value) => value.attempt === attempt.attempt,
  )
}

/** `lang` is the language of the words that say who is counted. */
export function howOthersAnswered(
  api: string,
  lang: string,
  quiz: string,
  sent: { readonly question: string; readonly response: Response },
): Promise<Answer<Statistics>> {
  return request<Statistics>(
    `${api}/api/v1/quizzes/${quiz}/statistics?lang=${encodeURIComponent(lang)}`,
    { method: 'POST', body: toJson(sent) },
    ({ questions }) => Array.isArray(questions) && questions[0]?.question === sent.question,
  )
}
