// A quiz that draws and shuffles: the same seed is the same set for the API, for the page
// and for its form, and neither set nor order depends on a key.

import { describe, expect, it, vi } from 'vitest'
import { drawn } from '../../content/common/draw.ts'
import type { Catalogue } from '../../content/model/catalogue.ts'
import type { Quiz } from '../../content/model/quiz.ts'
import { publishQuiz, withStatistics } from '../../content/publish/quiz.ts'
import { readQuiz } from '../../content/publish/read-texts.ts'
import { currentRevisions } from '../../content/revisions/ledger.ts'
import { AttemptResult, PublicQuiz, QuizList } from '../../content/wire/index.ts'
import { headerText, ORIGIN, read, readProblem } from './ask.ts'
import { everythingBeforeAnAnswer } from './before-answer.ts'
import { appOf, KEYS, type Keys, release, TEA, teaCatalogue } from './canaries.ts'
import { elements, words } from './html.ts'
import { bindings, visit } from './routes.ts'

const ATTEMPT = '0f9b1c3e-5a7d-4e2b-8c6f-1a2b3c4d5e6f'

function drawing(keys: Keys = KEYS): Catalogue {
  const { guides, quizzes } = teaCatalogue(keys)
  return { guides, quizzes: quizzes.map((quiz) => ({ ...quiz, draw: 2, shuffle: true })) }
}

const app = appOf(drawing())
const ask = (path: string, init: RequestInit = {}) => visit(app, path, init)
const html = async (path: string) => (await ask(path)).text()
const authored = drawing()
const ledger = release(authored)
const [tea] = authored.quizzes
/** With the whole pool, which the API never sends. */
const quiz = withStatistics(
  publishQuiz(readQuiz(tea as Quiz), currentRevisions(ledger, 'tea')),
  true,
)
const right: Readonly<Record<string, string | readonly string[]>> = {
  pour: 'warm',
  kinds: ['green', 'black'],
  dried: 'true',
  steep: 'short',
}
const ids = quiz.questions.map(({ id }) => id)
const setOf = (seed: number) => drawn(quiz, seed).map(({ id }) => id)
const inOrder = (set: readonly string[]) => ids.filter((id) => set.includes(id))
const answersTo = (set: readonly string[]) =>
  set.map((question) => ({ question, response: right[question] }))

const SEEDS = [0, 1, 7, 0xdeadbeef, 0xffffffff]

function attempt(body: Record<string, unknown>): Promise<Response> {
  const headers = { 'Content-Type': 'application/json' }
  const text = JSON.stringify({ attempt: ATTEMPT, answers: [], ...body })
  return ask('/api/v1/quizzes/tea/attempts', { method: 'POST', headers, body: text })
}

async function scored(body: Record<string, unknown>) {
  const { questions, ...result } = await read(await attempt(body), AttemptResult)
  return { ...result, set: questions.map(({ question }) => question) }
}

function submit(fields: readonly (readonly [string, string])[]): Promise<Response> {
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
  const body = new URLSearchParams(fields.map(([name, value]) => [name, value])).toString()
  return ask('/q/tea', { method: 'POST', headers, body })
}

const idsIn = async (page: string, selector: string) =>
  (await elements(page, selector)).map(({ attributes }) => attributes.id)
const hiddenIn = async (page: string) =>
  (await elements(page, 'form.quiz input[type=hidden]')).map(
    ({ attributes }) => [attributes.name ?? '', attributes.value ?? ''] as const,
  )
const optionsIn = async (page: string, id: string) =>
  (await elements(page, `fieldset#${id} input[name=${id}]`)).map(
    ({ attributes }) => attributes.value,
  )

describe('the quiz', () => {
  it('is drawn afresh without a seed, and says with which one', async () => {
    const responses = await Promise.all([1, 2, 3, 4].map(() => ask('/api/v1/quizzes/tea')))
    const seeds: unknown[] = []
    for (const response of responses) {
      expect(response.headers.get('Cache-Control')).toBe('no-store')
      const { seed, ...one } = await read(response, PublicQuiz)
      expect(one).toEqual({ ...quiz, questions: drawn(quiz, seed) })
      expect(one.questions).toHaveLength(2)
      seeds.push(seed)
    }
    expect(new Set(seeds).size).toBeGreaterThan(1)
  })

  it.each(SEEDS)('with the seed %d has exactly its questions, in its order', async (seed) => {
    const response = await ask(`/api/v1/quizzes/tea?seed=${seed}`)
    expect(response.headers.get('Cache-Control')).toMatch(/^public/)
    expect(response.headers.get('ETag')).toMatch(/^"/)
    expect(await read(response, PublicQuiz)).toEqual({
      ...quiz,
      seed,
      questions: drawn(quiz, seed),
    })
  })

  it('with `only` has exactly those, in the order of the quiz or of the seed', async () => {
    const only = ['steep', 'kinds', 'pour']
    const named = await read(await ask(`/api/v1/quizzes/tea?only=${only}`), PublicQuiz)
    expect(named).toEqual({ ...quiz, questions: drawn(quiz, undefined, only) })
    for (const seed of SEEDS) {
      const path = `/api/v1/quizzes/tea?seed=${seed}&only=steep%20kinds,pour`
      const { questions } = await read(await ask(path), PublicQuiz)
      expect(questions).toEqual(drawn(quiz, seed, only))
    }
  })

  it.each(['', '-1', '1.5', '4294967296', '1e3', '0x7', 'x'])(
    'refuses the seed %j',
    async (seed) => {
      const problem = await readProblem(await ask(`/api/v1/quizzes/tea?seed=${seed}`), 400)
      expect(problem.errors).toMatchObject([{ path: '/seed' }])
    },
  )

  it.each(['', ',', 'nowhere', 'pour,nowhere', '__proto__'])(
    'refuses the list %j',
    async (only) => {
      const problem = await readProblem(await ask(`/api/v1/quizzes/tea?only=${only}`), 400)
      expect(problem.errors).toMatchObject([{ path: '/only' }])
    },
  )

  it('is listed with as many questions as an attempt asks', async () => {
    const { quizzes } = await read(await ask('/api/v1/quizzes'), QuizList)
    expect(quizzes[0]).toMatchObject({ questionCount: 2, minutes: 1 })
  })
})

describe('an attempt', () => {
  it.each(SEEDS)('with the seed %d is scored on exactly its set', async (seed) => {
    const [first = ''] = setOf(seed)
    const result = await scored({ seed, answers: answersTo([first]) })
    expect(result).toMatchObject({ score: 1, maxScore: 1, percent: 100 })
    expect(result).toMatchObject({ asked: 2, answered: 1 })
    expect(result.set).toEqual(inOrder(setOf(seed)))
    expect(await scored({ seed, answers: answersTo(setOf(seed)) })).toMatchObject({ percent: 100 })
  })

  it.each(SEEDS)('with the seed %d may answer nothing outside of it', async (seed) => {
    const [outside = ''] = ids.filter((id) => !setOf(seed).includes(id))
    const problem = await readProblem(await attempt({ seed, answers: answersTo([outside]) }), 422)
    expect(problem.errors).toEqual([
      {
        path: '/answers/0/question',
        message: expect.stringContaining('This question isn’t one of those asked. '),
      },
    ])
  })

  it('with `only` is scored on exactly those, whatever the seed beside it', async () => {
    for (const seed of [undefined, ...SEEDS]) {
      const result = await scored({ seed, only: ['steep', 'pour', 'kinds'] })
      expect(result).toMatchObject({ asked: 3, set: ['pour', 'kinds', 'steep'] })
    }
  })

  it('with neither is scored on what was sent', async () => {
    expect(await scored({ answers: answersTo(ids) })).toMatchObject({ score: 4, maxScore: 4 })
    expect(await scored({ answers: answersTo(['dried']) })).toMatchObject({ set: ['dried'] })
  })
})

describe('the page', () => {
  it.each(SEEDS)('with the seed %d asks its set in its order, options too', async (seed) => {
    const page = await html(`/q/tea?seed=${seed}`)
    const shown = drawn(quiz, seed)
    expect(await idsIn(page, 'form.quiz fieldset.card')).toEqual(shown.map(({ id }) => id))
    for (const { id, ...question } of shown) {
      const choices = 'choices' in question ? question.choices : []
      expect(await optionsIn(page, id)).toEqual(choices.map((choice) => choice.id))
    }
    expect(await words(page, 'fieldset:first-of-type .counter')).toBe('1 of 2')
    const [element] = await elements(page, 'self-check')
    expect(element?.attributes).toMatchObject({ quiz: 'tea', seed: String(seed) })
    expect(await hiddenIn(page)).toContainEqual(['quiz.seed', String(seed)])
  })

  it('with `only` asks exactly those, and tells the element', async () => {
    const page = await html('/q/tea?only=steep,nowhere,kinds')
    expect(await idsIn(page, 'form.quiz fieldset.card')).toEqual(['kinds', 'steep'])
    const [element] = await elements(page, 'self-check')
    expect(element?.attributes).toMatchObject({ only: 'kinds,steep' })
    expect(element?.attributes).not.toHaveProperty('seed')
    expect(await hiddenIn(page)).toContainEqual(['quiz.only', 'kinds,steep'])
  })

  it('with both asks those in the order of the seed', async () => {
    for (const seed of SEEDS) {
      const page = await html(`/q/tea?seed=${seed}&only=steep,kinds,pour`)
      const shown = drawn(quiz, seed, ['steep', 'kinds', 'pour'])
      expect(await idsIn(page, 'form.quiz fieldset.card')).toEqual(shown.map(({ id }) => id))
    }
  })

  it('without is the same for everybody, short, and leaves chance to the element', async () => {
    const response = await ask('/q/tea')
    expect(response.headers.get('Cache-Control')).toMatch(/^public/)
    const page = await response.text()
    expect(await html('/q/tea')).toBe(page)
    expect(await idsIn(page, 'form.quiz fieldset.card')).toEqual(setOf(0))
    expect((await elements(page, 'self-check'))[0]?.attributes).not.toHaveProperty('seed')
    expect(await hiddenIn(page)).toContainEqual(['quiz.seed', '0'])
  })

  it.each(['', '-1', '1.5', '4294967296', '1e3', '0x7', 'x', '%E0%A4%A'])(
    'takes the seed %j for none',
    async (seed) => {
      expect(await html(`/q/tea?seed=${seed}`)).toBe(await html('/q/tea'))
    },
  )

  it.each(['', ',', 'nowhere', '__proto__', 'steep%00'])(
    'takes the set %j for none',
    async (only) => {
      expect(await html(`/q/tea?only=${only}`)).toBe(await html('/q/tea'))
    },
  )

  it('of a quiz that leaves nothing open knows no seed', async () => {
    const plain = appOf(teaCatalogue())
    const page = async (path: string) =>
      (await plain.request(`${ORIGIN}${path}`, {}, bindings())).text()
    expect(await page('/q/tea?seed=7')).toBe(await page('/q/tea'))
  })

  it('for a frame asks the same', async () => {
    const page = await html('/e/q/tea?seed=7')
    expect(await idsIn(page, 'form.quiz fieldset.card')).toEqual(setOf(7))
    expect((await elements(page, 'self-check'))[0]?.attributes).toMatchObject({ seed: '7' })
    const one = await html('/e/q/tea?seed=7&question=dried')
    expect(await idsIn(one, 'form.quiz fieldset.card')).toEqual(['dried'])
  })
})

it('a page with a seed is not listed by search engines, and the whole quiz is', async () => {
  const robots = async (path: string) => elements(await html(path), 'meta[name=robots]')
  expect((await robots('/q/tea?seed=7'))[0]?.attributes.content).toBe('noindex')
  expect(await robots('/q/tea')).toEqual([])
})

describe('the form', () => {
  it.each(SEEDS)('sent back is scored on the set of %d that it asked', async (seed) => {
    const hidden = await hiddenIn(await html(`/q/tea?seed=${seed}`))
    const [first = '', second = ''] = setOf(seed)
    const chosen = [right[first] ?? []].flat().map((value) => [first, value] as const)
    const page = await (await submit([...hidden, ...chosen])).text()
    expect(await words(page, '#result')).toBe('1 right')
    expect(await words(page, '.result .counter')).toBe('1 of 2 answered')
    expect(await idsIn(page, 'ol.answered > li')).toEqual([first, second])
  })

  it('sent back is scored on the questions that it asked, and no other is given away', async () => {
    const hidden = await hiddenIn(await html('/q/tea?only=steep'))
    const response = await submit([...hidden, ['steep', 'short'], ['dried', 'false']])
    const page = await response.text()
    expect(await words(page, '#result')).toBe('1 right')
    expect(page).not.toContain('canary-dried')
  })

  it('in a frame, of one question, is scored on that one', async () => {
    const hidden = await hiddenIn(await html('/e/q/tea?question=dried'))
    const page = await (await submit([...hidden, ['dried', 'true']])).text()
    expect(await words(page, '#result')).toBe('1 right')
  })

  it('is followed by another set by chance, or by the one that was asked for', async () => {
    const startOver = async (fields: readonly (readonly [string, string])[]) => {
      const [link] = await elements(await (await submit(fields)).text(), 'a.button')
      return link?.attributes.href ?? ''
    }
    const links = await Promise.all([1, 2, 3].map(() => startOver([['quiz.seed', '7']])))
    for (const link of links) expect(link).toMatch(/^\/q\/tea\?seed=\d+$/)
    expect(new Set(links).size).toBeGreaterThan(1)
    expect(await startOver([['quiz.only', 'steep,pour']])).toBe('/q/tea?only=pour%2Csteep')
  })
})

describe('changing only a key', () => {
  it.each<[string, Keys]>([
    ['of one question', { ...KEYS, pour: 'cold' }],
    ['everywhere', { pour: 'never', kinds: ['mint'], dried: false, steep: 'long' }],
  ])('%s moves no question and no option, with any seed', async (_, keys) => {
    const changed = appOf(drawing(keys), release(drawing(keys)))
    for (const seed of SEEDS) {
      const path = `${ORIGIN}/q/tea?seed=${seed}`
      const response = await changed.request(path, {}, bindings())
      expect(await response.text()).toBe(await html(`/q/tea?seed=${seed}`))
    }
    expect(await everythingFrom(changed)).toEqual(await everythingFrom(app))
  })

  /** With a seed that chance always gives. */
  async function everythingFrom(one: typeof app): Promise<string[]> {
    const chance = vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
      if (array instanceof Uint32Array) array.fill(7)
      return array
    })
    const answers = await everythingBeforeAnAnswer(one, TEA)
    chance.mockRestore()
    return [...answers.values()]
  }

  it('is told by no header of a page with a seed', async () => {
    const changed = appOf(drawing({ ...KEYS, dried: false }))
    const response = await changed.request(`${ORIGIN}/q/tea?seed=7`, {}, bindings())
    expect(headerText(response)).toBe(headerText(await ask('/q/tea?seed=7')))
  })
})
