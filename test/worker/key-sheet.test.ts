// The key on paper: with the result of a form that answers every question, or of one that asks
// for the key and nothing else; never before.
import { describe, expect, it } from 'vitest'
import { ORIGIN } from './ask.ts'
import { appOf, canariesIn, teaCatalogue } from './canaries.ts'
import { elements, words } from './html.ts'
import { bindings, visit } from './routes.ts'

const app = appOf(teaCatalogue())
const EXPLANATIONS = ['dried', 'kinds', 'pour', 'steep'].map((id) => `canary-${id}-explanation`)

/** Answers to all questions. */
const ALL = 'pour=cold&kinds=green&dried=true&steep=long'

async function submit(body: string): Promise<string> {
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
  const response = await visit(app, '/q/tea', { method: 'POST', headers, body })
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

  it('is there for who asks for it, of the questions asked for', async () => {
    const page = await submit('quiz.key=1&quiz.only=steep,dried')
    expect(canariesIn(page)).toEqual(['canary-dried-explanation', 'canary-steep-explanation'])
    expect(await words(page, '.key-sheet .help')).toContain(`${ORIGIN}/q/tea?only=dried%2Csteep`)
    expect(await elements(page, '.sheet > ol > li')).toHaveLength(2)
  })

  it('is no part of any page that can be had by its address', async () => {
    for (const query of ['', '?quiz.key=1', '?key=1', '?only=pour&quiz.key=1']) {
      const page = await (await app.request(`${ORIGIN}/q/tea${query}`, {}, bindings())).text()
      expect(page).not.toContain('key-sheet')
      expect(canariesIn(page)).toEqual([])
      expect(await elements(page, '.sheet > ol > li')).not.toHaveLength(0)
    }
  })
})
