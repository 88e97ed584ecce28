// The app around the outcome quiz of the vectors, and what comes of asking it.
import type * as z from 'zod'
import { type Response as Given, OutcomeResult } from '../../content/wire/index.ts'
import { PETS_CATALOGUE, PETS_LEDGER } from '../fixtures/content/outcome-scoring.ts'
import { read } from './ask.ts'
import { appOf } from './canaries.ts'
import { visit } from './routes.ts'

export const PETS_API = '/api/v1/quizzes/pets'
export const PETS_FORM = '/q/pets'
export const ATTEMPT = '0f9b1c3e-5a7d-4e2b-8c6f-1a2b3c4d5e6f'

export const app = appOf(PETS_CATALOGUE, PETS_LEDGER)

export async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  return visit(app, path, init)
}

export function post(path: string, value: unknown): Promise<Response> {
  const headers = { 'Content-Type': 'application/json' }
  return ask(path, { method: 'POST', headers, body: JSON.stringify(value) })
}

export async function submit(fields: readonly (readonly [string, string])[]): Promise<string> {
  const body = new URLSearchParams(fields.map(([name, value]) => [name, value]))
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
  const answer = await ask(PETS_FORM, { method: 'POST', headers, body: body.toString() })
  if (answer.status !== 200) throw new Error(`${answer.status} for ${body}`)
  return answer.text()
}

export interface Answer {
  readonly question: string
  readonly response: Given
  readonly revision?: number
}

export async function attempt(answers: readonly Answer[], more = {}): Promise<OutcomeResult> {
  return readAs(
    await post(`${PETS_API}/attempts`, { attempt: ATTEMPT, answers, ...more }),
    OutcomeResult,
  )
}

export function readAs<S extends z.ZodType>(answer: Response, schema: S): Promise<z.output<S>> {
  return read(answer, schema)
}
