// The key on paper: with the result of a form that answers every question, or by the route of the
// printed key, which a quiz can turn off; never before.
import { describe, expect, it } from 'vitest'
import { POOL, POOLS, POOLS_LEDGER } from '../fixtures/content/drawing-quiz.ts'
import { ORIGIN } from './ask.ts'
import { appOf, canariesIn, teaCatalogue } from './canaries.ts'
import { elements, words } from './html.ts'
import { type App, bindings, realApp, visit } from './routes.ts'

const app = appOf(teaCatalogue())
const EXPLANATIONS = ['dried', 'kinds', 'pour', 'steep'].map((id) => `canary-${id}-explanation`)

/** Answers to all questions. */
const ALL = 'pour=cold&kinds=green&dried=true&steep=long'

const send = (path: string, body: string, to: App = app) => {
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
  return visit(to, path, { method: 'POST', headers, body })
}

async function submit(body: string, path = '/q/tea'): Promise<string> {
  const response = await send(path, body)
  expect(response.status).toBe(200)
  expect(response.headers.get('Cache-Control')).toBe('private, no-cache')
  return response.text()
}

const sheetOf = (page: string) => page.split('<section class="key-sheet')[1]?.split('</section>')[0]

describe('the key sheet', () => {
  it('has every question of the attempt, its right answer and the reason, and no more', async () => {
    const page = await submit(ALL)
    const sheet = sheetOf(page) ?? ''
    expect(canariesIn(sheet)).toEqual(EXPLANATIONS)
    const asked = await elements(page, '.key-sheet li[data-key]')
    expect(asked.map(({ attributes }) => attributes['data-key'])).toEqual([
      'pour',
      'kinds',
      'dried',
      'steep',
    ])
    expect(await words(page, '.key-sheet li[data-key=pour] p:first-of-type strong')).toBe(
      'The option warm',
    )
    expect(await words(page, '.key-sheet li[data-key=dried] p:first-of-type strong')).toBe('True')
    const several = await words(page, '.key-sheet li[data-key=kinds] p:first-of-type strong')
    expect(several).toContain('The option green')
    expect(several).toContain('The option black')
    expect(several).not.toContain('The option mint')
  })

  it('is not there while a question is open, so that it gives no key for that one', async () => {
    const page = await submit('pour=warm&kinds=green&dried=true')
    expect(page).not.toContain('key-sheet')
    expect(canariesIn(page).some((canary) => canary.startsWith('canary-steep-'))).toBe(false)
    expect(await elements(page, 'form.on-paper button[type=submit]')).toHaveLength(1)
  })

  it.each(['', 'nowhere=1', 'pour=warm&pour.revision=99'])(
    'is not there where nothing was answered: %j',
    async (body) => {
      const page = await submit(body)
      expect(canariesIn(page)).toEqual([])
      expect(await elements(page, 'form.on-paper button[type=submit]')).toHaveLength(1)
    },
  )

  it.each(['pour=warm', 'pour=warm&quiz.key=1', 'quiz.key=1', 'pour=warm&quiz.only=pour,steep'])(
    'is not there for one answer, nor for a field that asks for it: %s',
    async (body) => {
      const page = await submit(body)
      expect(page).not.toContain('key-sheet')
      expect(canariesIn(page).every((canary) => canary.startsWith('canary-pour-'))).toBe(true)
    },
  )

  it('is there for who asks for it, of the questions asked for', async () => {
    const page = await submit('quiz.only=steep,dried', '/q/tea/key')
    expect(canariesIn(page)).toEqual(['canary-dried-explanation', 'canary-steep-explanation'])
    expect(await words(page, '.key-sheet .help')).toContain(`${ORIGIN}/q/tea?only=dried%2Csteep`)
    expect(await elements(page, '.sheet > ol > li')).toHaveLength(2)
  })

  it('is no part of any page that can be had by its address', async () => {
    expect((await app.request(`${ORIGIN}/q/tea/key`, {}, bindings())).status).toBe(405)
    for (const query of ['', '?quiz.key=1', '?key=1', '?only=pour&quiz.key=1']) {
      const page = await (await app.request(`${ORIGIN}/q/tea${query}`, {}, bindings())).text()
      expect(page).not.toContain('key-sheet')
      expect(canariesIn(page)).toEqual([])
      expect(await elements(page, '.sheet > ol > li')).not.toHaveLength(0)
    }
  })
})

describe('a quiz whose key cannot be printed', () => {
  const { guides, quizzes } = teaCatalogue()
  const kept = appOf({
    guides,
    quizzes: quizzes.map((quiz) => (quiz.kind === 'check' ? { ...quiz, printedKey: false } : quiz)),
  })

  it('answers 404 to who asks for it', async () => {
    const response = await send('/q/tea/key', 'quiz.only=steep', kept)
    expect(response.status).toBe(404)
    const page = await response.text()
    expect(await words(page, 'h1')).toBe('This quiz has no printed answers')
    expect(canariesIn(page)).toEqual([])
  })

  it.each(['', 'pour=warm', ALL])('offers it on no page, after the answers %j', async (body) => {
    const question = await (await kept.request(`${ORIGIN}/q/tea`, {}, bindings())).text()
    for (const page of [question, await (await send('/q/tea', body, kept)).text()]) {
      expect(await elements(page, '.on-paper, .key-sheet')).toEqual([])
      expect(page).not.toContain('/key')
    }
  })

  it('still says what was right about what was answered', async () => {
    const page = await (await send('/q/tea', ALL, kept)).text()
    expect(canariesIn(page)).toEqual(expect.arrayContaining(EXPLANATIONS))
  })
})

it('an outcome quiz has no key to print', async () => {
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
  const path = '/q/which-bee-task/key'
  const response = await visit(realApp(), path, { method: 'POST', headers, body: '' })
  expect(response.status).toBe(404)
})

it('a pool never leaves whole, not even with its key', async () => {
  const pools = appOf(POOLS, POOLS_LEDGER)
  const path = `/q/${POOL.id}/key`
  const page = await (await send(path, '', pools)).text()
  const asked = await elements(page, '.key-sheet li[data-key]')
  expect(asked).toHaveLength(POOL.draw ?? 0)
})
