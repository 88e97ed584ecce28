// The golden vectors in workerd: through the check and the attempts of the API, and through
// the form without JavaScript.
import { describe, expect, it } from 'vitest'
import { AttemptResult, CheckResult } from '../../content/wire/index.ts'
import {
  countByType,
  type GoldenSet,
  type GoldenVector,
  isNoNumber,
  named,
  SETS,
  TYPES,
} from '../support/content/golden.ts'
import { fieldsOf } from '../support/pages/form-fields.ts'
import { read } from './ask.ts'
import { appOf } from './canaries.ts'
import { elements, words } from './html.ts'
import { type App, visit } from './routes.ts'

const ATTEMPT = '0f9b1c3e-5a7d-4e2b-8c6f-1a2b3c4d5e6f'

/** What each face was held to. */
const held = {
  check: new Set<GoldenVector>(),
  attempts: new Set<GoldenVector>(),
  form: new Set<GoldenVector>(),
}

function send(app: App, path: string, type: string, body: string): Promise<Response> {
  const init = { method: 'POST', headers: { 'Content-Type': type }, body }
  return visit(app, path, init)
}

describe.each(SETS.map((set) => [set.quiz.id, set] as const))('the vectors of %s', (_, set) => {
  const { quiz, catalogue, ledger, vectors }: GoldenSet = set
  const app = appOf(catalogue, ledger)
  const api = (path: string, body: unknown) =>
    send(app, `/api/v1/quizzes/${quiz.id}/${path}`, 'application/json', JSON.stringify(body))

  it.each(named(vectors))('%s, from the API', async (_, vector) => {
    const { question, response, correct, score, maxScore } = vector
    const verdict = await read(await api('check', { question, response }), CheckResult)
    expect(verdict).toMatchObject({ question, correct, score, maxScore })
    held.check.add(vector)

    const body = { attempt: ATTEMPT, answers: [{ question, response }] }
    const attempt = await read(await api('attempts', body), AttemptResult)
    expect(attempt).toMatchObject({ score, maxScore })
    expect(attempt.questions).toEqual([{ question, correct, score, maxScore }])
    held.attempts.add(vector)
  })

  it.each(named(vectors))('%s, in the form', async (_, vector) => {
    const fields = fieldsOf(vector.source, vector.response).map(([name, value]) => [name, value])
    const type = 'application/x-www-form-urlencoded'
    const answer = await send(app, `/q/${quiz.id}`, type, String(new URLSearchParams(fields)))
    if (isNoNumber(vector)) {
      expect(answer.status).toBe(422)
      expect(vector.score).toBe(0)
      held.form.add(vector)
      return
    }
    expect(answer.status).toBe(200)
    const page = await answer.text()
    const [item] = await elements(page, `li[data-question=${vector.question}]`)
    expect(Number(item?.attributes['data-score'])).toBe(vector.score)
    expect(Number(item?.attributes['data-max'])).toBe(vector.maxScore)
    const verdict = await words(page, `#${vector.question} .verdict strong`)
    expect(verdict).toBe(vector.correct ? 'Right' : 'Not quite')
    held.form.add(vector)
  })
})

it('at least 25 of each type were held to check, attempts and form', () => {
  for (const [face, vectors] of Object.entries(held)) {
    const counts = countByType(vectors)
    for (const type of TYPES) expect(counts[type], `${face}: ${type}`).toBeGreaterThanOrEqual(25)
  }
})
