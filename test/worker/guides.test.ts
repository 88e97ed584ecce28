// GET /api/v1/guides and /api/v1/guides/:guide: what the quizzes point to.
import { describe, expect, it } from 'vitest'
import { GuideList, PublicGuide, PublicQuiz } from '../../content/wire/index.ts'
import { FIXTURES } from '../fixtures/content/catalogue.ts'
import { ask, GUIDE, ORIGIN, QUIZ, read } from './ask.ts'

const LIST = '/api/v1/guides'
const source = FIXTURES.guides[0]

describe('the list of guides', () => {
  it('names every guide of the catalogue, with a page that is there', async () => {
    const { guides } = await read(await ask(LIST), GuideList)
    expect(guides.map(({ id }) => id)).toEqual(FIXTURES.guides.map(({ id }) => id))
    for (const { url, ...listed } of guides) {
      expect(await read(await ask(`${LIST}/${listed.id}`), PublicGuide)).toMatchObject(listed)
      expect(url).toBe(`${ORIGIN}/g/${listed.id}`)
      expect((await ask(new URL(url).pathname)).status).toBe(200)
    }
  })
})

describe('a guide', () => {
  it('has every section in order, with a body and an address of its own', async () => {
    const guide = await read(await ask(GUIDE), PublicGuide)
    expect(guide.sections.map(({ id, title }) => [id, title])).toEqual(
      Object.entries(source?.sections ?? {}).map(([id, { title }]) => [id, title]),
    )
    for (const { id, url, blocks } of guide.sections) {
      expect(url).toBe(`${ORIGIN}/g/${guide.id}#${id}`)
      expect(blocks.length).toBe(source?.sections[id]?.body.length)
    }
  })

  it('has the section behind every question', async () => {
    const guide = await read(await ask(GUIDE), PublicGuide)
    const quiz = await read(await ask(QUIZ), PublicQuiz)
    const sections = guide.sections.map(({ id }) => id)
    for (const { section } of quiz.questions) expect(sections).toContain(section)
    expect(quiz.guide).toBe(guide.id)
  })

  it('has a check for each section that a quiz asks about, and no more than the question', async () => {
    const { checks, sections } = await read(await ask(GUIDE), PublicGuide)
    const { questions } = await read(await ask(QUIZ), PublicQuiz)
    expect(checks.map(({ section }) => section)).toEqual(sections.map(({ id }) => id))
    for (const { section, quiz, question, prompt } of checks) {
      expect(quiz).toBe('honey-bees')
      const first = questions.find((one) => one.section === section)
      expect([question, prompt]).toEqual([first?.id, first?.prompt])
    }
  })

  it('compares every row in every column, with words for each value', async () => {
    const { comparison } = await read(await ask(GUIDE), PublicGuide)
    const columns = comparison?.columns.map(({ id }) => id)
    expect(columns).toEqual(Object.keys(source?.facts?.columns ?? {}))
    expect(comparison?.rows.map(({ id }) => id)).toEqual(Object.keys(source?.facts?.rows ?? {}))
    for (const { id, cells } of comparison?.rows ?? []) {
      expect(cells.map(({ column }) => column)).toEqual(columns)
      for (const { column, value, text } of cells) {
        expect(value).toBe(source?.facts?.rows[id]?.cells[column]?.value)
        expect(text).not.toBe('')
        if (value === 'unstated') expect(text).toBe('Not stated')
      }
    }
  })

  it('says where it comes from and what to take away', async () => {
    const guide = await read(await ask(GUIDE), PublicGuide)
    expect(guide.source).toEqual(source?.source)
    expect(guide.takeaways.length).toBe(source?.takeaways?.length)
  })
})
