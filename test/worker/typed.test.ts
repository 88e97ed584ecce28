// Questions that are typed into, through the API and the form without JavaScript.
import { describe, expect, it } from 'vitest'
import {
  AttemptResult,
  CheckResult,
  MAX_RESPONSE_LENGTH,
  PublicQuiz,
} from '../../content/wire/index.ts'
import { EVERY_MIX } from '../fixtures/content/every-mix.ts'
import { TYPED, TYPED_LEDGER, TYPED_PUBLIC, TYPED_QUIZ } from '../fixtures/content/typed-scoring.ts'
import type { Field } from '../support/pages/form-fields.ts'
import { ORIGIN, read, readProblem } from './ask.ts'
import { everythingBeforeAnAnswer } from './before-answer.ts'
import { appOf, release } from './canaries.ts'
import { elements, lines, words } from './html.ts'
import { bindings, visit } from './routes.ts'

const app = appOf(TYPED, TYPED_LEDGER)
const IDS = { quiz: 'typed', guide: 'measures', code: 'nowhere' }
const API = '/api/v1/quizzes/typed'
const ATTEMPT = '0f9b1c3e-5a7d-4e2b-8c6f-1a2b3c4d5e6f'

const request = (path: string, init?: RequestInit) => visit(app, path, init)
const send = (path: string, body: string | URLSearchParams, type = 'application/json') =>
  request(path, { method: 'POST', headers: { 'Content-Type': type }, body: String(body) })
const check = (question: string, response: unknown, more: object = {}) =>
  send(`${API}/check`, JSON.stringify({ question, response, ...more }))

const submit = (answers: readonly Field[]) =>
  send(
    '/q/typed',
    new URLSearchParams(answers.map(([name, value]) => [name, value])),
    'application/x-www-form-urlencoded',
  )

describe('the public quiz', () => {
  it('asks with what is needed to answer, and no more', async () => {
    const quiz = await read(await request(API), PublicQuiz)
    expect(quiz).toEqual({ ...TYPED_PUBLIC, statistics: true })
    const asked = (id: string) => quiz.questions.find((question) => question.id === id)
    expect(asked('boil')).toMatchObject({ type: 'number', unit: '°C' })
    expect(asked('city')).not.toHaveProperty('choices')
    const kettle = asked('kettle')
    expect(kettle?.prompt).toContainEqual({ t: 'blank', id: 'litres', text: '(2) ____' })
    expect(kettle).toMatchObject({
      blanks: [{ id: 'pot' }, { id: 'litres' }, { id: 'drink' }, { id: 'milk' }],
    })
  })
})

describe('the verdict', () => {
  it('has one text without an id, and an answer that is a response', async () => {
    const verdict = await read(await check('boil', '212'), CheckResult)
    expect(verdict.feedback).toEqual({
      chosen: [{ text: 'The canary-boil-fahrenheit.' }],
      others: [],
    })
    expect(verdict.answer).toBe(100)
    expect((await read(await check('cups', 'x'), CheckResult)).answer).toBe(1500)
    expect((await read(await check('city', ''), CheckResult)).answer).toBe('Sèvres')
  })

  it('has a text for each gap', async () => {
    const verdict = await read(await check('kettle', { pot: 'pan' }), CheckResult)
    // Nothing was picked for the drink, and only what is picked has a text.
    expect(verdict.feedback.chosen.map(({ id }) => id)).toEqual(['pot', 'litres', 'milk'])
    expect(verdict.answer).toEqual({ pot: 'teapot', litres: '1.7', drink: 'tea', milk: 'cow' })
  })

  it('keeps the answer back for a second try', async () => {
    const verdict = await read(await check('city', 'Paris', { reveal: false }), CheckResult)
    expect(Object.keys(verdict).toSorted()).toEqual(
      ['correct', 'feedback', 'maxScore', 'question', 'revision', 'score'].toSorted(),
    )
    expect(JSON.stringify(verdict)).not.toMatch(/Sèvres|explanation/)
  })
})

describe('every mix of right and wrong gaps', () => {
  it.each(EVERY_MIX)('is told gap by gap with the answer: $name', async (mix) => {
    const verdict = await read(await check('kettle', mix.response), CheckResult)
    expect(verdict.score).toBe(mix.score)
    expect(verdict.feedback.chosen.map(({ correct }) => correct)).toEqual(mix.isRight)
  })

  it.each(EVERY_MIX.filter(({ score }) => score < 2))(
    'is not told gap by gap while the answer is kept back: $name',
    async ({ response }) => {
      const sent = await check('kettle', response, { reveal: false })
      const { feedback } = await read(sent, CheckResult)
      for (const part of feedback.chosen) expect(Object.keys(part)).toEqual(['id', 'text'])
    },
  )

  it.each(EVERY_MIX)('is marked on the page of the answers: $name', async (mix) => {
    const fields = Object.entries(mix.response).map(
      ([gap, text]) => [`kettle.blank.${gap}`, text] as const,
    )
    const page = await (await submit(fields)).text()
    const shown = await lines(page, '#kettle dt .mark')
    expect(shown.trim().split('\n')).toEqual(
      mix.isRight.map((isRight) => (isRight ? 'right' : 'not quite')),
    )
    const marked = await elements(page, '#kettle dt .mark')
    expect(marked.map(({ attributes }) => attributes.class)).toEqual(
      mix.isRight.map((isRight) => (isRight ? 'mark right' : 'mark revisit')),
    )
  })

  it('has a mark for an empty gap too, on the page of the answers', async () => {
    const page = await (await submit([['kettle.blank.pot', 'teapot']])).text()
    const shown = await lines(page, '#kettle dt .mark')
    expect(shown.trim().split('\n')).toEqual(['right', 'not quite', 'not quite', 'not quite'])
  })
})

describe('a mistyped answer', () => {
  const right = { litres: '1.7', drink: 'tea', milk: 'cow' }

  it('is right, and the verdict says what it was read as', async () => {
    const verdict = await read(await check('city', 'Sèvrse'), CheckResult)
    expect(verdict).toMatchObject({ correct: true, score: 1, read: 'Sèvres' })
    expect(verdict.feedback.chosen).toEqual([{ text: 'The canary-city-yes.' }])
    const inWords = await read(await check('boil', 'hundrd °C'), CheckResult)
    expect(inWords).toMatchObject({ correct: true, read: 'hundred' })
  })

  it('is right for a second try as well', async () => {
    const verdict = await read(await check('city', 'Sevre s', { reveal: false }), CheckResult)
    expect(verdict).toMatchObject({ correct: true, read: 'Sèvres', answer: 'Sèvres' })
  })

  it('is named by its gap', async () => {
    const verdict = await read(await check('kettle', { pot: 'teapto', ...right }), CheckResult)
    expect(verdict).toMatchObject({ correct: true, score: 2, read: { pot: 'teapot' } })
    const partly = { ...right, pot: 'teapto', milk: 'oat' }
    expect(await read(await check('kettle', partly), CheckResult)).toMatchObject({
      correct: false,
      score: 1.5,
      read: { pot: 'teapot' },
    })
    expect(
      await read(await check('kettle', partly, { reveal: false }), CheckResult),
    ).not.toHaveProperty('read')
  })

  it('is not named where nothing was mistyped, or the answer is wrong', async () => {
    for (const response of ['Sèvres', 'sevres', 'the Sèvres', 'Paris', 'Pariss', 'Rome']) {
      expect(await read(await check('city', response), CheckResult)).not.toHaveProperty('read')
    }
  })

  it('earns its points in an attempt', async () => {
    const answers = [
      { question: 'city', response: 'Sèvrse' },
      { question: 'boil', response: 'one hundred' },
    ]
    const body = JSON.stringify({ attempt: ATTEMPT, answers })
    const result = await read(await send(`${API}/attempts`, body), AttemptResult)
    expect(result).toMatchObject({ score: 2, maxScore: 2 })
  })

  it('is shown beside what it was read as on the page without JavaScript', async () => {
    const page = await (
      await submit([
        ['city', 'Sèvrse'],
        ['kettle.blank.pot', 'teapto'],
        ['kettle.blank.litres', '1.7'],
      ])
    ).text()
    expect(await words(page, '#city')).toContain('You wrote Sèvrse. We read it as Sèvres.')
    expect(await words(page, '#kettle')).toContain('You wrote teapto. We read it as teapot.')
    expect((await words(page, '#kettle')).match(/We read/g)).toHaveLength(1)
  })
})

describe('what is no response', () => {
  const long = 'x'.repeat(MAX_RESPONSE_LENGTH + 1)
  it.each([
    ['boil', ['100']],
    ['boil', { a: '1' }],
    ['boil', true],
    ['boil', null],
    ['boil', long],
    ['city', 7],
    ['city', ['Sèvres']],
    ['city', long],
    ['kettle', 'kettle'],
    ['kettle', { lid: 'x' }],
    ['kettle', { drink: 'beer' }],
    ['kettle', { pot: 7 }],
    ['kettle', { pot: long }],
    ['kettle', { constructor: 'x' }],
    ['plain', 7],
    ['plain', { plain: 'hot' }],
  ])('%s refuses %j', async (question, response) => {
    const problem = await readProblem(await check(question, response), 422)
    expect(JSON.stringify(problem)).not.toMatch(/canary|Sèvres/)
    const attempt = { attempt: ATTEMPT, answers: [{ question, response }] }
    await readProblem(await send(`${API}/attempts`, JSON.stringify(attempt)), 422)
  })

  it('in the form is one that is too long, or picks what is not there', async () => {
    expect((await submit([['city', long]])).status).toBe(422)
    expect((await submit([['kettle.blank.drink', 'beer']])).status).toBe(422)
  })
})

describe.each(['1e400', '-1e400'])('%s, which JSON holds and JavaScript does not', (large) => {
  const checked = (id: string) =>
    send(`${API}/check`, `{"question": "${id}", "response": ${large}}`)
  const attempted = (id: string) =>
    send(
      `${API}/attempts`,
      `{"attempt": "${ATTEMPT}", "answers": [{"question": "${id}", "response": ${large}, "first": ${large}}]}`,
    )

  it.each(['boil', 'cups'])('is not right to %s, and no error', async (id) => {
    const verdict = await read(await checked(id), CheckResult)
    expect(verdict).toMatchObject({ correct: false, score: 0 })
    expect(verdict.feedback.chosen).toEqual([{ text: `The canary-${id}-no.` }])
    expect(verdict.answer).toBe(id === 'boil' ? 100 : 1500)
    const attempt = await read(await attempted(id), AttemptResult)
    expect(attempt.questions).toMatchObject([{ question: id, correct: false, score: 0 }])
  })

  it.each(['city', 'kettle', 'plain'])('is of the wrong type for %s', async (id) => {
    for (const [answer, path] of [
      [await checked(id), '/response'],
      [await attempted(id), '/answers/0/response'],
    ] as const) {
      expect((await readProblem(answer, 422)).errors?.map((one) => one.path)).toEqual([path])
    }
  })
})

/** Nothing corrects, completes or capitalises an answer. */
const AS_TYPED = {
  autocomplete: 'off',
  autocapitalize: 'off',
  autocorrect: 'off',
  spellcheck: 'false',
}

describe('the form', () => {
  it('has a labelled text field for what is typed, and lists for what is picked', async () => {
    const form = await (await request('/q/typed')).text()
    const [boil] = await elements(form, '#boil input[type=text]')
    expect(boil?.attributes).toMatchObject({ name: 'boil', ...AS_TYPED })
    // The keyboard of digits has no minus on an iPhone.
    expect(boil?.attributes).not.toHaveProperty('inputmode')
    expect(await words(form, '#boil label')).toBe('Your answer, in °C')
    const names = await elements(form, '#kettle input[type=text], #kettle select')
    expect(names.map(({ attributes }) => attributes.name)).toEqual(
      ['pot', 'litres', 'drink', 'milk'].map((id) => `kettle.blank.${id}`),
    )
    const labels = await elements(form, '#kettle label')
    expect(labels.map(({ attributes }) => attributes.for)).toEqual(
      names.map(({ attributes }) => attributes.id),
    )
  })

  it('shows what was typed as it was typed, and the right answer', async () => {
    const page = await (
      await submit([
        ['city', '*<b>Rome</b>*'],
        ['boil', '90'],
      ])
    ).text()
    expect(await words(page, '#city')).toContain('You wrote: *<b>Rome</b>*')
    expect(await words(page, '#city')).toContain('Right answer: Sèvres')
    expect(await words(page, '#boil')).toContain('Right answer: 100 °C')
  })

  it('shows the right text beside each gap that is not right, and not once more', async () => {
    const page = await (
      await submit([
        ['kettle.blank.pot', 'zzz'],
        ['kettle.blank.litres', 'zzz'],
      ])
    ).text()
    const shown = await words(page, '#kettle')
    expect(shown.match(/not quite · Right answer: \S/g)).toHaveLength(4)
    expect(shown.match(/Right answer/g)).toHaveLength(4)
  })

  it('leaves open what was left blank', async () => {
    const page = await (
      await submit([
        ['city', '  '],
        ['kettle.blank.pot', ''],
      ])
    ).text()
    expect(await words(page, '#city .verdict')).toContain('You didn’t answer this one.')
    expect(await words(page, '#kettle .verdict')).toContain('You didn’t answer this one.')
  })
})

describe('before an answer', () => {
  it('no form, no expected response and no text leaves the server', async () => {
    const answers = await everythingBeforeAnAnswer(app, IDS)
    for (const [name, answer] of answers) expect(answer.match(/canary/i), name).toBeNull()
  })

  it('another key changes no byte', async () => {
    const questions = TYPED_QUIZ.questions.map((question) => {
      const { solution } = question
      if (question.type === 'number')
        return { ...question, solution: { ...solution, key: { value: '7', tolerance: '1' } } }
      if (question.type === 'text')
        return { ...question, solution: { ...solution, key: { accept: ['a', 'bc'], case: true } } }
      return question
    })
    const changed = { ...TYPED, quizzes: [{ ...TYPED_QUIZ, questions }] } as typeof TYPED
    const ledger = release(changed)
    expect(ledger).not.toEqual(TYPED_LEDGER)
    const quiz = await appOf(changed, ledger).request(`${ORIGIN}${API}`, {}, bindings())
    expect(await quiz.text()).toBe(await (await request(API)).text())
  })
})
