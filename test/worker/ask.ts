// The worker as the world sees it: one request in, one answer out, held to the shapes
// that content/wire/index.ts promises.
import { env, exports } from 'cloudflare:workers'
import { expect } from 'vitest'
import type * as z from 'zod'
import { Problem } from '../../content/wire/index.ts'

export const ORIGIN = 'https://check.example'
export const QUIZ = '/api/v1/quizzes/honey-bees'
export const CHECK = `${QUIZ}/check`
export const HINT = `${QUIZ}/hint`
export const ATTEMPTS = `${QUIZ}/attempts`
export const GUIDE = '/api/v1/guides/honey-bees'
export const FORM = '/q/honey-bees'

export function ask(path: string, init?: RequestInit): Promise<Response> {
  return (env.SELF_HOSTED ?? exports.default).fetch(`${ORIGIN}${path}`, init)
}

export function postText(path: string, body: string, type = 'application/json') {
  return ask(path, { method: 'POST', headers: { 'Content-Type': type }, body })
}

export function post(path: string, value: unknown): Promise<Response> {
  return postText(path, JSON.stringify(value))
}

export function postForm(path: string, fields: Iterable<readonly [string, string]>) {
  const body = new URLSearchParams([...fields].map(([name, value]) => [name, value]))
  return postText(path, body.toString(), 'application/x-www-form-urlencoded')
}

/** The answer as its schema reads it. A field that the schema does not know fails too. */
export async function read<S extends z.ZodType>(
  response: Response,
  schema: S,
): Promise<z.output<S>> {
  const value: unknown = await response.json()
  const parsed = schema.parse(value)
  expect(value, 'a field that the schema does not promise').toEqual(parsed)
  return parsed
}

/** Holds a failure to what every failure promises, and gives its body. */
export async function readProblem(response: Response, status: number): Promise<Problem> {
  expect(response.status).toBe(status)
  expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  expect(response.headers.get('Cache-Control')).toBe('no-store')
  const problem = await read(response, Problem)
  expect(problem.status).toBe(status)
  expect(problem.type, 'an address that tells kinds apart').toMatch(/^\/docs#[a-z-]+$/)
  expect(problem.title).not.toBe('')
  expect(problem.detail).not.toBe('')
  return problem
}

/** Whether these tests ask the site as `npm run serve` runs it, over HTTP. */
export const isSelfHosted: boolean = env.SELF_HOSTED !== undefined

/** The first says whether a file came from the platform's cache; the others frame one message. */
const OF_ONE_ANSWER = ['cf-cache-status', 'content-length', 'transfer-encoding']

/** Every header as one text, for searching and comparing two equal requests. */
export function headerText({ headers }: Response): string {
  return [...headers]
    .filter(([name]) => !OF_ONE_ANSWER.includes(name))
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')
}
