// Statistics over HTTP: what is counted, what is not, and what readers may know of others.
import { describe, expect, it } from 'vitest'
import { AttemptResult, OutcomeResult, Statistics } from '../../content/wire/index.ts'
import { POOLS, POOLS_LEDGER } from '../fixtures/content/drawing-quiz.ts'
import { extremes } from '../support/content/vectors.ts'
import { ATTEMPTS, ask, QUIZ, read, readProblem } from './ask.ts'
import { appOf } from './canaries.ts'
import { objects, ownSite, posted } from './own-statistics.ts'
import { bindings, realApp } from './routes.ts'

const STATISTICS = `${QUIZ}/statistics`
const answer = { question: 'drone-sting', response: 'no' }
const attempt = (more: object = {}) => ({
  attempt: crypto.randomUUID(),
  answers: [answer],
  ...more,
})

type Site = ReturnType<typeof ownSite>

async function countedBy(site: Site, body: object, headers = {}): Promise<unknown> {
  const response = await site.ask(ATTEMPTS, posted(body, headers))
  expect(response.status).toBe(201)
  const result = await read(response, AttemptResult)
  expect(result.score, 'it is scored in every case').toBe(1)
  return 'counted' in result ? result.counted : 'absent'
}

async function figures(site: Site, init: RequestInit = {}): Promise<Statistics> {
  const response = await site.askNew(STATISTICS, init)
  expect(response.status).toBe(200)
  return read(response, Statistics)
}

describe('an attempt', () => {
  it('is counted, and once, whatever case its id is written in', async () => {
    const site = ownSite()
    const one = attempt()
    expect(await countedBy(site, one)).toBe(true)
    expect(await countedBy(site, one)).toBe(true)
    expect(await countedBy(site, { ...one, attempt: one.attempt.toUpperCase() })).toBe(true)
    const { attempts, questions } = await figures(site)
    expect(attempts).toBe(1)
    expect(questions.find(({ question }) => question === 'drone-sting')?.n).toBe(1)
  })

  it.each<[string, object, Readonly<Record<string, string>>]>([
    ['statistics: false', { statistics: false }, {}],
    ['Sec-GPC: 1', {}, { 'Sec-GPC': '1' }],
    ['no second for each answer', { answers: [{ ...answer, seconds: 0 }] }, {}],
  ])('with %s is scored and not counted', async (_, body, headers) => {
    const site = ownSite()
    expect(await countedBy(site, attempt(body), headers)).toBe('absent')
    expect((await figures(site)).attempts).toBe(0)
  })

  it.each([
    ['without seconds', [answer]],
    ['with a second for one answer', [{ ...answer, seconds: 1 }]],
    ['with an hour', [{ ...answer, seconds: 3600 }]],
  ])('%s is counted', async (_, answers) => {
    const site = ownSite()
    expect(await countedBy(site, attempt({ answers }))).toBe(true)
    expect((await figures(site)).attempts).toBe(1)
  })

  it('without an answer is not counted, and neither is one of outdated answers', async () => {
    const site = ownSite()
    for (const answers of [[], [{ ...answer, revision: 99 }]]) {
      const response = await site.ask(ATTEMPTS, posted(attempt({ answers })))
      expect((await read(response, AttemptResult)).counted).toBeUndefined()
    }
    expect((await figures(site)).attempts).toBe(0)
  })

  it('has the first try in the figures, and a first try that cannot be has no say', async () => {
    const site = ownSite()
    const tried = (first: unknown) => attempt({ answers: [{ ...answer, first }] })
    for (let reader = 0; reader < 20; reader += 1) await countedBy(site, tried('yes'))
    await countedBy(site, tried(['no such thing']))
    const { questions } = await figures(site, posted(answer))
    expect(questions[0]).toMatchObject({ n: 20, correct: { rate: 0 } })
  })

  it('is not counted where statistics are off', async () => {
    const off = { ...bindings(), STATISTICS: undefined }
    const response = await realApp().request(ATTEMPTS, posted(attempt()), off)
    expect('counted' in (await read(response, AttemptResult))).toBe(false)
    for (const init of [{}, posted(answer)])
      await readProblem(await realApp().request(STATISTICS, init, off), 503)
  })
})

describe('an object that', () => {
  const real = `${crypto.randomUUID()}/`
  let isDown = true
  const fails = {
    count: () => Promise.reject(new Error('The object is down.')),
    sums: () => Promise.reject(new Error('The object is down.')),
  }
  const site = ownSite((name) => (isDown ? fails : objects().getByName(real + name)))

  it('is down costs no score, and a repeat counts once it is up', async () => {
    const one = attempt()
    isDown = true
    expect(await countedBy(site, one)).toBe(false)
    await readProblem(await site.askNew(STATISTICS), 503)
    isDown = false
    expect(await countedBy(site, one)).toBe(true)
    expect((await figures(site)).attempts).toBe(1)
  })

  it('is down stops nothing else', async () => {
    isDown = true
    for (const path of [QUIZ, '/q/honey-bees', '/', '/healthz'])
      expect((await site.ask(path)).status, path).toBe(200)
    const check = await site.ask(`${QUIZ}/check`, posted(answer))
    expect(check.status).toBe(200)
  })

  it('never answers costs no score', async () => {
    const never = ownSite(() => ({ count: () => new Promise(() => undefined) }))
    expect(await countedBy(never, attempt())).toBe(false)
  })
})

describe('how others answered', () => {
  const site = ownSite()

  it('has rates from twenty answers on, each with its interval and the number of answers', async () => {
    const shown = async () => {
      const { questions, ...more } = await figures(site)
      return { ...more, question: questions.find(({ question }) => question === 'drone-sting') }
    }
    for (let reader = 0; reader < 19; reader += 1) await countedBy(site, attempt())
    expect(await shown()).toMatchObject({
      quiz: 'honey-bees',
      attempts: 19,
      floor: 20,
      question: { n: 19, correct: null },
    })
    await site.ask(ATTEMPTS, posted(attempt({ answers: [{ ...answer, response: 'yes' }] })))
    const { question, population } = await shown()
    expect(question).toMatchObject({ n: 20, correct: { rate: 0.95 } })
    expect(question?.correct?.low).toBeCloseTo(0.7639, 4)
    expect(question?.correct?.high).toBeCloseTo(0.9911, 4)
    expect(question, 'the rates of options are the key').not.toHaveProperty('choices')
    expect(population).toContain('First answers')
  })

  it('has the rates of the options for whoever answered', async () => {
    const { questions } = await figures(site, posted(answer))
    expect(questions).toHaveLength(1)
    expect(questions[0]?.choices?.map(({ id, rate }) => [id, rate]).toSorted()).toEqual([
      ['depends', 0],
      ['no', 0.95],
      ['once', 0],
      ['yes', 0.05],
    ])
  })

  it('names the readers in the language of the quiz', async () => {
    const response = await site.ask(`${STATISTICS}?lang=es`)
    expect(response.headers.get('Content-Language')).toBe('es')
    expect((await read(response, Statistics)).population).toContain('Primeras respuestas')
  })

  it('lists every question, and says null for options of which too little is known', async () => {
    const { questions } = await figures(site)
    expect(questions.map(({ question }) => question)).toEqual([...extremes().keys()])
    const other = { question: 'why-honey-keeps', response: 'sting' }
    const asked = await figures(site, posted(other))
    expect(asked.questions).toEqual([
      { question: 'why-honey-keeps', n: 0, correct: null, choices: null },
    ])
  })

  it('is kept by caches as content is, and by its tag', async () => {
    const response = await ask(STATISTICS)
    expect(response.headers.get('Cache-Control')).toContain('max-age=60')
    expect(response.headers.get('ETag')).toMatch(/^"/)
  })

  it.each<[string, unknown, number]>([
    ['an unknown question', { question: 'nothing', response: 'no' }, 404],
    ['a response that does not fit', { question: 'drone-sting', response: ['no', 'yes'] }, 422],
    ['an option that there is not', { question: 'drone-sting', response: 'maybe' }, 422],
    ['no response', { question: 'drone-sting' }, 422],
  ])('refuses %s', async (_, body, status) => {
    await readProblem(await ask(STATISTICS, posted(body)), status)
  })

  it('refuses an unknown quiz', async () => {
    for (const init of [{}, posted(answer)])
      await readProblem(await ask('/api/v1/quizzes/nothing/statistics', init), 404)
  })
})

it('a quiz that draws names no question that nobody was asked', async () => {
  const app = appOf(POOLS, POOLS_LEDGER)
  const own = `${crypto.randomUUID()}/`
  const env = {
    ...bindings(),
    STATISTICS: { getByName: (name: string) => objects().getByName(own + name) },
  }
  const asked = async () => {
    const response = await appOf(POOLS, POOLS_LEDGER).request(
      '/api/v1/quizzes/pool/statistics',
      {},
      env,
    )
    return (await read(response, Statistics)).questions.map(({ question }) => question)
  }
  expect(await asked()).toEqual([])
  const answers = [{ question: 'eel', response: 'two' }]
  await app.request('/api/v1/quizzes/pool/attempts', posted(attempt({ answers })), env)
  expect(await asked()).toEqual(['eel'])
})

it('an outcome quiz counts attempts and options, and has no right answers', async () => {
  const site = ownSite()
  const path = '/api/v1/quizzes/which-bee-task'
  const one = { question: 'workplace', response: 'door' }
  for (let reader = 0; reader < 20; reader += 1) {
    const scored = await site.ask(`${path}/attempts`, posted(attempt({ answers: [one] })))
    expect((await read(scored, OutcomeResult)).counted).toBe(true)
  }
  const others = await read(await site.ask(`${path}/statistics`, posted(one)), Statistics)
  expect(others).toMatchObject({ attempts: 20, questions: [{ n: 20, correct: null }] })
  const rates = others.questions[0]?.choices?.map(({ id, rate }) => [id, rate])
  expect(rates?.toSorted()).toEqual([
    ['anywhere', 0],
    ['door', 1],
    ['inside', 0],
    ['outside', 0],
  ])
})
