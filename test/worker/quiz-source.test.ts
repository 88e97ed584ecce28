// Who wrote the questions of a quiz, where others did: a field of the quiz, and a line on its page.
import { expect, it } from 'vitest'
import type { QuizOrigin } from '../../content/model/source.ts'
import { PublicQuiz } from '../../content/wire/index.ts'
import { FIXTURES } from '../fixtures/content/catalogue.ts'
import { ORIGIN, read } from './ask.ts'
import { appOf } from './canaries.ts'
import { elements, words } from './html.ts'
import { bindings } from './routes.ts'

function siteOf(source?: QuizOrigin) {
  const quizzes = FIXTURES.quizzes.map((quiz) => ({ ...quiz, ...(source && { source }) }))
  const site = appOf({ ...FIXTURES, quizzes })
  return async (path: string) => site.request(`${ORIGIN}${path}`, {}, bindings())
}

const [quiz] = FIXTURES.quizzes
const page = async (source?: QuizOrigin, lang = 'en') =>
  (await siteOf(source)(`/q/${quiz?.id}?lang=${lang}`)).text()
const LINE = 'p.help.source'
const linksIn = async (markup: string) =>
  (await elements(markup, `${LINE} a`)).map(({ attributes }) => attributes.href)

const TRIVIA = {
  title: 'Open Trivia Database',
  author: 'PIXELTAIL GAMES',
  url: 'https://opentdb.com/',
  licence: 'CC BY-SA 4.0',
}

it('the public quiz names it, and without it has no such field', async () => {
  const answer = await siteOf(TRIVIA)(`/api/v1/quizzes/${quiz?.id}`)
  expect((await read(answer, PublicQuiz)).source).toEqual(TRIVIA)
  const without = await siteOf()(`/api/v1/quizzes/${quiz?.id}`)
  expect(await read(without, PublicQuiz)).not.toHaveProperty('source')
})

it('the page names title, author and licence, with links to both, as licences ask', async () => {
  const markup = await page(TRIVIA)
  expect(await words(markup, LINE)).toBe(
    'Based on “Open Trivia Database” by PIXELTAIL GAMES. Licence: CC BY-SA 4.0',
  )
  expect(await linksIn(markup)).toEqual([
    'https://opentdb.com/',
    'https://creativecommons.org/licenses/by-sa/4.0/',
  ])
})

it.each([
  [{ author: 'Ada Example' }, 'Ada Example'],
  [{ url: 'https://example.org/bank' }, 'example.org'],
  [{ licence: 'CC0 1.0' }, 'CC0 1.0'],
  [{ licence: '© All rights reserved' }, '© All rights reserved'],
])('what is known is enough: %j', async (source, shown) => {
  expect(await words(await page(source), LINE)).toContain(shown)
})

it('links to nothing but pages', async () => {
  const markup = await page({ title: 'A bank', url: 'javascript:alert(1)' })
  expect(await words(markup, LINE)).toContain('A bank')
  expect(await linksIn(markup)).toEqual([])
})

it('there is no line where nobody is named', async () => {
  expect(await elements(await page(), LINE)).toEqual([])
})
