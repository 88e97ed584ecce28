// The quiz on paper and its key in another language. Paper is handed on, so that what it
// names has to be found in its language by whoever types it in.
import { describe, expect, it } from 'vitest'
import { COFFEE } from '../fixtures/content/translated-quiz.ts'
import { ORIGIN } from './ask.ts'
import { appOf } from './canaries.ts'
import { elements, unescapeHtml, words } from './html.ts'
import { bindings, visit } from './routes.ts'

const app = appOf(COFFEE)
const SPANISH = { 'Accept-Language': 'es-MX,es;q=0.9,en;q=0.5' }

const pageOf = async (query = '', headers = {}) =>
  (await app.request(`${ORIGIN}/q/coffee${query}`, { headers }, bindings())).text()

async function answered(body: string, query = '?lang=es', more = {}, path = ''): Promise<string> {
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded', ...more }
  const init = { method: 'POST', headers, body }
  return (await visit(app, `/q/coffee${path}${query}`, init)).text()
}

const keyPage = (body: string, query?: string, more?: object) => answered(body, query, more, '/key')

const keyForm = async (page: string) => {
  const [form] = await elements(page, 'form.on-paper')
  return form?.attributes.action
}

describe('the sheet', () => {
  it('names addresses in its language, however its reader came to that', async () => {
    const spanish = `De ${ORIGIN}/q/coffee?lang=es`
    for (const page of [await pageOf('?lang=es'), await pageOf('', SPANISH)]) {
      const end = await words(page, '.sheet-end')
      expect(end).toContain(spanish)
      expect(end).toContain(`Lee la guía: ${ORIGIN}/g/coffee?lang=es`)
    }
    expect(await words(await pageOf('?lang=en', SPANISH), '.sheet-end')).toContain(
      `${ORIGIN}/q/coffee?lang=en`,
    )
    expect(await words(await pageOf(), '.sheet-end')).not.toContain('lang=')
  })

  it('keeps the set before the language', async () => {
    const page = await pageOf('?only=pour,drink&lang=es')
    expect(await words(page, '.sheet-end')).toContain(
      `${ORIGIN}/q/coffee?only=pour%2Cdrink&lang=es`,
    )
  })
})

describe('the key', () => {
  it('is asked for in the language, from the questions and where nothing was answered', async () => {
    expect(await keyForm(await pageOf('?lang=es'))).toBe('/q/coffee/key?lang=es')
    expect(await keyForm(await answered(''))).toBe('/q/coffee/key?lang=es')
    expect(await keyForm(await pageOf('', SPANISH))).toBe('/q/coffee/key')
    expect(await keyForm(await pageOf())).toBe('/q/coffee/key')
  })

  it('comes in it, and leads back to the quiz in it', async () => {
    const page = await keyPage('quiz.only=pour,roasted')
    expect((await elements(page, 'html'))[0]?.attributes.lang).toBe('es')
    expect(await words(page, '.key-sheet h2')).toBe('Las respuestas')
    expect(await words(page, '.key-sheet [data-key=pour] strong')).toBe('Casi hirviendo')
    expect(await words(page, '.key-sheet [data-key=roasted] strong')).toBe('Verdadero')
    expect(await words(page, '.key-sheet')).toContain('canary-es-explanation')
    expect(await words(page, 'main')).not.toMatch(/canary-en|Just off the boil/)
    const [take] = await elements(page, '.actions a.button')
    expect(unescapeHtml(take?.attributes.href ?? '')).toBe('/q/coffee?only=pour%2Croasted&lang=es')
  })

  it('comes in the language of the header, and then leads on plainly', async () => {
    const page = await keyPage('', '', SPANISH)
    expect(await words(page, '.key-sheet h2')).toBe('Las respuestas')
    const [take] = await elements(page, '.actions a.button')
    expect(take?.attributes.href).toBe('/q/coffee')
  })

  it('stands in it below the answers to all questions, too', async () => {
    const page = await answered('pour=cold&quiz.only=pour')
    expect(await words(page, '.key-sheet .help')).toContain(`${ORIGIN}/q/coffee?only=pour&lang=es`)
  })
})
