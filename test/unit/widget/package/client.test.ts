// The client of the npm package against the app itself.
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { extendLedger } from '../../../../content/revisions/extend-ledger.ts'
import { EMPTY_LEDGER } from '../../../../content/revisions/ledger.ts'
import { type Answer, createClient } from '../../../../widget/package/client.ts'
import { FIXTURES } from '../../../fixtures/content/catalogue.ts'
import { TEST_SHARE_KEYS } from '../../../support/run/share-keys.ts'
import { appFor } from '../../../support/serve/serve-quiz.ts'

const client = createClient({ api: 'https://quiz.example/some/page' })
const attempt = '11111111-1111-4111-8111-111111111111'

const app = await appFor(FIXTURES, extendLedger(EMPTY_LEDGER, FIXTURES))

// Replaced in one way alone. If a name is stubbed and then spied on, each later restoreAllMocks(),
// that of another file too, puts the stub back.
const requests = vi.spyOn(globalThis, 'fetch')
beforeEach(() => {
  requests.mockImplementation(async (url, init) =>
    app.request(String(url), init, { SHARE_KEYS: TEST_SHARE_KEYS }),
  )
})
afterAll(() => requests.mockRestore())

async function answerOf<T>(answering: Promise<Answer<T>>): Promise<T> {
  const answer = await answering
  if (!answer.ok) throw new Error(JSON.stringify(answer))
  return answer.value
}

describe('the client', () => {
  it('lists quizzes and guides, and gets each', async () => {
    const { quizzes } = await answerOf(client.quizzes())
    expect(quizzes.map(({ id }) => id)).toContain('honey-bees')
    const { guides } = await answerOf(client.guides())
    expect(guides.map(({ id }) => id)).toEqual(['honey-bees'])
    const { sections } = await answerOf(client.guide('honey-bees'))
    expect(sections.length).toBeGreaterThan(1)
  })

  it('gets the questions that are named', async () => {
    const only = ['bee-on-a-flower', 'drone-sting']
    const { questions } = await answerOf(client.quiz('honey-bees', { only }))
    expect(questions.map(({ id }) => id)).toEqual(only)
  })

  it('gets the texts in its language', async () => {
    const spanish = createClient({ api: 'https://quiz.example', lang: 'es' })
    expect((await answerOf(spanish.quiz('honey-bees'))).lang).toBe('es')
    expect((await answerOf(client.quiz('honey-bees'))).lang).toBe('en')
  })

  it('checks a response, and shows the right one only on request', async () => {
    const first = await answerOf(client.check('honey-bees', 'bee-on-a-flower', 'queen', false))
    expect(first).toMatchObject({ correct: false })
    expect(first.answer).toBeUndefined()
    const second = await answerOf(client.check('honey-bees', 'bee-on-a-flower', 'queen'))
    expect(second.answer).toBe('worker')
  })

  it('gives a hint', async () => {
    expect((await answerOf(client.hint('honey-bees', 'drone-sting', 1))).number).toBe(1)
  })

  it('scores an attempt, and opens the link to its result', async () => {
    const answers = [{ question: 'bee-on-a-flower', response: 'worker' }]
    const scored = await answerOf(client.score('honey-bees', { attempt, answers }))
    expect(scored).toMatchObject({ attempt, score: 1 })
    const shared = await answerOf(client.result(scored.share?.code ?? ''))
    expect(shared).toMatchObject({ quiz: 'honey-bees', kind: 'check', score: 1 })
  })

  it('asks how others answered', async () => {
    const value = { questions: [{ question: 'drone-sting' }] }
    requests.mockResolvedValue(Response.json(value))
    const answer = await client.statistics('honey-bees', 'drone-sting', 'no')
    const [url, init] = requests.mock.lastCall ?? []
    expect(answer).toEqual({ ok: true, value })
    expect(url).toBe('https://quiz.example/api/v1/quizzes/honey-bees/statistics?lang=')
    expect(init?.body).toBe('{"question":"drone-sting","response":"no"}')
  })

  it('says why a request was refused', async () => {
    const answer = await client.quiz('no-such-quiz')
    expect(answer).toMatchObject({ ok: false, error: 'refused', problem: { status: 404 } })
  })

  it('says that a server cannot be reached', async () => {
    requests.mockRejectedValue(new TypeError('no network'))
    expect(await client.quizzes()).toEqual({ ok: false, error: 'unreachable' })
  })
})
