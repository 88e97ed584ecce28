// An outcome quiz in another language: it finds the same for the same answers, says so in
// that language, and its pages lead on in it.
import { describe, expect, it } from 'vitest'
import { plainText } from '../../content/common/plain-text.ts'
import { parseMarkup } from '../../content/parsing/markup.ts'
import { OutcomeResult, SharedOutcome } from '../../content/wire/index.ts'
import {
  answersOf,
  OUTCOME_VECTORS,
  PETS,
  PETS_LEDGER,
} from '../fixtures/content/outcome-scoring.ts'
import { PETS_ES, PETS_IN_SPANISH } from '../fixtures/content/spanish/outcome-scoring.ts'
import { ORIGIN, read } from './ask.ts'
import { appOf } from './canaries.ts'
import { elements, unescapeHtml, words } from './html.ts'
import { ATTEMPT } from './outcome-app.ts'
import { visit } from './routes.ts'

const app = appOf(PETS_IN_SPANISH, PETS_LEDGER)
const IN_SPANISH = '?lang=es'
const BY_HEADER = { 'Accept-Language': 'es-MX,es;q=0.9' }

const ask = async (path: string, init: RequestInit = {}) => visit(app, path, init)

async function attempt(answers: unknown, query = IN_SPANISH): Promise<OutcomeResult> {
  const answer = await ask(`/api/v1/quizzes/pets/attempts${query}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ attempt: ATTEMPT, answers }),
  })
  expect(answer.headers.get('Content-Language')).toBe(query === IN_SPANISH ? 'es' : 'en')
  return read(answer, OutcomeResult)
}

async function submit(body: string, query = IN_SPANISH, headers = {}): Promise<string> {
  const answer = await ask(`/q/pets${query}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
    body,
  })
  expect(answer.status).toBe(200)
  return answer.text()
}

const NEAR = [{ question: 'walks', response: 'near' }]
const codeOf = async (query?: string) => (await attempt(NEAR, query)).share?.code ?? ''
const code = await codeOf()
const englishCode = await codeOf('')

/** In Spanish, by the option that it is of. */
function whyOf(reason: string): string {
  const [question = '', option = ''] = reason.split('/')
  const texts: Readonly<Record<string, object>> = PETS_ES.texts.questions
  const { options } = texts[question] as { options: Record<string, { why?: string }> }
  return options[option]?.why ?? 'none'
}

describe('the golden vectors', () => {
  it.each(OUTCOME_VECTORS)('as an attempt: $name', async (vector) => {
    const { outcome, runnerUp, because } = await attempt(answersOf(vector))
    expect([outcome?.id ?? null, runnerUp?.id ?? null]).toEqual([vector.outcome, vector.runnerUp])
    expect(because.map(({ question, choice }) => `${question}/${choice}`)).toEqual(vector.because)
    expect(because.map(({ text }) => text)).toEqual(
      vector.because.map((reason) => parseMarkup(whyOf(reason))),
    )
  })

  it.each(OUTCOME_VECTORS)('as a form: $name', async (vector) => {
    const fields = answersOf(vector).flatMap(({ question, response }) =>
      [response].flat().map((id) => [question, id]),
    )
    const page = await submit(new URLSearchParams(fields).toString())
    const [heading] = await elements(page, '#result')
    expect(heading?.attributes['data-outcome'] ?? null).toBe(vector.outcome)
    const said = await words(page, 'section.result')
    const reasons = vector.because.map((one) => plainText(parseMarkup(whyOf(one))))
    const places = reasons.map((reason) => said.indexOf(reason))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })
})

describe('a shared outcome', () => {
  const resultOf = async (of: string, query = '', headers = {}) =>
    read(await ask(`/api/v1/results/${of}${query}`, { headers }), SharedOutcome)

  it('has its words in the text that is shared', async () => {
    expect((await attempt(NEAR)).share?.text).toBe('¿Qué mascota te conviene? Un gato')
  })

  it('opens in the language that it was reached in, whatever the header', async () => {
    const spanish = await resultOf(code, '', { 'Accept-Language': 'en' })
    expect(spanish).toMatchObject({
      lang: 'es',
      title: '¿Qué mascota te conviene?',
      outcome: { id: 'cat', title: 'Un gato', passage: { url: `${ORIGIN}/g/pets?lang=es#cats` } },
      runnerUp: { id: 'fish', title: 'Un pez' },
    })
    const english = await resultOf(englishCode, '', BY_HEADER)
    expect(english).toMatchObject({ lang: 'en', outcome: { id: 'cat', title: 'A cat' } })
  })

  it('opens in another one where the address asks for it, and says which', async () => {
    expect(await resultOf(code, '?lang=en')).toMatchObject({
      lang: 'en',
      outcome: { title: 'A cat' },
    })
    expect(await resultOf(englishCode, IN_SPANISH)).toMatchObject({
      lang: 'es',
      outcome: { title: 'Un gato' },
    })
    const page = await (await ask(`/r/${code}?lang=en`)).text()
    expect((await elements(page, 'html'))[0]?.attributes.lang).toBe('en')
    expect(await words(page, '#reached')).toBe('A cat')
  })

  it('is one quiet link away from its other language, and stands for the quiz of its own', async () => {
    const page = await (await ask(`/r/${code}`)).text()
    expect(await words(page, '.languages [aria-current]')).toBe('Español')
    const [other] = await elements(page, '.languages a')
    expect(other?.attributes).toMatchObject({ href: `/r/${code}?lang=en`, hreflang: 'en' })
    const canonical = async (of: string) => {
      const [link] = await elements(await (await ask(`/r/${of}`)).text(), 'link[rel=canonical]')
      return link?.attributes.href
    }
    expect(await canonical(code)).toBe(`${ORIGIN}/q/pets?lang=es`)
    expect(await canonical(englishCode)).toBe(`${ORIGIN}/q/pets`)
  })

  it('challenges to the quiz in its language, which says what fitted in it', async () => {
    const page = await (await ask(`/q/pets?challenge=${code}&lang=es`)).text()
    expect(await words(page, '.challenge')).toContain('Un gato')
    const answered = await submit(`quiz.challenge=${code}&walks=far`)
    expect(await words(answered, '.challenge')).toContain('Un gato')
    expect(await words(answered, '#result')).toBe('Un perro')
  })
})

describe('pages of an outcome quiz', () => {
  const pages: readonly [what: string, page: () => Promise<string>][] = [
    ['the quiz', async () => (await ask(`/q/pets${IN_SPANISH}`)).text()],
    ['the quiz in a frame', async () => (await ask(`/e/q/pets${IN_SPANISH}`)).text()],
    ['what fits', () => submit('walks=near')],
    ['nothing that fits', () => submit('')],
    ['a shared outcome', async () => (await ask(`/r/${code}`)).text()],
  ]

  it.each(pages)('lead on in the language that was asked for: %s', async (_, page) => {
    const links = await elements(await page(), 'main a, main form')
    const own = links
      .map(({ attributes: { href, action } }) => href ?? action ?? '')
      .filter((address) => /^(https:\/\/check\.example)?\/[qge]\//.test(address))
    expect(own).not.toEqual([])
    for (const address of own) expect(address).toContain('lang=es')
  })

  it('lead on plainly where the header asked, and in English', async () => {
    for (const headers of [BY_HEADER, {}]) {
      for (const page of [
        await submit('walks=near', '', headers),
        await (await ask('/q/pets', { headers })).text(),
        await (await ask(`/r/${englishCode}`, { headers })).text(),
      ]) {
        const links = await elements(page, 'main a, main form')
        expect(links).not.toEqual([])
        for (const { attributes } of links) {
          expect(attributes.href ?? attributes.action).not.toContain('lang=')
        }
      }
    }
  })

  it('keep the question set and the code before the language', async () => {
    const page = await submit('quiz.only=walks,time&walks=near')
    const [again] = await elements(page, 'main .actions a[href^="/q/"]')
    const expected = '/q/pets?only=walks%2Ctime&lang=es'
    expect(unescapeHtml(again?.attributes.href ?? '')).toBe(expected)
    const shared = await (await ask(`/r/${code}`)).text()
    const [tried] = await elements(shared, 'main a.button')
    const challenge = `/q/pets?challenge=${code}&lang=es`
    expect(unescapeHtml(tried?.attributes.href ?? '')).toBe(challenge)
  })

  it('have the ids of the source in their fields', async () => {
    const idsOf = async (query: string) => {
      const page = await (await ask(`/q/pets${query}`)).text()
      return (await elements(page, 'fieldset input')).map(({ attributes: { name, value } }) => [
        name,
        value,
      ])
    }
    const spanish = await idsOf(IN_SPANISH)
    expect(spanish).toEqual(await idsOf(''))
    expect(new Set(spanish.map(([name]) => name)).size).toBe(2 * PETS.questions.length)
  })
})
