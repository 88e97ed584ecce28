// The language of the interface of our pages, which is negotiated apart from that of the content:
// an English quiz with German buttons, and each text marked with its own language and direction.
import { describe, expect, it } from 'vitest'
import { AttemptResult } from '../../content/wire/index.ts'
import { PAGE_LANGUAGES, stringsFor } from '../../worker/strings/strings-for.ts'
import { COFFEE } from '../fixtures/content/translated-quiz.ts'
import { read } from './ask.ts'
import { appOf } from './canaries.ts'
import { elements, words } from './html.ts'
import { visit } from './routes.ts'

/** In English, with a translation into Spanish. */
const app = appOf(COFFEE)
const ask = (path: string, language = '', init: RequestInit = {}) =>
  visit(app, path, { ...init, headers: { 'Accept-Language': language, ...init.headers } })
const page = async (path: string, language?: string) => (await ask(path, language)).text()
const form = (body: string): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  body,
})

async function codeIn(query: string): Promise<string> {
  const attempt = '0f9b1c3e-5a7d-4e2b-8c6f-1a2b3c4d5e6f'
  const answers = [{ question: 'pour', response: 'cold' }]
  const init = { method: 'POST', headers: { 'Content-Type': 'application/json' } }
  const body = JSON.stringify({ attempt, answers })
  const response = await ask(`/api/v1/quizzes/coffee/attempts${query}`, '', { ...init, body })
  return (await read(response, AttemptResult)).share?.code ?? ''
}
const code = await codeIn('')
const spanishCode = await codeIn('?lang=es')

const PAGES = ['/q/coffee', '/g/coffee', '/e/q/coffee', '/e/g/coffee', `/r/${code}`]

describe.each(PAGES)('%s', (path) => {
  it.each(PAGE_LANGUAGES)('speaks to a reader of %s', async (lang) => {
    const html = await page(path, `${lang}, en;q=0.5`)
    const [root] = await elements(html, 'html')
    const direction = ['ar', 'he'].includes(lang) ? 'rtl' : 'ltr'
    expect(root?.attributes).toMatchObject({ lang, dir: direction })
  })

  it('keeps its content in English, and says so beside other languages', async () => {
    const html = await page(path, 'ar')
    const authored = await elements(html, '[lang=en][dir=ltr]')
    expect(authored.length).toBeGreaterThan(0)
    expect(await words(html, '[lang=en][dir=ltr]')).toMatch(/coffee|Coffee/)
    expect(await elements(await page(path, 'en'), 'main [lang]')).toEqual([])
  })

  it('is another page to a cache for each language', async () => {
    const [german, plain] = await Promise.all([ask(path, 'de'), ask(path)])
    for (const one of [german, plain]) expect(one.headers.get('Vary')).toContain('Accept-Language')
    expect(german.headers.get('ETag')).not.toBe(plain.headers.get('ETag'))
    const named = await ask(`${path}?lang=de`, 'fr')
    expect(named.headers.get('Vary') ?? '').not.toContain('Accept-Language')
    expect((await elements(await named.text(), 'html'))[0]?.attributes.lang).toBe('de')
    await Promise.all([german.text(), plain.text()])
  })
})

describe('the language of the interface', () => {
  const langOf = async (path: string, language: string) =>
    (await elements(await page(path, language), 'html'))[0]?.attributes.lang

  it('is that of the address, whatever the header', async () => {
    expect(await langOf('/q/coffee?lang=de-AT', 'fr')).toBe('de')
    expect(await langOf('/q/coffee?lang=en', 'fr')).toBe('en')
  })

  it('is that of the content where the address or the header names another', async () => {
    expect(await langOf('/q/coffee?lang=fi', 'de')).toBe('en')
    expect(await langOf('/q/coffee', 'fi, *')).toBe('en')
  })

  it('is that of a translation that the header chose', async () => {
    expect(await langOf('/q/coffee', 'de, es;q=0.5')).toBe('es')
  })

  it('is the reader’s on a result, whose content stays as it was made', async () => {
    const html = await page(`/r/${spanishCode}`, 'de')
    expect((await elements(html, 'html'))[0]?.attributes.lang).toBe('de')
    expect(await words(html, '.of [lang=es]')).toBe('¿Sabes de café?')
    expect(await words(html, '.languages [aria-current]')).toBe('Español')
  })

  it('stays through the form, by the header and by the address', async () => {
    for (const [path, language] of [
      ['/q/coffee', 'de'],
      ['/q/coffee?lang=de', ''],
    ] as const) {
      const [sent] = await elements(await page(path, language), 'form.quiz')
      const action = sent?.attributes.action ?? ''
      expect(action).toBe(path)
      const answered = await (await ask(action, language, form('pour=cold'))).text()
      expect((await elements(answered, 'html'))[0]?.attributes.lang).toBe('de')
      expect(await words(answered, '[data-question="pour"] .verdict')).toBe(
        stringsFor('de').notQuite,
      )
    }
  })

  it('is the reader’s on the sheet and in a refused form', async () => {
    const key = await (await ask('/q/coffee/key', 'de', form(''))).text()
    expect(await words(key, '.key-sheet h2')).toBe(stringsFor('de').paper.key)
  })

  it('reaches the element without an attribute', async () => {
    for (const path of ['/q/coffee', '/e/q/coffee']) {
      const [element] = await elements(await page(path, 'de'), 'self-check')
      expect(element?.attributes.lang).toBeUndefined()
    }
    const guide = await page('/g/coffee', 'de')
    expect((await elements(guide, 'article [lang=de] self-check')).length).toBeGreaterThan(0)
  })
})

describe('a failure', () => {
  const failures = ['/q/nowhere', '/g/nowhere', '/e/q/nowhere', '/r/nowhere', '/nowhere']

  it.each(failures)('is told in the language of the reader: %s', async (path) => {
    for (const lang of PAGE_LANGUAGES) {
      const response = await ask(path, lang)
      expect(response.status).toBe(404)
      expect(response.headers.get('Content-Language')).toBe(lang)
      const html = await response.text()
      expect((await elements(html, 'html'))[0]?.attributes.lang).toBe(lang)
      const titles = Object.values(stringsFor(lang).failures ?? {}).map(({ title }) => title)
      if (lang !== 'en') expect(titles).toContain(await words(html, 'h1'))
    }
  })

  it('tells of a form that cannot be read', async () => {
    const response = await ask('/q/coffee', 'de', { method: 'POST', body: '{}' })
    expect(await words(await response.text(), 'h1')).toBe(
      stringsFor('de').failures?.unreadable.title,
    )
  })
})
