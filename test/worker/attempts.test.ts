// POST /api/v1/quizzes/:quiz/attempts: the score of a whole attempt.

import { describe, expect, it } from 'vitest'
import { AttemptResult, PublicGuide, PublicQuiz } from '../../content/wire/index.ts'
import { CHECK_QUIZZES } from '../support/content/kinds.ts'
import { extremes } from '../support/content/vectors.ts'
import { ATTEMPTS, ask, GUIDE, post, postText, QUIZ, read } from './ask.ts'

const ATTEMPT = '0f9b1c3e-5a7d-4e2b-8c6f-1a2b3c4d5e6f'
const quizzed = await read(await ask(QUIZ), PublicQuiz)
const ids = quizzed.questions.map(({ id }) => id)
/** Each question counts one point. */
const full = ids.length
const half = { question: 'waggle-dance', response: ['direction'] }

const answer = (question: string, how: 'right' | 'wrong') => ({
  question,
  response: extremes().get(question)?.[how],
})

async function attempt(body: Record<string, unknown>): Promise<AttemptResult> {
  const response = await post(ATTEMPTS, { attempt: ATTEMPT, ...body })
  expect(response.status).toBe(201)
  return read(response, AttemptResult)
}

/** All answers right but for the questions named. */
const allBut = (...wrong: string[]) =>
  ids.map((id) => answer(id, wrong.includes(id) ? 'wrong' : 'right'))

describe('what is to revisit', () => {
  it('begins with what was missed while sure, and goes on as the quiz does', async () => {
    const [first = '', second = '', third = '', fourth = ''] = ids
    const answers = [
      answer(first, 'wrong'),
      { ...answer(second, 'right'), confidence: 'sure' },
      { ...answer(third, 'wrong'), confidence: 'sure', first: 'x', hints: 2 },
      { ...answer(fourth, 'wrong'), confidence: 'guess' },
    ]
    const { revisit, score } = await attempt({ answers })
    expect(revisit.map(({ question }) => question)).toEqual([third, first, fourth])
    expect(score, 'tries, hints and confidence cost nothing').toBe(1)
  })
})

describe('a score', () => {
  it('is full when everything is right', async () => {
    const result = await attempt({ answers: allBut() })
    expect(result).toMatchObject({
      attempt: ATTEMPT,
      quiz: 'honey-bees',
      score: full,
      maxScore: full,
      percent: 100,
      band: { id: 'clear-picture' },
      revisit: [],
      stale: [],
    })
    expect(result.revision).toBe((await read(await ask(QUIZ), PublicQuiz)).revision)
  })

  it('is nothing when nothing is right', async () => {
    const result = await attempt({ answers: allBut(...ids) })
    expect(result).toMatchObject({
      score: 0,
      maxScore: full,
      percent: 0,
      band: { id: 'first-look' },
    })
    expect(result.revisit.map(({ question }) => question)).toEqual(ids)
  })

  it.each([
    [5, 50, 'main-lines'],
    [6, 40, 'first-look'],
    [1, 90, 'clear-picture'],
    [2, 80, 'main-lines'],
  ])('with %d of 10 wrong is %d percent and has the band %s', async (wrong, percent, band) => {
    const result = await attempt({ answers: allBut(...ids.slice(0, wrong)) })
    expect(result).toMatchObject({ score: 10 - wrong, percent, band: { id: band } })
  })

  it('adds up parts of points, and lists what is only partly right to be revisited', async () => {
    const result = await attempt({ answers: [half, answer('why-honey-keeps', 'right')] })
    expect(result).toMatchObject({ score: 1.5, maxScore: 2, percent: 75 })
    expect(result.revisit.map(({ question }) => question)).toEqual(['waggle-dance'])
  })

  it('lists questions in the order of the quiz', async () => {
    const result = await attempt({ answers: allBut().toReversed() })
    const quiz = await read(await ask(QUIZ), PublicQuiz)
    expect(result.questions.map(({ question }) => question)).toEqual(
      quiz.questions.map(({ id }) => id),
    )
  })

  it('is told by section, under the address that the guide gives it', async () => {
    const { sections, score, maxScore } = await attempt({ answers: allBut('drone-sting') })
    const guide = await read(await ask(GUIDE), PublicGuide)
    const places = CHECK_QUIZZES[0]?.questions.map(({ section }) => section)
    const asked = new Set(places)
    const inColony = places?.filter((section) => section === 'colony').length
    expect(sections.map(({ id }) => id)).toEqual([...asked])
    for (const { id, title, url } of sections) {
      expect(guide.sections.find((section) => section.id === id)).toMatchObject({ title, url })
    }
    expect(sections.find(({ id }) => id === 'sting')).toMatchObject({ score: 0 })
    expect(sections.find(({ id }) => id === 'colony')).toMatchObject({
      score: inColony,
      maxScore: inColony,
    })
    expect(sections.reduce((sum, section) => sum + section.score, 0)).toBe(score)
    expect(sections.reduce((sum, section) => sum + section.maxScore, 0)).toBe(maxScore)
  })

  it('leads to the passage of each question to revisit', async () => {
    const guide = await read(await ask(GUIDE), PublicGuide)
    const { revisit } = await attempt({ answers: allBut('why-honey-keeps', 'drone-sting') })
    expect(revisit.map(({ question, passage }) => [question, passage?.section])).toEqual([
      ['why-honey-keeps', 'honey'],
      ['drone-sting', 'sting'],
    ])
    for (const { passage } of revisit) {
      const link = { id: passage?.section, title: passage?.title, url: passage?.url }
      expect(guide.sections).toContainEqual(expect.objectContaining(link))
    }
  })
})

describe('what is scored', () => {
  const one = answer('why-honey-keeps', 'right')

  it('is what was sent, where no set is named', async () => {
    expect(await attempt({ answers: [one] })).toMatchObject({ score: 1, maxScore: 1, percent: 100 })
    expect(await attempt({ answers: [] })).toMatchObject({ score: 0, maxScore: 0, percent: 0 })
    expect(await attempt({ answers: [one] })).toMatchObject({ asked: 1, answered: 1 })
  })

  it('is the set of `only`, where a missing answer is neither right nor wrong', async () => {
    const only = ['why-honey-keeps', 'bee-on-a-flower']
    const result = await attempt({ only, answers: [one] })
    expect(result).toMatchObject({ asked: 2, answered: 1, score: 1, maxScore: 1, percent: 100 })
    expect(result.revisit).toEqual([])
    expect(result.sections.map(({ id }) => id)).toEqual(['honey'])
    expect(result.questions.find(({ question }) => question === 'bee-on-a-flower')).toEqual({
      question: 'bee-on-a-flower',
      correct: false,
      score: 0,
      maxScore: 1,
      open: true,
    })
    expect(result.questions.find(({ question }) => question === 'why-honey-keeps')).toEqual({
      question: 'why-honey-keeps',
      correct: true,
      score: 1,
      maxScore: 1,
    })
  })

  it.each([
    [0, undefined],
    [1, undefined],
    [Math.ceil(full / 2) - 1, undefined],
    [Math.ceil(full / 2), 'clear-picture'],
    [full, 'clear-picture'],
  ])('with %d answered has the band %s', async (answered, band) => {
    const result = await attempt({ only: ids, answers: allBut().slice(0, answered) })
    expect(result).toMatchObject({
      asked: full,
      answered,
      score: answered,
      maxScore: answered,
      percent: answered === 0 ? 0 : 100,
      revisit: [],
    })
    expect(result.band?.id).toBe(band)
    expect('band' in result).toBe(band !== undefined)
    expect('share' in result).toBe(answered > 0)
    expect(result.questions.filter(({ open }) => open)).toHaveLength(full - answered)
  })

  it('is to be revisited only where it was answered', async () => {
    const [first = '', second = ''] = ids
    const answers = [answer(first, 'wrong'), answer(second, 'right')]
    const { revisit, score, maxScore } = await attempt({ only: ids, answers })
    expect(revisit.map(({ question }) => question)).toEqual([first])
    expect([score, maxScore]).toEqual([1, 2])
  })

  it.each([0, 7, 0xffffffff])('is the whole set with the seed %d', async (seed) => {
    const result = await attempt({ seed, answers: [one] })
    expect(result).toMatchObject({ asked: full, answered: 1, score: 1, maxScore: 1, percent: 100 })
    expect(result.questions).toHaveLength(full)
  })

  it('leaves out an answer to another revision, and says so', async () => {
    const stale = { ...answer('bee-on-a-flower', 'right'), revision: 99 }
    const result = await attempt({ answers: [one, stale] })
    expect(result).toMatchObject({ score: 1, maxScore: 1, stale: ['bee-on-a-flower'] })
    expect(result.questions.map(({ question }) => question)).toEqual(['why-honey-keeps'])
    const only = ['why-honey-keeps', 'bee-on-a-flower']
    expect(await attempt({ only, answers: [one, stale] })).toMatchObject({
      asked: 2,
      answered: 1,
      maxScore: 1,
      stale: ['bee-on-a-flower'],
      revisit: [],
    })
  })

  it('counts an answer to the revision that is served', async () => {
    const quiz = await read(await ask(QUIZ), PublicQuiz)
    const answers = quiz.questions.map(({ id, revision }) => ({ ...answer(id, 'right'), revision }))
    expect(await attempt({ answers })).toMatchObject({ score: full, stale: [] })
  })
})

describe('a request', () => {
  const body = { attempt: ATTEMPT, answers: allBut('why-honey-keeps') }

  it('gets the same answer when it is sent twice, kept by nobody', async () => {
    const [first, second] = [await post(ATTEMPTS, body), await post(ATTEMPTS, body)]
    expect(first.headers.get('Cache-Control')).toBe('no-store')
    expect(second.status).toBe(first.status)
    expect(await second.text()).toBe(await first.text())
  })

  it('with more answers completes an attempt', async () => {
    const partial = await attempt({ answers: [half], seed: 1 })
    const complete = await attempt({ answers: allBut(), seed: 1 })
    expect(complete.attempt).toBe(partial.attempt)
    expect([partial.score, complete.score]).toEqual([0.5, full])
  })

  it('may be JSON sent as text/plain', async () => {
    const response = await postText(ATTEMPTS, JSON.stringify(body), 'text/plain')
    expect(response.status).toBe(201)
    expect(await read(response, AttemptResult)).toEqual(await attempt(body))
  })

  it('may hold fields that nobody knows, and cannot set its own score', async () => {
    const answers = body.answers.map((sent) => ({
      ...sent,
      score: 99,
      correct: true,
      maxScore: 99,
    }))
    expect(await attempt({ ...body, answers, score: 99, percent: 100 })).toEqual(
      await attempt(body),
    )
  })
})
