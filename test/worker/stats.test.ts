// The pages of authors under /stats: who may read them, what they say and in which formats.
import { beforeAll, describe, expect, it } from 'vitest'
import { ORIGIN } from './ask.ts'
import { appOf, KEYS } from './canaries.ts'
import { catalogueOf } from './hostile-content.ts'
import { elements, words } from './html.ts'
import { readMarkup } from './markup.ts'
import { bindings } from './routes.ts'
import {
  APP,
  AUTHOR,
  analysis,
  ask,
  basic,
  countAnew,
  KEY,
  PAGE,
  send,
  type Variables,
} from './tea-statistics.ts'

beforeAll(() => countAnew(24))

describe('the author’s pages', () => {
  it('are not there without a key, whatever a request says of itself', async () => {
    const headers = { ...AUTHOR, Host: 'localhost', 'X-Forwarded-For': '127.0.0.1' }
    for (const path of ['/stats', PAGE, `${PAGE}?format=json`]) {
      expect((await ask(path, headers, {})).status, path).toBe(404)
      expect((await ask(path, headers, { STATS_KEY: '', STATS_OPEN: '0' })).status, path).toBe(404)
    }
    expect((await send(`${PAGE}/reset`, { confirm: 'yes' }, headers, {})).status).toBe(404)
  })

  it.each([
    ['no key', {}],
    ['another key', { Authorization: basic('another') }],
    ['the beginning of the key', { Authorization: basic(KEY.slice(0, -1)) }],
    ['the key as a name', { Authorization: basic('', KEY) }],
    ['another scheme', { Authorization: 'Bearer key' }],
    ['what cannot be read', { Authorization: 'Basic %%%' }],
  ])('ask for the key if there is %s', async (_, headers) => {
    for (const path of ['/stats', PAGE, '/stats/nothing']) {
      const response = await ask(path, headers as Record<string, string>)
      expect(response.status).toBe(401)
      expect(response.headers.get('WWW-Authenticate')).toMatch(
        /^Basic realm=".+", charset="UTF-8"$/,
      )
      expect(response.headers.get('Cache-Control')).toBe('no-store')
      expect(await response.text()).not.toContain('tea')
    }
  })

  it('open with the key and any name, and set no cookie', async () => {
    for (const name of ['author', '', 'someone']) {
      const response = await ask(PAGE, { Authorization: basic(KEY, name) })
      expect(response.status).toBe(200)
      expect(response.headers.get('Set-Cookie')).toBeNull()
    }
    expect(await (await ask('/stats')).text()).toContain(`href="${PAGE}"`)
    expect((await ask('/stats/nothing')).status).toBe(404)
  })

  it('are found at another spelling, and say what is wrong in English', async () => {
    const { status, headers } = await ask('/stats/Tea/')
    expect([status, headers.get('Location')]).toEqual([308, PAGE])
    const page = await (await ask(PAGE, { 'Accept-Language': 'es' })).text()
    expect(await words(page, 'h1')).toBe('This page is for the author')
    expect((await elements(page, 'html'))[0]?.attributes.lang).toBe('en')
  })

  it('can be read under npm start without a key, and changed only with it', async () => {
    const open = { STATS_OPEN: '1' }
    expect((await ask(PAGE, {}, open)).status).toBe(200)
    expect((await ask('/stats', {}, open)).status).toBe(200)
    const changed = (variables: Variables) =>
      send(`${PAGE}/reset`, { confirm: 'yes' }, {}, { ...open, ...variables })
    expect((await changed({})).status).toBe(404)
    expect((await changed({ STATS_KEY: KEY })).status).toBe(401)
    expect((await analysis()).attempts).toBe(24)
  })

  it.each(['html', 'csv', 'json'])(
    'are kept by nobody and read by no other site: %s',
    async (format) => {
      const { headers } = await ask(`${PAGE}?format=${format}`)
      expect(headers.get('Cache-Control')).toBe('no-store')
      expect(headers.get('X-Robots-Tag')).toBe('noindex')
      expect(headers.get('Access-Control-Allow-Origin')).toBeNull()
      expect(headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin')
      expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'")
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    },
  )

  it('are limited where somebody tries keys', async () => {
    const refusing = { RATE_LIMITER: { limit: async () => ({ success: false }) } }
    const from = { 'CF-Connecting-IP': '192.0.2.1' }
    const status = async (headers: Record<string, string>) => {
      const variables = { ...bindings({ STATS_KEY: KEY }), ...refusing }
      return (await APP.request(`${ORIGIN}${PAGE}`, { headers }, variables)).status
    }
    expect(await status({ ...from, Authorization: basic('guess') })).toBe(429)
    expect(await status(from)).toBe(401)
  })

  it('say so where statistics are off', async () => {
    const off = { ...bindings({ STATS_KEY: KEY }), STATISTICS: undefined }
    const response = await APP.request(`${ORIGIN}${PAGE}`, { headers: AUTHOR }, off)
    expect(response.status).toBe(503)
    expect(await words(await response.text(), 'h1')).toBe('Statistics are turned off')
  })
})

describe('the figures', () => {
  it('are JSON in the shape that is written down', async () => {
    const { attempts, finished, questions } = await analysis()
    expect({ attempts, finished }).toEqual({ attempts: 24, finished: 24 })
    const [pour, kinds] = questions
    expect(pour?.figures?.facility?.rate).toBeCloseTo(0.75, 12)
    expect(pour?.figures?.choices.map(({ id, n, isRight }) => [id, n, isRight])).toEqual(
      expect.arrayContaining([
        [KEYS.pour, 18, true],
        ['cold', 6, false],
      ]),
    )
    expect(kinds).toMatchObject({ n: 0, figures: null })
  })

  it('are a table that spreadsheets read', async () => {
    const response = await ask(`${PAGE}?format=csv`)
    expect(response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
    expect(response.headers.get('Content-Disposition')).toBe('attachment; filename="tea.csv"')
    const [head, ...rows] = (await response.text()).split('\r\n')
    expect(head).toMatch(/^question,revision,choice,text,right,answers,rate,/)
    expect(rows[0]).toMatch(/^pour,1,,.*,18,24,0\.75,/)
  })

  it('are a page that names n, and warns under 100 answers', async () => {
    const html = await (await ask(PAGE)).text()
    const text = await words(html, 'main')
    expect(text).toContain('24 attempts')
    expect(text).toContain('These figures are rough.')
    expect(text).toContain('Under 20 answers nothing can be said.')
    expect(await elements(html, 'script')).toEqual([])
    expect(await elements(html, '[style]')).toEqual([])
    expect(await elements(html, 'svg:not([aria-hidden]):not([role=img])')).toEqual([])
  })

  it('refuse another format', async () => {
    expect((await ask(`${PAGE}?format=xml`)).status).toBe(400)
  })

  it('show hostile texts of content as text, and no formula in the table', async () => {
    const script = appOf(catalogueOf(() => '"><script>zz()</script>'))
    const page = await (await ask(PAGE, AUTHOR, { STATS_KEY: KEY }, script)).text()
    const { dangers, texts } = readMarkup(page)
    expect(dangers).toEqual([])
    expect(texts.join('\n')).toContain('zz()')
    const formula = appOf(catalogueOf(() => '=HYPERLINK("https://evil.example")'))
    const csv = await ask(`${PAGE}?format=csv`, AUTHOR, { STATS_KEY: KEY }, formula)
    expect(await csv.text()).toContain(`pour,1,,"'=HYPERLINK(""https://evil.example"")",`)
  })
})
