// GET /oembed: what a site gets that turns a pasted address into a frame.
import { describe, expect, it } from 'vitest'
import { ask, ORIGIN, readProblem } from './ask.ts'
import { elements, unescapeHtml } from './html.ts'
import { bindings, realApp } from './routes.ts'

const PAGE = `${ORIGIN}/q/honey-bees`
const FRAME = `${ORIGIN}/e/q/honey-bees`

interface Description {
  readonly title: string
  readonly width: number
  readonly height: number
  readonly html: string
}

const query = (fields: Record<string, string>) => `/oembed?${new URLSearchParams(fields)}`

async function describePage(fields: Record<string, string>): Promise<Description> {
  const response = await ask(query(fields))
  expect(response.status, await response.clone().text()).toBe(200)
  return response.json()
}

async function frameOf(description: Description) {
  const found = await elements(description.html, '*')
  expect(found.map(({ tag }) => tag)).toEqual(['iframe'])
  const attributes = found[0]?.attributes ?? {}
  return { ...attributes, src: unescapeHtml(attributes.src ?? '') }
}

it('describes a quiz as one bare frame', async () => {
  const response = await ask(query({ url: PAGE }))
  expect(response.headers.get('Content-Type')).toBe('application/json; charset=utf-8')
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
  expect(response.headers.get('Cache-Control')).toMatch(/^public, max-age=\d+/)
  const description: Description = await response.json()
  const { title } = description
  expect(description).toEqual({
    version: '1.0',
    type: 'rich',
    title: 'Self-check: What do you know about honey bees?',
    provider_name: 'Selfcheck',
    provider_url: `${ORIGIN}/`,
    cache_age: 86_400,
    width: 640,
    height: 620,
    html: expect.any(String),
    thumbnail_url: expect.stringMatching(/^https:\/\/check\.example\/og\/.*\.png$/),
    thumbnail_width: 1200,
    thumbnail_height: 630,
  })
  // All that WordPress keeps of an iframe is among src, width, height, title, frameborder.
  expect(await frameOf(description)).toEqual({
    src: FRAME,
    width: '640',
    height: '620',
    title,
    frameborder: '0',
  })
})

it.each(['maxwidth=1199', 'maxheight=629'])(
  'leaves the picture out, all three fields of it, where it would be too large: %s',
  async (bound) => {
    const description: object = await (await ask(`${query({ url: PAGE })}&${bound}`)).json()
    expect(Object.keys(description).filter((name) => name.startsWith('thumbnail'))).toEqual([])
  },
)

it('describes a guide', async () => {
  const description = await describePage({ url: `${ORIGIN}/g/honey-bees` })
  expect((await frameOf(description)).src).toBe(`${ORIGIN}/e/g/honey-bees`)
})

describe('the address', () => {
  it.each([
    FRAME,
    `${PAGE}/`,
    `${PAGE}?utm_source=x&seed=7`,
    `${PAGE}#drone-sting`,
    PAGE.replace('https:', 'http:'),
    PAGE.replace('https:', 'HTTPS:'),
    `${FRAME}/?childId=x#?secret=abc`,
  ])('%s means the quiz', async (url) => {
    expect((await frameOf(await describePage({ url }))).src).toBe(FRAME)
  })

  it('hands theme, question and language on to the frame, where they make sense', async () => {
    const url = `${PAGE}?lang=de&theme=dark&question=drone-sting&storage=none`
    const { src } = await frameOf(await describePage({ url }))
    expect(src).toBe(`${FRAME}?theme=dark&question=drone-sting&lang=de`)
    const odd = `${PAGE}?theme="><script>&question=nothing&lang=<b>`
    expect((await frameOf(await describePage({ url: odd }))).src).toBe(FRAME)
  })

  it.each([
    'https://evil.example/q/honey-bees',
    '//evil.example/q/honey-bees',
    'https://check.example@evil.example/q/honey-bees',
    'https://evil.example\\@check.example/q/honey-bees',
    'https://evil.example#@check.example/q/honey-bees',
    // A Cyrillic letter, and a full stop of another script.
    'https://ch\u0435ck.example/q/honey-bees',
    'https://check.example\u3002evil.example/q/honey-bees',
    `${ORIGIN}/q/../../q/honey-bees/../nothing`,
    `${ORIGIN}/oembed?url=${PAGE}`,
    'data:text/html,honey-bees',
    `https://check.example.evil.example/q/honey-bees`,
    `https://check.example:8443/q/honey-bees`,
    `https://evil.example/?${PAGE}`,
    `${ORIGIN}/q/nothing`,
    `${ORIGIN}/g/nothing`,
    `${ORIGIN}/q/`,
    `${ORIGIN}/`,
    `${ORIGIN}/docs`,
    `${ORIGIN}/q/honey-bees/more`,
    `${ORIGIN}/api/v1/quizzes/honey-bees`,
    `ftp://check.example/q/honey-bees`,
    '/q/honey-bees',
    'javascript:alert(1)',
    'nonsense',
  ])('%s is none of ours', async (url) => {
    await readProblem(await ask(query({ url })), 404)
  })

  it('may be of the public origin or of the one that was asked', async () => {
    const env = bindings({ PUBLIC_ORIGIN: 'https://public.example' })
    for (const origin of ['https://public.example', 'https://edge.example']) {
      const url = `${origin}/q/honey-bees`
      const response = await realApp().request(`https://edge.example${query({ url })}`, {}, env)
      expect(response.status).toBe(200)
      const description: Description = await response.json()
      expect((await frameOf(description)).src).toBe('https://public.example/e/q/honey-bees')
    }
  })
})

describe('the bounds', () => {
  it.each([
    [{ maxwidth: '100' }, 100, 620],
    [{ maxwidth: '320', maxheight: '200' }, 320, 200],
    [{ maxwidth: '5000', maxheight: '5000' }, 640, 620],
    [{ maxwidth: '1', maxheight: '1' }, 1, 1],
    [{ maxwidth: '', maxheight: '' }, 640, 620],
  ])('%j are kept to', async (bounds: Record<string, string>, width, height) => {
    const description = await describePage({ url: PAGE, ...bounds })
    expect(description).toMatchObject({ width, height })
    expect(await frameOf(description)).toMatchObject({
      width: String(width),
      height: String(height),
    })
  })

  it.each(['0', '-5', '640.5', '1e3', 'wide', '640px', ' 5', '9'.repeat(30)])(
    'of %s cannot be kept to, and are refused',
    async (bound) => {
      for (const name of ['maxwidth', 'maxheight']) {
        const problem = await readProblem(await ask(query({ url: PAGE, [name]: bound })), 400)
        expect(problem.errors?.map(({ path }) => path)).toEqual([`/${name}`])
      }
    },
  )
})

describe('what is wrong with a request', () => {
  it.each(['/oembed', '/oembed?url=', '/oembed?format=json'])(
    '%s lacks an address',
    async (path) => {
      const problem = await readProblem(await ask(path), 400)
      expect(problem.errors?.map(({ path: pointer }) => pointer)).toEqual(['/url'])
    },
  )

  it.each(['xml', 'JSON', 'yaml'])('format %s is not to be had', async (format) => {
    await readProblem(await ask(query({ url: PAGE, format })), 501)
  })

  it('can be read from any page', async () => {
    for (const path of ['/oembed', query({ url: 'x' }), query({ url: PAGE, format: 'xml' })]) {
      const response = await ask(path)
      expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
    }
  })
})

it('has a tag, and answers 304 to whoever has it', async () => {
  const first = await ask(query({ url: PAGE }))
  const headers = { 'If-None-Match': first.headers.get('ETag') ?? '' }
  expect((await ask(query({ url: PAGE }), { headers })).status).toBe(304)
})
