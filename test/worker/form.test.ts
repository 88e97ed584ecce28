// GET and POST /q/:quiz: the quiz as a plain form, for readers without JavaScript.

import { describe, expect, it } from 'vitest'
import { plainText } from '../../content/common/plain-text.ts'
import type { Markup } from '../../content/model/markup.ts'
import type { Question } from '../../content/model/question.ts'
import { parseMarkup } from '../../content/parsing/markup.ts'
import { type Response as Answer, PublicQuiz } from '../../content/wire/index.ts'
import { CHECK_QUIZZES } from '../support/content/kinds.ts'
import { extremes } from '../support/content/vectors.ts'
import { type Field, fieldsOf } from '../support/pages/form-fields.ts'
import { ask, FORM, ORIGIN, postForm, postText, QUIZ, read } from './ask.ts'
import { elements, words } from './html.ts'
import { bindings, realApp } from './routes.ts'

const questions: readonly Question[] = CHECK_QUIZZES[0]?.questions ?? []
const quiz = await read(await ask(QUIZ), PublicQuiz)
const form = await (await ask(FORM)).text()
const choiceQuestions = quiz.questions.filter((question) => 'choices' in question)

/** The fields that a browser sends unasked. */
const hidden: Field[] = (await elements(form, 'form.quiz input[type=hidden]')).map(
  ({ attributes }): Field => [attributes.name ?? '', attributes.value ?? ''],
)
const chosen = (id: string, response: Answer): Field[] => {
  const question = questions.find((one) => one.id === id)
  return question ? fieldsOf(question, response) : []
}

async function submit(...fields: readonly Field[]): Promise<string> {
  const response = await postForm(FORM, [...hidden, ...fields])
  expect(response.status).toBe(200)
  return response.text()
}

async function scores(page: string): Promise<Map<string, [score: number, max: number]>> {
  const items = await elements(page, 'li[data-question][data-score][data-max]')
  return new Map(
    items.map(({ attributes }) => [
      attributes['data-question'] ?? '',
      [Number(attributes['data-score']), Number(attributes['data-max'])],
    ]),
  )
}

const plain = (text: Markup) => plainText(parseMarkup(text))
const answerTexts = ({ solution }: Question) =>
  [solution.explanation ?? '', ...Object.values(solution.feedback)].map(plain)
const privateTexts = (question: Question) => [
  ...answerTexts(question),
  ...question.solution.hints.map(plain),
]

describe('the form', () => {
  it('is sent by a button to the address of the quiz', async () => {
    const [element] = await elements(form, 'form.quiz')
    expect(element?.attributes).toMatchObject({ method: 'post', action: FORM })
    expect(await elements(form, 'form.quiz button[type=submit]')).toHaveLength(1)
  })

  it.each(choiceQuestions.map((question) => [question.id, question] as const))(
    'asks %s with every option in order, inside its own fieldset and label',
    async (id, question) => {
      const type = question.type === 'multiple' ? 'checkbox' : 'radio'
      const inputs = await elements(form, `fieldset#${id} label.option input`)
      expect(inputs.map(({ attributes }) => attributes)).toEqual(
        question.choices.map((choice) => ({ type, name: id, value: choice.id })),
      )
      expect(await words(form, `fieldset#${id} legend`)).toContain(plainText(question.prompt))
      const labels = await words(form, `fieldset#${id} label`)
      for (const { text } of question.choices) expect(labels).toContain(plainText(text))
    },
  )

  it('carries the revision of each question', () => {
    expect(hidden).toEqual(
      quiz.questions.map(({ id, revision }) => [`${id}.revision`, String(revision)]),
    )
  })

  it('stands inside the element, which the loader takes over', async () => {
    const [element] = await elements(form, 'self-check > form.quiz')
    expect(element).toBeDefined()
    const scripts = await elements(form, 'script')
    const sources = scripts.flatMap(({ attributes: { src } }) => src ?? [])
    expect(sources).toEqual(['/v1.js'])
  })

  it('names itself, its language and its one address', async () => {
    const [page] = await elements(form, 'html')
    expect(page?.attributes.lang).toBe('en')
    expect(await words(form, 'h1')).toBe(quiz.title)
    const [canonical] = await elements(form, 'link[rel=canonical]')
    expect(canonical?.attributes.href).toBe(`https://check.example${FORM}`)
  })
})

describe('a form that was sent', () => {
  const send = (fields: readonly Field[]) =>
    realApp().request(
      `${ORIGIN}${FORM}?lang=en`,
      { method: 'POST', body: new URLSearchParams(fields.map(([name, value]) => [name, value])) },
      bindings(),
    )

  it('leads to an address that holds its fields, in the language of the form', async () => {
    const response = await send([['why-honey-keeps', 'lid']])
    expect(response.status).toBe(303)
    expect(response.headers.get('Location')).toBe(`${FORM}?lang=en&answers=why-honey-keeps%3Dlid`)
  })

  it('is answered itself where the address would be too long for some browsers', async () => {
    const padding: Field = ['nothing', 'x'.repeat(8000)]
    const response = await send([['why-honey-keeps', 'lid'], padding])
    expect(response.status).toBe(200)
    expect(response.headers.get('Cache-Control')).toBe('private, no-cache')
    expect(await response.text()).toContain('1 right')
  })
})

describe('the golden vectors', () => {
  it('earn together what they earn one by one', async () => {
    const right = [...extremes()].flatMap(([id, { right }]) => chosen(id, right))
    const page = await submit(...right)
    expect(await words(page, '#result')).toBe(`${quiz.questions.length} right`)
    expect([...(await scores(page)).values()]).toEqual(quiz.questions.map(() => [1, 1]))
  })
})

describe('the page after answering', () => {
  it('says why, for the option chosen, the right one and the others', async () => {
    const page = await submit(['why-honey-keeps', 'sting'])
    const source = questions.find(({ id }) => id === 'why-honey-keeps')
    const shown = await words(page, '#why-honey-keeps')
    for (const text of source ? answerTexts(source) : ['none']) expect(shown).toContain(text)
    const labels = await words(page, '#why-honey-keeps .label')
    expect(labels).toBe('You chose: Right answer:')
    const [passage] = await elements(page, '#why-honey-keeps footer a')
    expect(passage?.attributes.href).toMatch(/\/g\/honey-bees#honey$/)
    expect(await words(page, '#why-honey-keeps mark')).toBe(
      'That little water is why it keeps: yeast and bacteria cannot grow in it.',
    )
  })

  it('gives away nothing about a question that was left open', async () => {
    const page = await submit(['why-honey-keeps', 'dry'])
    const everything = await words(page, '*')
    const others = questions.filter(({ id }) => id !== 'why-honey-keeps')
    expect(everything).toContain('until less than a fifth of the honey is water')
    for (const text of others.flatMap(privateTexts)) expect(everything).not.toContain(text)
    for (const { id } of others) {
      expect(await words(page, `#${id} .verdict`)).toMatch(/^You didn’t answer this one\./)
      const item = await elements(page, `#${id} dl, #${id} details`)
      expect(item, 'neither feedback nor options').toEqual([])
    }
  })

  it('gives away nothing at all when nothing was answered', async () => {
    const page = await submit()
    expect([...(await scores(page)).values()]).toEqual(quiz.questions.map(() => [0, 1]))
    const everything = await words(page, '*')
    for (const text of questions.flatMap(privateTexts)) expect(everything).not.toContain(text)
  })

  it('asks again where the question changed meanwhile, without giving it away', async () => {
    const stale = hidden.map(
      ([name, value]): Field =>
        name === 'why-honey-keeps.revision' ? [name, '99'] : [name, value],
    )
    const response = await postForm(FORM, [...stale, ['why-honey-keeps', 'dry']])
    const page = await response.text()
    expect(response.status).toBe(200)
    expect((await scores(page)).get('why-honey-keeps')).toEqual([0, 1])
    expect(await words(page, '#why-honey-keeps .verdict')).toMatch(/^This question changed/)
    const everything = await words(page, '*')
    for (const text of questions.flatMap(privateTexts)) expect(everything).not.toContain(text)
  })

  it.each(['', 'x', '-1', '0'])('takes the revision field %j for none', async (value) => {
    const fields: Field[] = [
      ['why-honey-keeps', 'dry'],
      ['why-honey-keeps.revision', value],
    ]
    const page = await (await postForm(FORM, fields)).text()
    expect((await scores(page)).get('why-honey-keeps')).toEqual([1, 1])
  })

  it('ignores fields that belong to no question', async () => {
    const page = await submit(['why-honey-keeps', 'dry'], ['score', '99'], ['__proto__', 'x'])
    expect(await words(page, '#result')).toBe('1 right')
  })

  it('says how much was answered, and gives no band for less than half', async () => {
    const responses = [...extremes()].map(([id, { right }]) => chosen(id, right))
    const count = quiz.questions.length
    const half = Math.ceil(count / 2)
    const band = (await submit(...responses.flat())).match(/<strong>([^<]+\.)<\/strong>/)?.[1]
    for (const [answered, hasBand] of [
      [1, false],
      [half - 1, false],
      [half, true],
    ] as const) {
      const page = await submit(...responses.slice(0, answered).flat())
      expect(await words(page, '#result')).toBe(`${answered} right`)
      expect(await words(page, '.result .counter')).toBe(`${answered} of ${count} answered`)
      expect(page.includes(`<strong>${band}</strong>`)).toBe(hasBand)
      expect(page).toContain('Share this result')
    }
    const all = await submit(...responses.flat())
    expect(all).not.toContain(`${count} answered`)
  })

  it('without any answer says so kindly, and has nothing to share', async () => {
    const page = await submit()
    expect(await words(page, '#result')).toBe(`0 of ${quiz.questions.length} answered`)
    expect(await words(page, '.result')).toContain('Answer a question to see how you did')
    expect(page).not.toContain('Share this result')
    expect(page).not.toContain('to revisit')
  })

  it('is kept by no shared cache and found by no search engine', async () => {
    const response = await postForm(FORM, hidden)
    expect(response.headers.get('Cache-Control')).toBe('private, no-cache')
    const [robots] = await elements(await response.text(), 'meta[name=robots]')
    expect(robots?.attributes.content).toBe('noindex')
  })
})

describe('a form that is no answer', () => {
  it.each<[string, Field[]]>([
    ['an unknown option', [['why-honey-keeps', 'zzcanary']]],
    ['an empty option', [['why-honey-keeps', '']]],
    [
      'two options where there is one',
      [
        ['why-honey-keeps', 'dry'],
        ['why-honey-keeps', 'sting'],
      ],
    ],
    [
      'an option chosen twice',
      [
        ['waggle-dance', 'danger'],
        ['waggle-dance', 'danger'],
      ],
    ],
    ['an id of the prototype', [['why-honey-keeps', '__proto__']]],
  ])('gets a page that says so: %s', async (_, fields) => {
    const response = await postForm(FORM, [...hidden, ...fields])
    expect(response.status).toBe(422)
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    const page = await response.text()
    expect(await words(page, '.refused li')).toBe(
      'We couldn’t read this answer. Please enter it again.',
    )
    expect(page).not.toContain('zzcanary')
  })

  it('may be 16 KiB long and no longer', async () => {
    const fields = new URLSearchParams([
      ['why-honey-keeps', 'dry'],
      ['filler', ''],
    ]).toString()
    const type = 'application/x-www-form-urlencoded'
    const largest = await postText(FORM, fields.padEnd(16 * 1024, 'x'), type)
    expect(largest.status).toBe(200)
    expect(await words(await largest.text(), '#result')).toBe('1 right')
    const larger = await postText(FORM, fields.padEnd(16 * 1024 + 1, 'x'), type)
    expect(larger.status).toBe(413)
    expect(await words(await larger.text(), 'h1')).toBe('The body is too large')
  })

  it.each([
    'application/json',
    'text/plain',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded; charset=utf-16',
  ])('is refused as %s', async (type) => {
    const response = await postText(FORM, 'why-honey-keeps=dry', type)
    expect(response.status).toBe(415)
    expect(response.headers.get('Accept-Post')).toBe('application/x-www-form-urlencoded')
    expect(await words(await response.text(), 'h1')).toBe('The Content-Type isn’t supported')
  })

  it('may be in any other order and with a charset', async () => {
    const type = 'application/x-www-form-urlencoded;charset=UTF-8'
    const page = await (await postText(FORM, 'why-honey-keeps=dry', type)).text()
    expect((await scores(page)).get('why-honey-keeps')).toEqual([1, 1])
  })

  it('may be empty, with percent escapes that are none, and is still read', async () => {
    const type = 'application/x-www-form-urlencoded'
    expect((await postText(FORM, '', type)).status).toBe(200)
    expect((await postText(FORM, 'other=%E0%A4%A&%=%', type)).status).toBe(200)
    expect((await postText(FORM, 'why-honey-keeps=%E0%A4%A', type)).status).toBe(422)
  })

  it('gets a page that says so for a quiz that is not there', async () => {
    const response = await postForm('/q/nowhere', [['why-honey-keeps', 'dry']])
    expect(response.status).toBe(404)
    expect(await words(await response.text(), 'h1')).toBe('No quiz has this id')
  })
})
