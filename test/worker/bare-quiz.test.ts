// A quiz without guide, sections, explanations, feedback and bands, on every route: what the author
// did not write is absent, and nothing is null, empty or a link to nowhere.
import { describe, expect, it } from 'vitest'
import {
  AttemptResult,
  CheckResult,
  PublicQuiz,
  QuizList,
  SharedResult,
} from '../../content/wire/index.ts'
import { BARE, BARE_LEDGER, BARE_QUIZ, BARE_RESPONSES } from '../fixtures/content/bare-quiz.ts'
import { fieldsOf } from '../support/pages/form-fields.ts'
import { read } from './ask.ts'
import { appOf } from './canaries.ts'
import { elements, lines, words } from './html.ts'
import { visit } from './routes.ts'

const app = appOf(BARE, BARE_LEDGER)
const API = '/api/v1/quizzes/planets'
const ATTEMPT = '0f9b1c3e-5a7d-4e2b-8c6f-1a2b3c4d5e6f'
const { questions } = BARE_QUIZ
const IDS = questions.map(({ id }) => id)

const request = (path: string, init?: RequestInit) => visit(app, path, init)
const post = (path: string, value: unknown) =>
  request(path, { method: 'POST', body: JSON.stringify(value) })
const page = async (path: string, init?: RequestInit) => (await request(path, init)).text()
const check = async (question: string, how: 'right' | 'wrong') =>
  read(
    await post(`${API}/check`, { question, response: BARE_RESPONSES[question]?.[how] }),
    CheckResult,
  )
const attempt = async (how: (index: number) => 'right' | 'wrong') => {
  const answers = IDS.map((question, index) => {
    return { question, response: BARE_RESPONSES[question]?.[how(index)] }
  })
  return read(
    await post(`${API}/attempts`, { attempt: ATTEMPT, only: IDS, answers }),
    AttemptResult,
  )
}
const fields = (how: 'right' | 'wrong') =>
  questions.flatMap((question) => fieldsOf(question, BARE_RESPONSES[question.id]?.[how] ?? ''))
const submit = (all: readonly (readonly [string, string])[], path = '') =>
  page(`/q/planets${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: String(new URLSearchParams(all.map(([name, value]) => [name, value]))),
  })

/** What a reader reads, a blank between the elements. */
const runs = async (html: string, selector: string) =>
  (await lines(html, selector)).replaceAll(/\s+/g, ' ').trim()

/** No link to a guide, no value that JavaScript wrote for a missing one, no empty list. */
async function expectWhole(html: string): Promise<void> {
  expect(await elements(html, 'a[href*="/g/"]')).toEqual([])
  expect(await words(html, 'body')).not.toMatch(/undefined|null|NaN/)
  for (const list of ['ul', 'ol', 'dl']) {
    const items = list === 'dl' ? 'dd' : 'li'
    const found = (await elements(html, list)).length
    expect(found === 0 || (await elements(html, items)).length > 0, list).toBe(true)
  }
}

describe('the public quiz', () => {
  it('names neither a guide nor sections', async () => {
    const quiz = await read(await request(API), PublicQuiz)
    expect(quiz).not.toHaveProperty('guide')
    for (const question of quiz.questions) expect(question).not.toHaveProperty('section')
    const { quizzes } = await read(await request('/api/v1/quizzes'), QuizList)
    expect(quizzes).toEqual([expect.not.objectContaining({ guide: expect.anything() })])
  })
})

describe('a verdict', () => {
  it.each(IDS)('on %s says right or not, with the right answer', async (id) => {
    const { right } = BARE_RESPONSES[id] ?? {}
    for (const how of ['right', 'wrong'] as const) {
      const { gaps: _, ...verdict } = await check(id, how)
      expect(verdict).toEqual({
        question: id,
        revision: 1,
        correct: how === 'right',
        score: expect.any(Number),
        maxScore: 1,
        feedback: { chosen: [], others: [] },
        answer: right,
      })
    }
  })

  it('tells which gaps are right, also those that were filled in by another form', async () => {
    const verdict = await check('discovered', 'wrong')
    expect(verdict.gaps).toEqual({ who: true, year: false, town: false })
    expect(await check('discovered', 'right')).not.toHaveProperty('gaps')
  })

  it('that keeps the answer back has nothing more than the score', async () => {
    const response = BARE_RESPONSES.discovered?.wrong
    const body = { question: 'discovered', response, reveal: false }
    expect(await read(await post(`${API}/check`, body), CheckResult)).toEqual({
      question: 'discovered',
      revision: 1,
      correct: false,
      score: 0.33,
      maxScore: 1,
      feedback: { chosen: [] },
    })
  })
})

describe('a result', () => {
  it('has no sections and no band, and lists what to revisit without a passage', async () => {
    const result = await attempt((index) => (index < 6 ? 'right' : 'wrong'))
    expect(result).toMatchObject({ asked: 8, answered: 8, score: 6.33, sections: [] })
    expect(result).not.toHaveProperty('band')
    expect(result.revisit).toEqual([{ question: 'red' }, { question: 'discovered' }])
    expect(JSON.stringify(result)).not.toContain('null')
  })

  it('is shared: by the API, as a page, and as a reminder', async () => {
    const { share } = await attempt((index) => (index < 6 ? 'right' : 'wrong'))
    const code = share?.code ?? ''
    const shared = await read(await request(`/api/v1/results/${code}`), SharedResult)
    expect(shared).toMatchObject({ score: 6.33, maxScore: 8, sections: [], current: true })
    expect(shared).not.toHaveProperty('band')
    expect(shared.questions.map(({ mark }) => mark)).toEqual([
      ...Array.from({ length: 6 }, () => 'right'),
      'wrong',
      'partly',
    ])
    const html = await page(`/r/${code}`)
    await expectWhole(html)
    expect(await elements(html, '.sections .dot')).toHaveLength(8)
    expect(await words(html, '.sections')).toBe('6 right, 1 nearly, 1 to revisit')
    expect((await request(`/r/${code}/recheck.ics`)).status).toBe(200)
    await expectWhole(await page(`/q/planets?challenge=${code}`))
  })
})

describe('the pages', () => {
  it.each(['/', '/q/planets', '/e/q/planets'])('%s stands without a guide', async (path) => {
    const response = await request(path)
    expect(response.status).toBe(200)
    await expectWhole(await response.text())
  })

  it.each(['right', 'wrong'] as const)('show a form that was answered %s', async (how) => {
    const html = await submit(fields(how))
    await expectWhole(html)
    const verdicts = await elements(html, how === 'right' ? '.verdict.right' : '.verdict.revisit')
    expect(verdicts).toHaveLength(8)
    expect(await elements(html, 'details')).toEqual([])
    for (const element of ['dl', 'dd', 'blockquote'])
      expect(await elements(html, element), element).toEqual([])
  })

  it('show what was chosen, and the right answer', async () => {
    const html = await submit(fields('wrong'))
    expect(await runs(html, '#largest')).toBe(
      'Which planet is the largest? Not quite You chose: Earth Right answer: Jupiter',
    )
    expect(await runs(html, '#how-many')).toBe(
      'How many planets are there? Not quite You wrote: 9 Right answer: 8',
    )
    expect(await runs(html, '#discovered')).toContain('William Herschel – right')
    expect(await runs(html, '#discovered')).toContain('1871 – not quite')
  })

  it('name no passage for a question that was left open', async () => {
    const html = await submit([])
    expect(await runs(html, '#largest')).toBe(
      'Which planet is the largest? You didn’t answer this one.',
    )
  })

  it('print the key', async () => {
    const html = await submit([], '/key')
    await expectWhole(html)
    expect(await runs(html, '[data-key=red]')).toBe(
      'Rust gives its name to the colour of which? Right answer: Mars',
    )
  })
})
