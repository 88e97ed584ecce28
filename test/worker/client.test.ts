// A program of a few lines takes a quiz, written from the documents alone: it draws nothing, mixes
// nothing, and knows nothing of how a seed works.
import { expect, it } from 'vitest'
import {
  AttemptResult,
  CheckResult,
  type PublicQuestion,
  PublicQuiz,
} from '../../content/wire/index.ts'
import { POOL, POOLS, POOLS_LEDGER } from '../fixtures/content/drawing-quiz.ts'
import { CHECK, post, read } from './ask.ts'
import { appOf } from './canaries.ts'
import { visit } from './routes.ts'

const app = appOf(POOLS, POOLS_LEDGER)
const API = `/api/v1/quizzes/${POOL.id}`

const send = (path: string, body: unknown) =>
  visit(app, path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })

/** The first option, whatever the question. */
function guess(question: PublicQuestion) {
  const [first] = 'choices' in question ? question.choices : []
  if (question.type === 'truefalse') return true
  return question.type === 'multiple' ? [first?.id ?? ''] : (first?.id ?? '')
}

it.each([0, 7, 0xffffffff])(
  'gets what seed %i draws, in order, and sends it back',
  async (seed) => {
    const quiz = await read(await visit(app, `${API}?seed=${seed}`), PublicQuiz)
    expect(quiz.seed).toBe(seed)
    const answers = quiz.questions.map((question) => ({
      question: question.id,
      response: guess(question),
    }))
    const attempt = crypto.randomUUID()
    const result = await read(
      await send(`${API}/attempts`, { attempt, seed, answers }),
      AttemptResult,
    )
    expect(result).toMatchObject({ asked: quiz.questions.length, answered: answers.length })
    expect(result.questions.map(({ question }) => question).toSorted()).toEqual(
      quiz.questions.map(({ id }) => id).toSorted(),
    )
  },
)

it('a true-or-false question takes true and false, as it takes their words', async () => {
  for (const truth of [true, false]) {
    const [one, other] = await Promise.all(
      [truth, String(truth)].map(async (response) =>
        read(await post(CHECK, { question: 'all-in-hives', response }), CheckResult),
      ),
    )
    expect(one).toEqual(other)
    expect(typeof one?.answer).toBe('string')
  }
})
