// Sets of a quiz: parts of it that a page asks for by name, for the API, for the pages and in a
// share code, which opens after the set has changed.
import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../../content/model/catalogue.ts'
import type { CheckQuiz } from '../../content/model/quiz.ts'
import { AttemptResult, PublicQuiz, SharedResult } from '../../content/wire/index.ts'
import { ORIGIN, read, readProblem } from './ask.ts'
import { appOf, release, teaCatalogue } from './canaries.ts'
import { elements, unescapeHtml } from './html.ts'
import { visit } from './routes.ts'

const ATTEMPT = '0f9b1c3e-5a7d-4e2b-8c6f-1a2b3c4d5e6f'
const SETS = { short: ['steep', 'pour'], one: ['kinds'] }

const withSets = (change: Partial<CheckQuiz>): Catalogue => {
  const { guides, quizzes } = teaCatalogue()
  return { guides, quizzes: quizzes.map((quiz) => ({ ...quiz, ...change })) }
}
const catalogue = withSets({ sets: SETS, shuffle: true })
const ledger = release(catalogue)
const app = appOf(catalogue, ledger)
const ask = (path: string, init: RequestInit = {}, one = app) => visit(one, path, init)
const idsOf = ({ questions }: PublicQuiz) => questions.map(({ id }) => id)

function attempt(body: Record<string, unknown>): Promise<Response> {
  const headers = { 'Content-Type': 'application/json' }
  const text = JSON.stringify({ attempt: ATTEMPT, answers: [], ...body })
  return ask('/api/v1/quizzes/tea/attempts', { method: 'POST', headers, body: text })
}
const RIGHT = [{ question: 'pour', response: 'warm' }]

describe('the quiz', () => {
  it('names its sets, and how much an attempt at all of it asks', async () => {
    const quiz = await read(await ask('/api/v1/quizzes/tea'), PublicQuiz)
    expect(quiz.sets).toEqual([
      { id: 'short', questionCount: 2 },
      { id: 'one', questionCount: 1 },
    ])
    expect(quiz.questionCount).toBe(4)
    expect(quiz.questions).toHaveLength(4)
  })

  it('has the questions of a set alone, in the order of the quiz or of a seed', async () => {
    const response = await ask('/api/v1/quizzes/tea?set=short')
    expect(response.headers.get('Cache-Control')).toMatch(/^public/)
    const quiz = await read(response, PublicQuiz)
    expect(idsOf(quiz)).toEqual(['pour', 'steep'])
    expect(quiz).not.toHaveProperty('seed')
    const orders = await Promise.all(
      [1, 2, 3, 4, 5, 6, 7, 8].map(async (seed) => {
        const one = await read(await ask(`/api/v1/quizzes/tea?set=short&seed=${seed}`), PublicQuiz)
        expect(one.seed).toBe(seed)
        return idsOf(one).join()
      }),
    )
    expect([...new Set(orders)].toSorted()).toEqual(['pour,steep', 'steep,pour'])
  })

  it.each(['', 'nowhere', '__proto__', 'Short'])('refuses the set %j', async (set) => {
    const problem = await readProblem(await ask(`/api/v1/quizzes/tea?set=${set}`), 400)
    expect(problem.errors).toMatchObject([{ path: '/set' }])
  })

  it('refuses a set beside a list', async () => {
    const problem = await readProblem(await ask('/api/v1/quizzes/tea?set=short&only=pour'), 400)
    expect(problem.errors).toMatchObject([{ path: '/set' }])
  })
})

describe('an attempt at a set', () => {
  it('is asked exactly its questions', async () => {
    const result = await read(await attempt({ set: 'short', answers: RIGHT }), AttemptResult)
    expect(result).toMatchObject({ asked: 2, answered: 1, score: 1, maxScore: 1 })
    expect(result.questions.map(({ question }) => question)).toEqual(['pour', 'steep'])
  })

  it('may answer nothing outside of it', async () => {
    const answers = [{ question: 'dried', response: 'true' }]
    const problem = await readProblem(await attempt({ set: 'short', answers }), 422)
    expect(problem.errors).toMatchObject([{ path: '/answers/0/question' }])
  })

  it.each([{ set: 'nowhere' }, { set: '__proto__' }, { set: 'short', only: ['pour'] }])(
    'is refused with %j',
    async (body) => {
      const problem = await readProblem(await attempt(body), 422)
      expect(problem.errors).toMatchObject([{ path: '/set' }])
    },
  )

  it('is shared by the name of the set', async () => {
    const { share } = await read(
      await attempt({ set: 'short', seed: 7, answers: RIGHT }),
      AttemptResult,
    )
    const path = `/api/v1/results/${share?.code}`
    expect(await read(await ask(path), SharedResult)).toMatchObject({
      set: 'short',
      seed: 7,
      asked: 2,
      answered: 1,
      questions: [
        { question: 'pour', mark: 'right' },
        { question: 'steep', mark: 'open' },
      ],
    })
    const [element] = await elements(
      await (await ask(`/q/tea?challenge=${share?.code}`)).text(),
      'self-check',
    )
    expect(element?.attributes).toMatchObject({ set: 'short', seed: '7' })
  })

  it.each<[string, Partial<CheckQuiz>]>([
    ['has changed', { sets: { short: ['dried'] } }],
    ['is gone', {}],
  ])('still opens after the set %s', async (_, change) => {
    const { share } = await read(await attempt({ set: 'short', answers: RIGHT }), AttemptResult)
    const later = withSets(change)
    const changed = appOf(later, release(later, ledger))
    const result = await read(
      await ask(`/api/v1/results/${share?.code}`, {}, changed),
      SharedResult,
    )
    expect(result).toMatchObject({ set: 'short', asked: 2, score: 1, current: false })
    expect(result.questions.map(({ question }) => question)).toEqual(['pour', 'steep'])
  })
})

describe('the page', () => {
  it.each(['/q/tea', '/e/q/tea'])(
    '%s asks the set, in the form and in the element',
    async (path) => {
      const page = await (await ask(`${path}?set=short`)).text()
      const fields = await elements(page, 'form.quiz fieldset.card')
      expect(fields.map(({ attributes }) => attributes.id)).toEqual(['pour', 'steep'])
      expect((await elements(page, 'self-check'))[0]?.attributes).toMatchObject({ set: 'short' })
      const hidden = await elements(page, 'form.quiz input[name="quiz.set"]')
      expect(hidden[0]?.attributes).toMatchObject({ value: 'short' })
    },
  )

  it('takes a set that is not there for none', async () => {
    expect(await (await ask('/q/tea?set=nowhere')).text()).toBe(await (await ask('/q/tea')).text())
  })

  it('scores the form of a set on its questions, and asks the same again', async () => {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
    const body = new URLSearchParams({
      'quiz.set': 'short',
      pour: 'warm',
      dried: 'true',
    }).toString()
    const page = await (await ask('/q/tea', { method: 'POST', headers, body })).text()
    const answered = await elements(page, 'ol.answered > li')
    expect(answered.map(({ attributes }) => attributes.id)).toEqual(['pour', 'steep'])
    const links = await elements(page, 'a.button')
    expect(links.map(({ attributes }) => attributes.href)).toContain('/q/tea?set=short')
  })

  it('is found by oEmbed with its set', async () => {
    const url = encodeURIComponent(`${ORIGIN}/q/tea?set=short`)
    const { html }: { html: string } = await (await ask(`/oembed?url=${url}`)).json()
    expect(html).toContain(`src="${ORIGIN}/e/q/tea?set=short"`)
  })
})

describe('the front page', () => {
  const snippetOf = async (query: string) => {
    const page = await (await ask(`/${query}`)).text()
    const [live] = await elements(page, '.live self-check')
    const [, code = ''] = /<code>(.*?)<\/code>/s.exec(page) ?? []
    const text = unescapeHtml(code.replaceAll(/<\/?span[^>]*>/g, ''))
    return { page, live: live?.attributes, code: text }
  }

  it('offers the first set first, live and as a snippet', async () => {
    const { live, code } = await snippetOf('')
    expect(live).toMatchObject({ quiz: 'tea', set: 'short' })
    expect(code).toContain('<self-check quiz="tea" set="short" ')
    expect(code).toContain(`<a href="${ORIGIN}/q/tea?set=short">`)
  })

  it('offers each question to choose, and shows the chosen ones', async () => {
    const { page } = await snippetOf('')
    const boxes = await elements(page, '.questions input[type=checkbox]')
    expect(boxes.map(({ attributes }) => attributes.value)).toEqual([
      'tea:pour',
      'tea:kinds',
      'tea:dried',
      'tea:steep',
    ])
    const { live, code } = await snippetOf(
      '?show=set:tea:short&only=tea:steep&only=tea:pour&only=x',
    )
    expect(live).toMatchObject({ quiz: 'tea', only: 'pour,steep' })
    expect(live).not.toHaveProperty('set')
    expect(code).toContain('<self-check quiz="tea" only="pour,steep" ')
  })
})
