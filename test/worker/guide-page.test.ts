// GET /g/:guide: the guide as an article, as it comes from the server.
import { describe, expect, it } from 'vitest'
import type { Guide } from '../../content/model/guide.ts'
import { FIXTURES } from '../fixtures/content/catalogue.ts'
import { ask } from './ask.ts'
import { elements, words } from './html.ts'

const PAGE = '/g/honey-bees'
const [bees] = FIXTURES.guides as readonly [Guide]
const sections = Object.keys(bees.sections)
const page = async () => (await ask(PAGE)).text()

describe('the page of a guide', () => {
  it('has its comparison before the first section', async () => {
    const found = await elements(await page(), '.text > section')
    const ids = found.map(({ attributes }) => attributes.id)
    expect(ids).toEqual(['comparison', ...sections, 'takeaways'])
  })

  it('lists in its contents all that follows, once above the text and once beside it', async () => {
    const html = await page()
    const targets = ['comparison', ...sections, 'takeaways'].map((id) => `#${id}`)
    for (const list of ['.contents .above', '.contents .beside']) {
      const links = await elements(html, `${list} a`)
      expect(links.map(({ attributes }) => attributes.href)).toEqual(targets)
    }
  })

  it('folds each check to a line, with a link for readers without scripts', async () => {
    const html = await page()
    const checks = await elements(html, 'details.check')
    expect(checks.length).toBe(sections.length)
    for (const { attributes } of checks) {
      expect(attributes).not.toHaveProperty('open')
      const [quiz, question] = (attributes['data-check'] ?? '').split('/')
      const inside = `[data-check="${quiz}/${question}"] > self-check`
      expect(
        await elements(html, `${inside}[quiz="${quiz}"][question="${question}"]`),
      ).toHaveLength(1)
      expect((await elements(html, `${inside} > a`))[0]?.attributes.href).toBe(
        `/q/${quiz}#${question}`,
      )
    }
  })

  it('says how many checks are done: none, until its script counts', async () => {
    expect(await words(await page(), '.checked')).toBe(`0 of ${sections.length} checked`)
  })

  it('ends with the quizzes about it, each with what it is', async () => {
    const html = await page()
    const links = await elements(html, '.quizzes a')
    const quizzes = FIXTURES.quizzes.filter(({ guide }) => guide?.id === bees.id)
    expect(links.map(({ attributes }) => attributes.href)).toEqual(
      quizzes.map(({ id }) => `/q/${id}`),
    )
    for (const { description } of quizzes)
      expect(await words(html, '.quizzes')).toContain(description)
  })
})

describe('a comparison of many columns', () => {
  it('keeps all but four back, for a checkbox that needs no script', async () => {
    const html = await page()
    const columns = Object.keys(bees.facts?.columns ?? {}).length
    expect(columns).toBeGreaterThan(5)
    expect(await elements(html, '.comparison thead .more')).toHaveLength(columns - 4)
    const rows = Object.keys(bees.facts?.rows ?? {}).length
    expect(await elements(html, '.comparison tbody .more')).toHaveLength((columns - 4) * rows)
    expect(await words(html, '.all-columns label')).toBe('Show all columns')
  })
})
