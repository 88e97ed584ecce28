// POST /api/v1/quizzes/:quiz/check: the verdict on one response, and what comes with it.

import { describe, expect, it } from 'vitest'
import type { Question } from '../../content/model/question.ts'
import { parseMarkup } from '../../content/parsing/markup.ts'
import { CheckResult, PublicGuide, type Response } from '../../content/wire/index.ts'
import { REVISED_QUIZ, releasedCatalogue } from '../fixtures/content/revised-quiz.ts'
import { isChoice } from '../support/content/is-choice.ts'
import { CHECK_QUIZZES } from '../support/content/kinds.ts'
import { extremes } from '../support/content/vectors.ts'
import { ask, CHECK, GUIDE, ORIGIN, post, postText, read } from './ask.ts'
import { appOf } from './canaries.ts'
import { bindings } from './routes.ts'

const questions = CHECK_QUIZZES.flatMap((quiz) => quiz.questions)
const byId = new Map(questions.map((question) => [question.id, question]))

async function check(body: Record<string, unknown>): Promise<CheckResult> {
  const response = await post(CHECK, body)
  expect(response.status).toBe(200)
  return read(response, CheckResult)
}

describe('the golden vectors', () => {
  it('get an answer that is correct when it is sent back', async () => {
    for (const [question, { wrong }] of extremes()) {
      const { answer } = await check({ question, response: wrong })
      expect(await check({ question, response: answer })).toMatchObject({ correct: true })
    }
  })
})

describe('a verdict', () => {
  it.each([...byId.keys()])('on %s brings each option its own feedback', async (question) => {
    const source = byId.get(question)
    if (!source || !isChoice(source)) return
    const options = source.prompt.choices.map(({ id }) => id)
    const text = (id: string) => parseMarkup(source?.solution.feedback[id] ?? 'none')
    for (const option of options) {
      const response = source?.type === 'multiple' ? [option] : option
      const { feedback, explanation } = await check({ question, response })
      expect(feedback.chosen).toEqual([{ id: option, text: text(option) }])
      const others = options.filter((id) => id !== option)
      expect(feedback.others).toEqual(others.map((id) => ({ id, text: text(id) })))
      expect(explanation).toEqual(parseMarkup(source?.solution.explanation ?? 'none'))
    }
  })

  it('parts the options of a list into those chosen and the others', async () => {
    const { feedback } = await check({
      question: 'waggle-dance',
      response: ['kind', 'distance'],
    })
    expect(feedback.chosen.map(({ id }) => id).toSorted()).toEqual(['distance', 'kind'])
    expect(feedback.others?.map(({ id }) => id).toSorted()).toEqual(['danger', 'direction'])
  })

  it('accepts an empty list as a response that earns nothing', async () => {
    const result = await check({ question: 'waggle-dance', response: [] })
    expect(result).toMatchObject({ correct: false, score: 0, feedback: { chosen: [] } })
  })

  it('leads to the passage, under the address that the guide gives it', async () => {
    const guide = await read(await ask(GUIDE), PublicGuide)
    for (const [question, { right }] of extremes()) {
      const { passage } = await check({ question, response: right })
      const section = guide.sections.find(({ id }) => id === byId.get(question)?.section)
      expect(passage).toMatchObject({
        guide: guide.id,
        section: section?.id,
        title: section?.title,
        url: section?.url,
      })
      expect(passage?.url).toMatch(`${ORIGIN}/g/honey-bees#`)
    }
  })

  it('is the same each time, and kept by nobody', async () => {
    const body = { question: 'why-honey-keeps', response: 'sting' }
    const [first, second] = [await post(CHECK, body), await post(CHECK, body)]
    expect(first.headers.get('Cache-Control')).toBe('no-store')
    expect(await second.text()).toBe(await first.text())
  })
})

/** What the feedback on a response is about: options, items, gaps; what is typed has no name. */
function named({ type }: Question, response: Response): (string | undefined)[] {
  if (type === 'number' || type === 'text') return [undefined]
  return typeof response === 'object' && !Array.isArray(response)
    ? Object.keys(response)
    : [response].flat().map(String)
}

describe('reveal: false', () => {
  const hidden = ['correct', 'feedback', 'maxScore', 'question', 'revision', 'score']
  const shown = [...hidden, 'answer', 'explanation', 'passage'].toSorted()

  it('gives a response that is not correct its own feedback and no more', async () => {
    for (const [question, { wrong }] of extremes()) {
      const result = await check({ question, response: wrong, reveal: false })
      expect(Object.keys(result).toSorted()).toEqual(hidden)
      expect(Object.keys(result.feedback)).toEqual(['chosen'])
      const source = byId.get(question)
      expect(result.feedback.chosen.map(({ id }) => id).toSorted()).toEqual(
        source ? named(source, wrong).toSorted() : 'no such question',
      )
    }
  })

  it('holds back as much from a response that is partly right', async () => {
    const result = await check({
      question: 'waggle-dance',
      response: ['direction'],
      reveal: false,
    })
    expect(result.score).toBe(0.5)
    expect(Object.keys(result).toSorted()).toEqual(hidden)
    expect(Object.keys(result.feedback)).toEqual(['chosen'])
  })

  it('gives a correct response everything', async () => {
    for (const [question, { right }] of extremes()) {
      const result = await check({ question, response: right, reveal: false })
      expect(Object.keys(result).toSorted()).toEqual(shown)
      expect(result).toEqual(await check({ question, response: right }))
    }
  })

  it('is not the default', async () => {
    const body = { question: 'why-honey-keeps', response: 'sting' }
    expect(Object.keys(await check(body)).toSorted()).toEqual(shown)
    expect(await check(body)).toEqual(await check({ ...body, reveal: true }))
  })
})

describe('a request', () => {
  const body = { question: 'drone-sting', response: 'no' }

  it.each([
    'application/json',
    'application/json; charset=utf-8',
    'application/json;charset=UTF-8',
    'application/json; charset="utf-8"',
    'Application/JSON',
    'text/plain',
    'text/plain;charset=UTF-8',
  ])('is JSON sent as %s', async (type) => {
    const response = await postText(CHECK, JSON.stringify(body), type)
    expect(response.status).toBe(200)
    expect(await read(response, CheckResult)).toEqual(await check(body))
  })

  it('may hold fields that nobody knows', async () => {
    const more = { ...body, score: 99, correct: false, isAdmin: true, nested: { key: 'yes' } }
    expect(await check(more)).toEqual(await check(body))
  })

  it('may be a stream of unknown length', async () => {
    const stream = new Blob([JSON.stringify(body)]).stream()
    const headers = { 'Content-Type': 'text/plain' }
    const response = await ask(CHECK, { method: 'POST', headers, body: stream })
    expect(await read(response, CheckResult)).toEqual(await check(body))
  })
})

describe('the passage', () => {
  it('comes with the sentence that says so, word for word in the guide, for every question', async () => {
    const guide = JSON.stringify(await read(await ask(GUIDE), PublicGuide))
    for (const [question, { right }] of extremes()) {
      const { passage } = await check({ question, response: right })
      expect(passage?.sentence, question).toMatch(/\S/)
      // Markup within a sentence splits it in the guide; its longest piece is there as it is.
      const pieces = passage?.sentence?.split(/waggle dance/) ?? []
      for (const piece of pieces.slice(0, 1)) expect(guide).toContain(piece.trim())
    }
  })

  it('comes with that of its own language', async () => {
    const response = extremes().get('drone-sting')?.right
    const spanish = await post(`${CHECK}?lang=es`, { question: 'drone-sting', response })
    const { passage } = await read(spanish, CheckResult)
    expect(passage?.sentence).toContain('no tiene aguijón')
  })

  it('tells no sentence where the answer is not told', async () => {
    const response = extremes().get('drone-sting')?.wrong
    const body = { question: 'drone-sting', response, reveal: false }
    expect(await check(body)).not.toHaveProperty('passage')
  })
})

describe('a question that may be reported', () => {
  it('says where with the verdict, and not before the answer is told', async () => {
    const { catalogue: legs, ledger } = releasedCatalogue(REVISED_QUIZ)
    const app = appOf(legs, ledger)
    const checked = async (body: object) => {
      const init = { method: 'POST', body: JSON.stringify({ question: 'beetle', ...body }) }
      const headers = { 'Content-Type': 'text/plain' }
      const url = `${ORIGIN}/api/v1/quizzes/legs/check`
      const response = await app.request(url, { ...init, headers }, bindings())
      return read(response, CheckResult)
    }
    expect((await checked({ response: 'six' })).report).toBe(
      'https://example.org/issues/new?label=quiz&quiz=legs&question=beetle&revision=1&order={order}#form',
    )
    expect((await checked({ response: 'two', reveal: false })).report).toBeUndefined()
  })

  it('is none where the author set no address', async () => {
    const [question = ''] = extremes().keys()
    const { report } = await check({ question, response: extremes().get(question)?.wrong })
    expect(report).toBeUndefined()
  })
})
