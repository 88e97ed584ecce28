// `/v1.js?quiz=ID`: loader, app, views, strings and JSON of one quiz in one response, the same for
// every reader. What an element makes of it is in test/browser/embed/one-response.test.ts.
import { built } from 'selfcheck:built'
import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../../content/model/catalogue.ts'
import type { CheckQuiz } from '../../content/model/quiz.ts'
import { ask, ORIGIN, QUIZ } from './ask.ts'
import { appOf, teaCatalogue } from './canaries.ts'
import { bindings, realApp, visit } from './routes.ts'

const ONE = '/v1.js?quiz=honey-bees'
const textOf = async (path: string, init?: RequestInit) => (await ask(path, init)).text()

/** Of the response, the names of the chunks in it. */
const chunksIn = (code: string) =>
  [...code.matchAll(/"([\w-]+)":load=>/g)].map(([, name]) => name).toSorted()

/** The questions are in it. */
const hasQuestions = (code: string) => code.includes('"questions":[')

const teaWith = (change: Partial<CheckQuiz>) => {
  const { guides, quizzes } = teaCatalogue()
  const catalogue: Catalogue = { guides, quizzes: quizzes.map((one) => ({ ...one, ...change })) }
  const app = appOf(catalogue)
  return async (query: string) => (await visit(app, `/v1.js?quiz=tea${query}`)).text()
}

describe('the response', () => {
  it('holds the JSON as the API has it, the app, and each view that a question needs', async () => {
    const code = await textOf(ONE)
    expect(code).toContain(`json:${await textOf(`${QUIZ}?lang=en`)}`)
    expect(chunksIn(code)).toEqual(['placing', 'quiz', 'typed'])
  })

  it('brings no view that no question needs', async () => {
    expect(chunksIn(await teaWith({})(''))).toEqual(['quiz'])
  })

  it('leaves out a chunk that cannot be read, so that the loader fetches it', async () => {
    const { ASSETS, ...others } = bindings()
    const isPlaced = ({ url }: Request) =>
      new URL(url).pathname === built.assets.inlining.chunks.placing
    const fetch = async (request: Request) =>
      isPlaced(request) ? new Response('', { status: 503 }) : ASSETS.fetch(request)
    const env = { ...others, ASSETS: { fetch } }
    const code = await (await realApp().request(`${ORIGIN}${ONE}`, {}, env)).text()
    expect(chunksIn(code)).toEqual(['quiz', 'typed'])
    expect(() => new Function(code)).not.toThrow()
  })

  it('is a script without import, export and import.meta, so a classic script runs it', async () => {
    for (const path of [ONE, `${ONE}&lang=es`]) {
      const code = await textOf(path)
      expect(code).not.toMatch(/import\.meta|\bexport (default|\{)|\bimport\s*[{*"'`]/)
      expect(code).not.toMatch(/__[A-Z]+__/)
      expect(() => new Function(code)).not.toThrow()
    }
  })

  it('has the name of the elements that the query asks for', async () => {
    expect(await textOf(`${ONE}&tag=my-check`)).toContain('"my-check"')
  })

  it('is cached as the loader, has the same headers, and has a body for GET alone', async () => {
    const [one, plain] = [await ask(ONE), await ask('/v1.js')]
    const headersOf = ({ headers }: Response) =>
      Object.fromEntries(
        [...headers].filter(([name]) => !['etag', 'content-length'].includes(name)),
      )
    expect(headersOf(one)).toEqual(headersOf(plain))
    const head = await ask(ONE, { method: 'HEAD' })
    expect(head.headers.get('ETag')).toBe(one.headers.get('ETag'))
    expect(await head.text()).toBe('')
  })

  it('has a strong ETag for each origin, name, language and set, and is not sent twice', async () => {
    const tagOf = async (path: string, publicOrigin?: string) => {
      const env = bindings(publicOrigin ? { PUBLIC_ORIGIN: publicOrigin } : {})
      const response = await realApp().request(`${ORIGIN}${path}`, {}, env)
      return response.headers.get('ETag') ?? ''
    }
    const tags = await Promise.all([
      tagOf('/v1.js'),
      tagOf(ONE),
      tagOf(ONE, 'https://public.example'),
      tagOf(`${ONE}&tag=my-check`),
      tagOf(`${ONE}&lang=es`),
      tagOf('/v1.js?quiz=which-bee-task'),
    ])
    expect(new Set(tags).size).toBe(tags.length)
    for (const tag of tags) expect(tag).toMatch(/^"[0-9a-f]{32}"$/)
    const again = await ask(ONE, { headers: { 'If-None-Match': await tagOf(ONE) } })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
  })
})

describe('the plain loader answers', () => {
  it.each([
    ['an id that is not there', '?quiz=nothing'],
    ['no id', '?quiz='],
    ['a name of every object', '?quiz=__proto__'],
    ['the id of a guide alone', '?guide=honey-bees'],
    ['a set that is not there', '?quiz=honey-bees&set=nothing'],
  ])('%s', async (_, query) => {
    expect(await textOf(`/v1.js${query}`)).toBe(await textOf('/v1.js'))
  })
})

describe('a quiz that each reader gets in another way', () => {
  it.each([
    ['draws', { draw: 2 }],
    ['shuffles its questions', { shuffle: 'questions' }],
    ['shuffles all', { shuffle: true }],
  ] as const)('%s: its questions do not travel, and the app does', async (_, change) => {
    const code = await teaWith(change)('')
    expect(hasQuestions(code)).toBe(false)
    expect(chunksIn(code)).toEqual(['quiz'])
    expect(hasQuestions(await teaWith({})(''))).toBe(true)
  })
})

describe('a set', () => {
  const withSets = teaWith({ sets: { short: ['steep', 'pour'], one: ['kinds'] } })

  it('brings its own questions alone', async () => {
    const ids = (code: string) =>
      ['pour', 'kinds', 'dried', 'steep'].filter((id) => code.includes(`"id":"${id}"`))
    expect(ids(await withSets('&set=short'))).toEqual(['pour', 'steep'])
    expect(ids(await withSets(''))).toHaveLength(4)
  })
})

describe('the language', () => {
  const spanish = { headers: { 'Accept-Language': 'es' } }

  it('is that of the quiz, whatever a browser prefers', async () => {
    expect(await textOf(ONE, spanish)).toBe(await textOf(ONE))
    expect((await ask(ONE, spanish)).headers.get('Vary')).toBeNull()
    expect((await ask(`${ONE}&lang=es`)).headers.get('Content-Language')).toBeNull()
  })

  it('is the one that the query names, with the strings of the interface', async () => {
    const code = await textOf(`${ONE}&lang=es-MX`)
    expect(code).toContain(`json:${await textOf(`${QUIZ}?lang=es`)}`)
    expect(chunksIn(code)).toEqual(['es', 'placing', 'quiz', 'typed'])
  })

  it('of the interface is that of the page, where the quiz has no such translation', async () => {
    const code = await textOf(`${ONE}&lang=de-AT`)
    expect(code).toContain(`json:${await textOf(`${QUIZ}?lang=en`)}`)
    expect(chunksIn(code)).toEqual(['de', 'placing', 'quiz', 'typed'])
    const spanishTea = teaWith({ lang: 'es' })
    expect(chunksIn(await spanishTea(''))).toEqual(['es', 'quiz'])
    expect(chunksIn(await spanishTea('&lang=fi'))).toEqual(['es', 'quiz'])
    expect(chunksIn(await spanishTea('&lang=en'))).toEqual(['quiz'])
  })

  it('is that of the source, where there is no such translation', async () => {
    expect(await textOf(`${ONE}&lang=fi`)).toBe(await textOf(ONE))
  })
})

it('is put together from files that are there', async () => {
  const { loader, chunks } = built.assets.inlining
  for (const path of [loader, ...Object.values(chunks)])
    expect((await ask(path)).status, path).toBe(200)
})
