// GET /api/v1/quizzes and /api/v1/quizzes/:quiz: what there is to check, and how it is asked.

import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../../content/model/catalogue.ts'
import { parseMarkup } from '../../content/parsing/markup.ts'
import { PublicQuiz, QuizList } from '../../content/wire/index.ts'
import { FIXTURES } from '../fixtures/content/catalogue.ts'
import { isChoice } from '../support/content/is-choice.ts'
import { CHECK_QUIZZES } from '../support/content/kinds.ts'
import { ask, ORIGIN, QUIZ, read } from './ask.ts'
import { appOf, teaCatalogue } from './canaries.ts'
import { bindings } from './routes.ts'

const LIST = '/api/v1/quizzes'

describe('the list of quizzes', () => {
  it('names every quiz of the catalogue', async () => {
    const { quizzes } = await read(await ask(LIST), QuizList)
    expect(quizzes.map(({ id }) => id)).toEqual(FIXTURES.quizzes.map(({ id }) => id))
  })

  it('tells of each quiz what the quiz says of itself', async () => {
    const { quizzes } = await read(await ask(LIST), QuizList)
    for (const { questionCount, minutes, url, ...listed } of quizzes) {
      const quiz = await read(await ask(`${LIST}/${listed.id}`), PublicQuiz)
      expect(quiz).toMatchObject(listed)
      expect(questionCount).toBe(quiz.questions.length)
      expect(minutes).toBeGreaterThan(0)
      expect(url).toBe(`${ORIGIN}/q/${listed.id}`)
    }
  })

  it('leads to pages that are there', async () => {
    const { quizzes } = await read(await ask(LIST), QuizList)
    for (const { url, guide } of quizzes) {
      expect((await ask(new URL(url).pathname)).status).toBe(200)
      expect((await ask(`/api/v1/guides/${guide}`)).status).toBe(200)
    }
  })
})

describe('a quiz', () => {
  it('asks the whole pool, in the order of the catalogue', async () => {
    const quiz = await read(await ask(QUIZ), PublicQuiz)
    const source = CHECK_QUIZZES[0]
    expect(quiz.questions.map(({ id, section, type }) => ({ id, section, type }))).toEqual(
      source?.questions.map(({ id, section, type }) => ({ id, section, type })),
    )
    expect(quiz.questions).toHaveLength(10)
  })

  it('asks each question with its prompt, its options and the number of its hints', async () => {
    const quiz = await read(await ask(QUIZ), PublicQuiz)
    for (const question of quiz.questions) {
      const source = CHECK_QUIZZES[0]?.questions.find(({ id }) => id === question.id)
      expect(question.prompt).toEqual(parseMarkup(source?.prompt.text ?? ''))
      expect(question.hints).toBe(source?.solution.hints.length)
      if (!source || !isChoice(source)) continue
      expect('choices' in question && question.choices).toEqual(
        source.prompt.choices.map(({ id, text, pinned }) => ({
          id,
          text: parseMarkup(text),
          ...(pinned && { pinned }),
        })),
      )
    }
  })

  it('has a revision of its own and one for each question', async () => {
    const quiz = await read(await ask(QUIZ), PublicQuiz)
    expect(quiz.revision).toBeGreaterThanOrEqual(1)
    for (const { revision } of quiz.questions) {
      expect(revision).toBeGreaterThanOrEqual(1)
      expect(revision).toBeLessThanOrEqual(quiz.revision)
    }
  })

  it('is the same whatever the query, the language or the origin of the reader', async () => {
    const headers = { Origin: 'https://blog.example', 'Accept-Language': 'de', Cookie: 'a=b' }
    const plain = await (await ask(QUIZ)).text()
    expect(await (await ask(QUIZ, { headers })).text()).toBe(plain)
    expect(await (await ask(`${QUIZ}?utm_source=x`)).text()).toBe(plain)
  })

  it('has the same tag from every instance, and another once a word changes', async () => {
    const tagOf = async (source: Catalogue) =>
      (await appOf(source).request('/api/v1/quizzes/tea', {}, bindings())).headers.get('ETag')
    const tea = teaCatalogue()
    const quizzes = tea.quizzes.map((quiz) => ({ ...quiz, title: 'Do you know green tea?' }))
    expect(await tagOf(teaCatalogue())).toBe(await tagOf(tea))
    expect(await tagOf({ ...tea, quizzes })).not.toBe(await tagOf(tea))
  })
})
