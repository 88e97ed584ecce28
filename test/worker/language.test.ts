// Every content route in a language that was asked for, by the address or by the header,
// with a catalogue of which both quiz and guide are in English and in Spanish.
import { describe, expect, it } from 'vitest'
import {
  AttemptResult,
  CheckResult,
  GuideList,
  HintResult,
  PublicGuide,
  PublicQuiz,
  QuizList,
  SharedResult,
} from '../../content/wire/index.ts'
import { COFFEE } from '../fixtures/content/translated-quiz.ts'
import { ORIGIN, read } from './ask.ts'
import { appOf } from './canaries.ts'
import { elements, unescapeHtml, words } from './html.ts'
import { bindings, visit } from './routes.ts'

const app = appOf(COFFEE)
const SPANISH = { 'Accept-Language': 'es-MX,es;q=0.9,en;q=0.5' }
const ATTEMPT = '0f9b1c3e-5a7d-4e2b-8c6f-1a2b3c4d5e6f'

const ask = (path: string, init: RequestInit = {}) => visit(app, path, init) as Promise<Response>
const post = (path: string, value: unknown, headers: Record<string, string> = {}) =>
  ask(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(value),
  })
/** Without what decides whether a page is sent to its frame (to-frame.test.ts). */
const varyOf = ({ headers }: Response) =>
  (headers.get('Vary') ?? '').split(', ').filter((name) => name && name !== 'Sec-Fetch-Dest')
const postForm = (path: string, body: string, headers: Record<string, string> = {}) =>
  ask(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
    body,
  })

const ANSWERS = [
  { question: 'pour', response: 'cold' },
  { question: 'drink', response: 'cafecito' },
]
const attempt = (query = '', headers = {}) =>
  post(`/api/v1/quizzes/coffee/attempts${query}`, { attempt: ATTEMPT, answers: ANSWERS }, headers)
const codeOf = async (response: Response) => (await read(response, AttemptResult)).share?.code ?? ''
const code = await codeOf(await attempt('?lang=es'))
const englishCode = await codeOf(await attempt())

/** Each route by what asks it: a GET, or a POST of something that is in order. */
const ROUTES: readonly (readonly [path: string, init: RequestInit])[] = [
  ['/api/v1/quizzes', {}],
  ['/api/v1/quizzes/coffee', {}],
  ['/api/v1/guides', {}],
  ['/api/v1/guides/coffee', {}],
  ['/api/v1/quizzes/coffee/check', json({ question: 'pour', response: 'cold' })],
  ['/api/v1/quizzes/coffee/hint', json({ question: 'pour', number: 1 })],
  ['/api/v1/quizzes/coffee/attempts', json({ attempt: ATTEMPT, answers: ANSWERS })],
  ['/q/coffee', {}],
  ['/q/coffee', form('pour=cold&roasted=false&steps/grind=3&homes/moka=turkey&drink=mocha')],
  ['/g/coffee', {}],
  ['/e/q/coffee', {}],
  ['/e/g/coffee', {}],
  [`/oembed?url=${encodeURIComponent(`${ORIGIN}/q/coffee`)}`, {}],
]
/** Their content opens in the language that it was made in. A header has no say in that. */
const OF_RESULTS = ['/api/v1/results/:code', '/r/:code', '/r/:code/recheck.ics'] as const

function json(value: unknown): RequestInit {
  const headers = { 'Content-Type': 'application/json' }
  return { method: 'POST', headers, body: JSON.stringify(value) }
}

function form(body: string): RequestInit {
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
  return { method: 'POST', headers, body }
}

const asking = (path: string, lang: string) =>
  `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`
const withHeaders = (init: RequestInit, more: Record<string, string>): RequestInit => ({
  ...init,
  headers: { ...(init.headers as Record<string, string>), ...more },
})
const named = ROUTES.map(([path, init]) => [`${init.method ?? 'GET'} ${path}`, path, init] as const)

/** What is English in the catalogue and has another word in Spanish. */
const ENGLISH =
  /canary-en|Do you know coffee|Just off the boil|How to make it|Brewed|They are roasted/

describe.each(named)('%s', (_, path, init) => {
  it('answers in the language that its address asks for', async () => {
    const response = await ask(asking(path, 'es'), init)
    expect(response.status).toBeLessThan(300)
    expect(response.headers.get('Content-Language')).toBe('es')
    expect(varyOf(response)).toEqual([])
    const body = await response.text()
    expect(body).not.toMatch(ENGLISH)
    expect(body).toMatch(/café|Café|canary-es/)
  })

  it('answers in that of the header, and says that it does', async () => {
    const response = await ask(path, withHeaders(init, SPANISH))
    expect(response.headers.get('Content-Language')).toBe('es')
    expect(varyOf(response)).toEqual(['Accept-Language'])
    expect(await response.text()).not.toMatch(ENGLISH)
  })

  it.each(['', 'fr', 'fr-CA, *;q=0.1'])('answers in its own to the header “%s”', async (header) => {
    const response = await ask(path, withHeaders(init, { 'Accept-Language': header }))
    expect(response.headers.get('Content-Language')).toBe('en')
    expect(varyOf(response)).toEqual(['Accept-Language'])
    expect(await response.text()).toMatch(ENGLISH)
  })

  it.each(['en', 'en-GB', 'fr', 'x', '%00', '<script>', '__proto__'])(
    'answers in its own to ?lang=%s, whatever the header',
    async (lang) => {
      const url = asking(path, encodeURIComponent(lang))
      const response = await ask(url, withHeaders(init, SPANISH))
      expect(response.status).toBeLessThan(300)
      expect(response.headers.get('Content-Language')).toBe('en')
      expect(varyOf(response)).toEqual([])
      expect(await response.text()).toMatch(ENGLISH)
    },
  )

  it('takes the language of a region, and an empty one for none', async () => {
    for (const tag of ['es-MX', 'es_MX']) {
      const region = await ask(asking(path, tag), init)
      expect(region.headers.get('Content-Language'), tag).toBe('es')
      await region.text()
    }
    const empty = await ask(asking(path, ''), withHeaders(init, SPANISH))
    expect(empty.headers.get('Content-Language')).toBe('es')
    expect(varyOf(empty)).toEqual(['Accept-Language'])
    await empty.text()
  })
})

describe.each(OF_RESULTS)('%s', (pattern) => {
  const of = (of: string, query = '') => pattern.replace(':code', of) + query

  it('opens in the language of the attempt, whatever the header', async () => {
    const spanish = await ask(of(code), { headers: { 'Accept-Language': 'en' } })
    expect(spanish.headers.get('Content-Language')).toBe('es')
    expect(varyOf(spanish)).toEqual(pattern.startsWith('/api') ? [] : ['Accept-Language'])
    expect(await spanish.text()).toContain('¿Sabes de café?')
    const english = await ask(of(englishCode), { headers: SPANISH })
    expect(english.headers.get('Content-Language')).toBe('en')
    expect(await english.text()).toContain('Do you know coffee?')
  })

  it('opens in another one where the address asks for it', async () => {
    const english = await ask(of(code, '?lang=en'))
    expect(english.headers.get('Content-Language')).toBe('en')
    expect(await english.text()).toContain('Do you know coffee?')
    const unknown = await ask(of(code, '?lang=fi'))
    expect(unknown.headers.get('Content-Language')).toBe('es')
    await unknown.text()
  })
})

describe('what comes in another language', () => {
  it('says so, and keeps ids, order and revisions', async () => {
    const english = await read(await ask('/api/v1/quizzes/coffee'), PublicQuiz)
    const spanish = await read(await ask('/api/v1/quizzes/coffee?lang=es'), PublicQuiz)
    expect([english.lang, spanish.lang]).toEqual(['en', 'es'])
    const shape = ({ revision, questions }: PublicQuiz) => [
      revision,
      questions.map((question) => [
        question.id,
        question.revision,
        question.hints,
        ...('choices' in question ? question.choices : []).map(({ id }) => id),
        ...('items' in question ? question.items : []).map(({ id }) => id),
        ...('targets' in question ? question.targets : []).map(({ id }) => id),
      ]),
    ]
    expect(shape(spanish)).toEqual(shape(english))
  })

  it('has a tag of its own, and is 304 to who has it', async () => {
    for (const path of ['/api/v1/quizzes/coffee', '/api/v1/guides', '/q/coffee', '/g/coffee']) {
      const [english, spanish] = [await ask(path), await ask(`${path}?lang=es`)]
      await Promise.all([english.text(), spanish.text()])
      const etag = spanish.headers.get('ETag') ?? ''
      expect(etag, path).not.toBe(english.headers.get('ETag'))
      const kept = await ask(path, { headers: { ...SPANISH, 'If-None-Match': '*' } })
      expect(kept.status).toBe(304)
      expect(varyOf(kept)).toEqual(['Accept-Language'])
      expect(kept.headers.get('Content-Language')).toBe('es')
    }
  })

  it('leads on in the language that was asked for, and plainly where the header asked', async () => {
    const list = async (query: string, headers = {}) =>
      (await read(await ask(`/api/v1/quizzes${query}`, { headers }), QuizList)).quizzes[0]?.url
    expect(await list('?lang=es-MX')).toBe(`${ORIGIN}/q/coffee?lang=es`)
    expect(await list('?lang=en')).toBe(`${ORIGIN}/q/coffee?lang=en`)
    expect(await list('', SPANISH)).toBe(`${ORIGIN}/q/coffee`)
    expect(await list('?lang=fi')).toBe(`${ORIGIN}/q/coffee`)
    const guide = await read(await ask('/api/v1/guides/coffee?lang=es'), PublicGuide)
    expect(guide.sections[0]?.url).toBe(`${ORIGIN}/g/coffee?lang=es#water`)
    const { guides } = await read(await ask('/api/v1/guides?lang=es'), GuideList)
    expect(guides[0]?.url).toBe(`${ORIGIN}/g/coffee?lang=es`)
    const check = await post('/api/v1/quizzes/coffee/check?lang=es', {
      question: 'pour',
      response: 'cold',
    })
    expect((await read(check, CheckResult)).passage).toEqual({
      guide: 'coffee',
      section: 'water',
      title: 'El agua',
      url: `${ORIGIN}/g/coffee?lang=es#water`,
    })
  })

  it('is graded by the forms of the language and of the source, with the same score', async () => {
    const checked = async (lang: string, response: string) => {
      const body = { question: 'drink', response }
      const answer = await post(`/api/v1/quizzes/coffee/check?lang=${lang}`, body)
      return (await read(answer, CheckResult)).correct
    }
    expect(await checked('es', 'Cafecito')).toBe(true)
    expect(await checked('es', 'short black')).toBe(true)
    expect(await checked('en', 'short black')).toBe(true)
    expect(await checked('en', 'cafecito')).toBe(false)
    const { score, band, sections } = await read(await attempt('?lang=es'), AttemptResult)
    expect(score).toBe(1)
    expect(band?.title).toBe('Hecho')
    expect(sections[0]?.title).toBe('El agua')
  })

  it('gives its hints in it', async () => {
    const hint = await post('/api/v1/quizzes/coffee/hint?lang=es', { question: 'pour', number: 1 })
    expect(await read(hint, HintResult)).toMatchObject({ hint: 'canary-es-hint' })
  })

  it('shares a result in it, with its words', async () => {
    const { share } = await read(await attempt('?lang=es'), AttemptResult)
    expect(share?.text).toBe('¿Sabes de café? 1 de 2 correctas')
    const result = await read(await ask(`/api/v1/results/${share?.code}`), SharedResult)
    expect(result).toMatchObject({ lang: 'es', title: '¿Sabes de café?', band: { title: 'Hecho' } })
    expect(result.sections[0]?.url).toBe(`${ORIGIN}/g/coffee?lang=es#water`)
    const english = await read(await ask(`/api/v1/results/${englishCode}`), SharedResult)
    expect(english).toMatchObject({ lang: 'en', sections: [{ url: `${ORIGIN}/g/coffee#water` }] })
  })

  it('tells nothing before an answer, in any language', async () => {
    const paths = ['/api/v1/quizzes', '/api/v1/quizzes/coffee', '/q/coffee', '/e/q/coffee']
    for (const path of [...paths, '/g/coffee', '/e/g/coffee', '/api/v1/guides/coffee']) {
      for (const lang of ['en', 'es', 'es-MX', 'fi']) {
        const body = await (await ask(`${path}?lang=${lang}`)).text()
        expect(body, `${path} ${lang}`).not.toMatch(/canary|cafecito|short black|"granos"|arabica/)
      }
    }
    const failed = await post('/api/v1/quizzes/coffee/check?lang=es', {
      question: 'pour',
      response: 'nowhere',
    })
    expect(failed.headers.get('Content-Language')).toBeNull()
    expect(await failed.text()).not.toContain('canary')
  })
})

describe('a page in Spanish', () => {
  it('says so, and leads only to pages in Spanish', async () => {
    for (const path of ['/q/coffee', '/g/coffee', `/r/${code}`]) {
      const page = await (await ask(`${path}?lang=es`)).text()
      const [html] = await elements(page, 'html')
      expect(html?.attributes).toMatchObject({ lang: 'es', dir: 'ltr' })
      const links = await elements(page, 'main a, main form, main blockquote')
      const own = links
        .map(({ attributes: { href, action, cite } }) => href ?? action ?? cite ?? '')
        .filter((address) => /^(https:\/\/check\.example)?\/[qger]\//.test(address))
      expect(own.length, path).toBeGreaterThan(0)
      for (const address of own) expect(address).toContain('lang=es')
    }
  })

  it('sends its form on in the language, with scripts and without', async () => {
    const [sent] = await elements(await (await ask('/q/coffee?lang=es')).text(), 'form.quiz')
    expect(sent?.attributes.action).toBe('/q/coffee?lang=es')
    const answered = await (await postForm('/q/coffee?lang=es', 'drink=cafecito')).text()
    expect(await words(answered, '#result')).toBe('1 correcta')
    expect(await words(answered, '[data-question="drink"] .verdict')).toContain('Correcto')
    const byHeader = await (await postForm('/q/coffee', 'drink=cafecito', SPANISH)).text()
    expect(await words(byHeader, '#result')).toBe('1 correcta')
  })

  it('tells its elements the language, and an English page only where it was asked for', async () => {
    const langOf = async (path: string, headers = {}) => {
      const page = await (await ask(path, { headers })).text()
      const [element] = await elements(page, 'self-check, self-check-guide')
      return element?.attributes.lang
    }
    for (const path of ['/q/coffee', '/g/coffee', '/e/q/coffee', '/e/g/coffee']) {
      expect(await langOf(path)).toBeUndefined()
      expect(await langOf(`${path}?lang=es`)).toBe('es')
      expect(await langOf(path, SPANISH)).toBe('es')
      expect(await langOf(`${path}?lang=en`)).toBe('en')
    }
  })

  it.each(['q', 'g'])('names its other languages to search engines: /%s/', async (kind) => {
    const bare = `${ORIGIN}/${kind}/coffee`
    for (const [query, canonical] of [
      ['', bare],
      ['?lang=en', bare],
      ['?lang=es&seed=7', `${bare}?lang=es`],
    ]) {
      const page = await (await ask(`/${kind}/coffee${query}`)).text()
      const [own] = await elements(page, 'link[rel=canonical]')
      expect(own?.attributes.href).toBe(canonical)
      const others = await elements(page, 'link[rel=alternate][hreflang]')
      expect(others.map(({ attributes: { hreflang, href } }) => [hreflang, href])).toEqual([
        ['en', bare],
        ['es', `${bare}?lang=es`],
        ['x-default', bare],
      ])
    }
  })

  it('leaves the title of a source as it was written, and says in which language that is', async () => {
    const page = await (await ask('/g/coffee?lang=es')).text()
    expect(await words(page, '.source [lang=en]')).toBe('On coffee')
    const english = await (await ask('/g/coffee')).text()
    expect(await elements(english, '.source [lang]')).toEqual([])
  })

  it('is one quiet link away, at the same place', async () => {
    const page = await (await ask('/q/coffee?seed=7&lang=es')).text()
    const links = await elements(page, '.languages a')
    const [link] = links
    expect(links).toHaveLength(1)
    expect(unescapeHtml(link?.attributes.href ?? '')).toBe('/q/coffee?seed=7&lang=en')
    expect(link?.attributes).toMatchObject({ lang: 'en', hreflang: 'en' })
    expect(await words(page, '.languages a')).toBe('English')
    expect(await words(page, '.languages [aria-current]')).toBe('Español')
    const [nav] = await elements(page, '.languages')
    expect(nav?.attributes['aria-label']).toBe('Idiomas')
  })

  it('is described to sites that embed it, in the language of the address or of the request', async () => {
    const embed = async (url: string, query = '') => {
      const asked = `/oembed?url=${encodeURIComponent(`${ORIGIN}${url}`)}${query}`
      return (await ask(asked)).json() as Promise<{ title: string; html: string }>
    }
    for (const described of [
      await embed('/q/coffee?lang=es'),
      await embed('/q/coffee', '&lang=es'),
      await embed('/e/q/coffee?lang=es', '&lang=en'),
    ]) {
      expect(described.title).toBe('Autoevaluación: ¿Sabes de café?')
      expect(described.html).toContain(`src="${ORIGIN}/e/q/coffee?lang=es"`)
    }
    expect((await embed('/g/coffee?lang=es')).title).toBe('El café')
    expect((await embed('/q/coffee')).html).toContain(`src="${ORIGIN}/e/q/coffee"`)
  })
})

describe('a quiz without a translation', () => {
  const [quiz, guide] = [COFFEE.quizzes[0], COFFEE.guides[0]]
  const other = { ...quiz, id: 'other', title: 'Another' } as typeof quiz & object
  const mixed = appOf({ ...COFFEE, quizzes: [...COFFEE.quizzes, other] })
  const askMixed = (path: string, headers = {}) =>
    mixed.request(`${ORIGIN}${path}`, { headers }, bindings()) as Promise<Response>

  it('comes in its own language, among others that do not', async () => {
    const list = await askMixed('/api/v1/quizzes?lang=es')
    expect(list.headers.get('Content-Language')).toBe('es, en')
    const { quizzes } = await read(list, QuizList)
    expect(quizzes.map(({ id, lang }) => [id, lang])).toEqual([
      ['coffee', 'es'],
      ['other', 'en'],
    ])
    const page = await (await askMixed('/q/other?lang=es')).text()
    expect((await elements(page, 'html'))[0]?.attributes.lang).toBe('es')
    expect(await words(page, 'h1 [lang=en]')).toBe('Another')
    expect(await elements(page, '.languages, link[hreflang]')).toEqual([])
    expect((await elements(page, 'main a[href^="/g/"]'))[0]?.attributes.href).toBe(
      `/g/${guide?.id}?lang=es`,
    )
  })

  it('is not in the way of a header that likes it second', async () => {
    const response = await askMixed('/q/other', { 'Accept-Language': 'es, en;q=0.5' })
    expect(response.headers.get('Content-Language')).toBe('en')
    await response.text()
  })
})
