// What is asked of the worker: its first quiz, the pages of it, one check, and one whole attempt.
import { HOST } from '../../../worker/tools/ports.ts'
import type { MakeRequest } from './load.ts'

/** What Chromium sends without being asked. */
const HEADERS = [
  `Host: ${HOST}`,
  'Connection: keep-alive',
  'User-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
  'Accept: */*',
  'Accept-Encoding: gzip, deflate, br, zstd',
  'Accept-Language: en-US,en;q=0.9',
].join('\r\n')

function get(path: string): MakeRequest {
  const request = Buffer.from(`GET ${path} HTTP/1.1\r\n${HEADERS}\r\n\r\n`)
  return () => request
}

function post(path: string, bodyOf: (number: number) => unknown): MakeRequest {
  return (number) => {
    const body = Buffer.from(JSON.stringify(bodyOf(number)))
    const head = `POST ${path} HTTP/1.1\r\n${HEADERS}\r\nContent-Type: text/plain\r\nContent-Length: ${body.length}\r\n\r\n`
    return Buffer.concat([Buffer.from(head), body])
  }
}

export interface Case {
  readonly name: string
  readonly make: MakeRequest
  /** Which floor answers the same: it sends, parses and sends, or counts too. */
  readonly floor: 'get' | 'post' | 'object'
}

interface Question {
  readonly id: string
  readonly type: string
  readonly choices?: readonly { readonly id: string }[]
}

/** As the worker serves it. */
export interface AskedQuiz {
  readonly id: string
  readonly guide?: string
  readonly questions: readonly Question[]
}

export function casesOf({ id: quiz, guide, questions }: AskedQuiz): readonly Case[] {
  const api = `/api/v1/quizzes/${quiz}`
  const answers = questions.flatMap(({ id, type, choices: [choice] = [] }) =>
    choice ? [{ question: id, response: type === 'multiple' ? [choice.id] : choice.id }] : [],
  )
  const attempt = (number: number) => ({
    attempt: `00000000-0000-4000-8000-${String(run + number).padStart(12, '0')}`,
    answers: answers.map((answer) => ({ ...answer, seconds: 7 })),
  })
  const postAttempt = post(`${api}/attempts`, attempt)
  return [
    { name: 'GET quiz', make: get(api), floor: 'get' },
    { name: 'GET /q/ID', make: get(`/q/${quiz}`), floor: 'get' },
    ...(guide === undefined
      ? []
      : [{ name: 'GET /g/ID', make: get(`/g/${guide}`), floor: 'get' } as const]),
    { name: 'GET /', make: get('/'), floor: 'get' },
    { name: 'POST check', make: post(`${api}/check`, () => answers[0]), floor: 'post' },
    { name: 'POST attempts', make: postAttempt, floor: 'post' },
    { name: 'POST attempts, counted', make: postAttempt, floor: 'object' },
  ]
}

/** So that each slice of a run sends attempts of its own. */
let run = 0
export function nextAttempts(): void {
  run += 1_000_000
}
