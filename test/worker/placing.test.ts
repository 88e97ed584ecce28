// Orders and matches over HTTP and in the form: what makes no sense is refused without a
// word of the key.

import { describe, expect, it } from 'vitest'
import { plainText } from '../../content/common/plain-text.ts'
import type { Markup } from '../../content/model/markup.ts'
import { parseMarkup } from '../../content/parsing/markup.ts'
import { CheckResult, PublicQuiz } from '../../content/wire/index.ts'
import { EVERY_ORDER } from '../fixtures/content/every-order.ts'
import { BREADS, BREADS_LEDGER, STEPS } from '../fixtures/content/placing-scoring.ts'
import { read, readProblem } from './ask.ts'
import { appOf } from './canaries.ts'
import { elements, lines, words } from './html.ts'
import { visit } from './routes.ts'

const app = appOf(BREADS, BREADS_LEDGER)

function ask(path: string, init: RequestInit = {}): Promise<Response> {
  return visit(app, path, init)
}

function post(path: string, body: unknown): Promise<Response> {
  const headers = { 'Content-Type': 'application/json' }
  return ask(`/api/v1/quizzes/bread/${path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  })
}

function submit(
  fields: readonly (readonly [string, string])[],
  path = '/q/bread',
): Promise<Response> {
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
  const body = new URLSearchParams(fields.map(([name, value]) => [name, value])).toString()
  return ask(path, { method: 'POST', headers, body })
}

/** The order that the page of the answers reads out of some places. */
async function orderOf(places: Readonly<Record<string, number>>): Promise<string[]> {
  const fields = Object.entries(places).map(([id, place]) => [`steps/${id}`, `${place}`] as const)
  const page = await (await submit(fields)).text()
  const shown = await words(page, '#steps ol.placed:first-of-type li')
  const placeOf = ({ text }: { text: Markup }) => shown.indexOf(plainText(parseMarkup(text)))
  const items = STEPS.prompt.items.toSorted((a, b) => placeOf(a) - placeOf(b))
  return items.map(({ id }) => id)
}

describe('a response that makes no sense', () => {
  it.each<[string, unknown, string]>([
    ['steps', 'mix', 'The response must be a list of item ids.'],
    ['steps', {}, 'The response must be a list of item ids.'],
    ['steps', ['mix'], 'The list must include every item.'],
    ['steps', ['mix', 'mix', 'bake', 'slice'], 'You’ve listed an item twice.'],
    ['grains', { ciabatta: 'zzz' }, 'There is no target with this id.'],
    ['grains', { zzz: 'wheat' }, 'There is no item with this id.'],
    ['grains', ['wheat'], 'The response must name a target for each item.'],
  ])('to %s is refused: %j', async (question, response, message) => {
    const problem = await readProblem(await post('check', { question, response }), 422)
    expect(problem.errors).toEqual([
      { path: '/response', message: expect.stringContaining(`${message} Send `) },
    ])
  })

  it.each([
    ['steps', [['mix']]],
    ['grains', { ciabatta: 7 }],
    ['grains', { ciabatta: ['wheat'] }],
    ['grains', Object.fromEntries(Array.from({ length: 65 }, (_, n) => [`i${n}`, 'wheat']))],
    ['grains', { ciabatta: 'x'.repeat(201) }],
  ])('to %s is refused by its shape', async (question, response) => {
    expect((await post('check', { question, response })).status).toBe(422)
  })
})

describe('reveal: false', () => {
  it('tells of a wrong order and a wrong match no more than what is wrong', async () => {
    for (const [question, response, wrong] of [
      ['steps', ['mix', 'bake', 'rise', 'slice'], ['rise', 'bake']],
      ['grains', { ciabatta: 'rye' }, ['ciabatta']],
    ] as const) {
      const result = await read(
        await post('check', { question, response, reveal: false }),
        CheckResult,
      )
      expect(Object.keys(result.feedback)).toEqual(['chosen'])
      expect(result.feedback.chosen.map(({ id }) => id)).toEqual(wrong)
      expect(result).not.toHaveProperty('answer')
      expect(result).not.toHaveProperty('explanation')
    }
  })
})

describe('the page of the answers', () => {
  it.each(EVERY_ORDER)('says of each item where it belongs: $response', async (row) => {
    const { response, marks, score } = row
    const page = await (
      await submit(response.map((id, index) => [`steps/${id}`, `${index + 1}`] as const))
    ).text()
    const shown = await lines(page, '#steps ol.placed:first-of-type .mark')
    expect(shown.trim().split('\n')).toEqual(
      marks.map((mark) => (mark === '✓' ? 'right' : `should be number ${mark}`)),
    )
    const marked = await elements(page, '#steps ol.placed:first-of-type .mark')
    expect(marked.map(({ attributes }) => attributes.class)).toEqual(
      marks.map((mark) => (mark === '✓' ? 'mark right' : 'mark revisit')),
    )
    const rule = `Each item in the right place counts: ${score * 4} of 4.`
    const isPartly = score > 0 && score < 1
    expect((await words(page, '#steps')).includes(rule)).toBe(isPartly)
  })

  it('shows the right target beside a wrong one, and lists nothing twice', async () => {
    const page = await (await submit([['grains/ciabatta', 'rye']])).text()
    expect(await words(page, '#grains .placed')).toContain(
      'Ciabatta: Rye – not quite · Right answer: Wheat',
    )
    expect(await elements(page, '#grains .placed')).toHaveLength(1)
    const order = ['slice', 'bake', 'rise', 'mix'].map(
      (id, index) => [`steps/${id}`, `${index + 1}`] as const,
    )
    const answered = await (await submit(order)).text()
    expect(await elements(answered, '#steps .placed')).toHaveLength(1)
    expect(await words(answered, '#steps')).not.toContain('Right answer')
  })

  it('states the rule in the printed key', async () => {
    const page = await (await submit([], '/q/bread/key')).text()
    expect(await words(page, '.key-sheet [data-key=steps] .help')).toBe(
      'Each item in the right place counts.',
    )
  })
})

describe('the form', () => {
  it('asks with a select for each item, empty at first, in the published order', async () => {
    const page = await (await ask('/q/bread')).text()
    const quiz = await read(await ask('/api/v1/quizzes/bread'), PublicQuiz)
    for (const question of quiz.questions) {
      if (!('items' in question)) continue
      const selects = await elements(page, `#${question.id} label select`)
      expect(selects.map(({ attributes }) => attributes.name)).toEqual(
        question.items.map(({ id }) => `${question.id}/${id}`),
      )
      const options = await elements(page, `#${question.id} label:first-of-type option`)
      const values =
        question.type === 'match'
          ? question.targets.map(({ id }) => id)
          : question.items.map((_, index) => String(index + 1))
      expect(options.map(({ attributes }) => attributes.value)).toEqual(['', ...values])
    }
  })

  it('reads places that are missing or given twice as far as they go, and says so', async () => {
    for (const fields of [
      [
        ['steps/mix', '1'],
        ['steps/rise', '1'],
      ],
      [
        ['steps/mix', '1'],
        ['steps/rise', 'x'],
        ['steps/bake', '99'],
      ],
    ] as const) {
      const response = await submit(fields)
      expect(response.status).toBe(200)
      const page = await response.text()
      expect(await words(page, '#steps .help')).toMatch(/^Some numbers were missing or repeated/)
    }
  })

  it.each([
    ['the last alone', { slice: 4 }],
    ['two in the middle', { bake: 3, rise: 2 }],
    ['all of them', { slice: 1, bake: 2, rise: 3, mix: 4 }],
  ])('keeps each place that was given: %s', async (_, places) => {
    const order = await orderOf(places)
    for (const [id, place] of Object.entries(places)) expect(order[place - 1]).toBe(id)
  })

  it('puts what was given one place side by side, as near to it as there is room', async () => {
    const atTheEnd = await orderOf({ mix: 4, rise: 4 })
    expect(atTheEnd.slice(2).toSorted()).toEqual(['mix', 'rise'])
    const atTheStart = await orderOf({ mix: 1, rise: 1 })
    expect(atTheStart.slice(0, 2).toSorted()).toEqual(['mix', 'rise'])
  })

  it('leaves open what was left empty', async () => {
    const page = await (
      await submit([
        ['steps/mix', ''],
        ['grains/ciabatta', ''],
      ])
    ).text()
    expect(await words(page, '#steps .verdict')).toMatch(/^You didn’t answer this one/)
    expect(await words(page, '#grains .verdict')).toMatch(/^You didn’t answer this one/)
  })

  it('refuses a target that is not there with a page', async () => {
    const response = await submit([['grains/ciabatta', 'zzcanary']])
    expect(response.status).toBe(422)
    expect(await response.text()).not.toContain('zzcanary')
  })
})
