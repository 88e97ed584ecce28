// A bank of 1,000 questions of which ten are drawn: the pool stays on the server, and a result is
// shared by the seed that drew its questions.
import { describe, expect, it } from 'vitest'
import { AttemptResult, PublicQuiz, QuizList, SharedResult } from '../../content/wire/index.ts'
import { BANK } from '../fixtures/content/question-bank.ts'
import { read } from './ask.ts'
import { appOf } from './canaries.ts'
import { elements } from './html.ts'
import { visit } from './routes.ts'

const ATTEMPT = '0f9b1c3e-5a7d-4e2b-8c6f-1a2b3c4d5e6f'
const app = appOf({ guides: BANK.guide ? [BANK.guide] : [], quizzes: [BANK] })
const ask = (path: string, init: RequestInit = {}, more = {}) => visit(app, path, init, more)

async function attempt(body: Record<string, unknown>, more = {}): Promise<AttemptResult> {
  const headers = { 'Content-Type': 'application/json' }
  const init = { method: 'POST', headers, body: JSON.stringify({ attempt: ATTEMPT, ...body }) }
  return read(await ask('/api/v1/quizzes/bank/attempts', init, more), AttemptResult)
}
const draw = async (seed: number) =>
  (await read(await ask(`/api/v1/quizzes/bank?seed=${seed}`), PublicQuiz)).questions
const idsOf = (questions: readonly { readonly id: string }[]) => questions.map(({ id }) => id)
const answersTo = (ids: readonly string[]) => ids.map((question) => ({ question, response: 'a' }))

describe('a bank of 1,000 questions', () => {
  it('is listed with ten, and sends ten', async () => {
    const { quizzes } = await read(await ask('/api/v1/quizzes'), QuizList)
    expect(quizzes).toMatchObject([{ id: 'bank', questionCount: 10 }])
    const response = await ask('/api/v1/quizzes/bank')
    const text = await response.text()
    expect(text.length).toBeLessThan(20_000)
    expect(PublicQuiz.parse(JSON.parse(text)).questions).toHaveLength(10)
  })

  it('spreads each draw over the sections, with the question that is always asked', async () => {
    for (const seed of [0, 1, 7, 99, 0xffffffff]) {
      const questions = await draw(seed)
      expect(idsOf(questions)).toContain('question-500')
      const sections = Map.groupBy(questions, ({ section }) => section)
      const counts = [...sections.values()].map((list) => list.length)
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
    }
  })

  it('asks ten in its page, for readers without scripts and on paper', async () => {
    const page = await (await ask('/q/bank?seed=7')).text()
    const fields = await elements(page, 'form.quiz fieldset.card')
    expect(fields.map(({ attributes }) => attributes.id)).toEqual(idsOf(await draw(7)))
    expect(new Set(page.match(/Question \d+:/g)).size).toBe(10)
  })

  it('shares a result by its seed, and opens it', async () => {
    const ids = idsOf(await draw(7))
    const { share, asked } = await attempt({ seed: 7, answers: answersTo(ids.slice(0, 6)) })
    expect(asked).toBe(10)
    expect(share?.code.length).toBeLessThanOrEqual(60)
    const result = await read(await ask(`/api/v1/results/${share?.code}`), SharedResult)
    expect(result).toMatchObject({ seed: 7, asked: 10, answered: 6, score: 6, maxScore: 6 })
    expect(idsOf(result.questions.map(({ question: id }) => ({ id }))).toSorted()).toEqual(
      ids.toSorted(),
    )
  })

  it('shares a part of a draw by the same seed', async () => {
    const only = idsOf(await draw(7)).slice(0, 3)
    const { share } = await attempt({ seed: 7, only, answers: answersTo(only) })
    expect(await read(await ask(`/api/v1/results/${share?.code}`), SharedResult)).toMatchObject({
      seed: 7,
      asked: 3,
      answered: 3,
    })
  })

  it('says where a result is too large for a code', async () => {
    const only = ['question-1', 'question-2']
    const result = await attempt({ only, answers: answersTo(only) })
    expect(result).toMatchObject({ score: 2, shareUnavailable: 'size' })
    expect(result).not.toHaveProperty('share')
  })

  it('says nothing of it where there is nothing to share, or no key for shared results it', async () => {
    const only = ['question-1', 'question-2']
    expect(await attempt({ only, answers: [] })).not.toHaveProperty('shareUnavailable')
    const unsigned = await attempt({ only, answers: answersTo(only) }, { SHARE_KEYS: '' })
    expect(unsigned).not.toHaveProperty('shareUnavailable')
  })
})
