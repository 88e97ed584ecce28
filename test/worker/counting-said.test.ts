// Whether answers are counted, as a quiz says it before the first one: only where they are.
import { createExecutionContext } from 'cloudflare:test'
import { expect, it } from 'vitest'
import type { Quiz } from '../../content/model/quiz.ts'
import { AttemptResult, PublicQuiz } from '../../content/wire/index.ts'
import { ORIGIN, read, readProblem } from './ask.ts'
import { appOf, teaCatalogue } from './canaries.ts'
import { bindings } from './routes.ts'

const { guides, quizzes } = teaCatalogue()
const counting = appOf({ guides, quizzes })
const quiet = appOf({
  guides,
  quizzes: quizzes.map((quiz): Quiz => ({ ...quiz, statistics: false })),
})

function request(app: typeof counting, path: string, body?: object, variables: object = {}) {
  const init = body && { method: 'POST', body: JSON.stringify(body) }
  const address = `${ORIGIN}/api/v1/quizzes/tea${path}`
  return app.request(address, init, { ...bindings(), ...variables }, createExecutionContext())
}
const quiz = async (...asked: Parameters<typeof request>) =>
  read(await request(...asked), PublicQuiz)

it.each(['', '?only=steep', '?seed=7'])('says that answers are counted: %j', async (query) => {
  expect((await quiz(counting, query)).statistics).toBe(true)
})

it('says nothing where the server counts nothing, and is another document then', async () => {
  const off = await request(counting, '', undefined, { STATISTICS: undefined })
  const on = await request(counting, '')
  expect(off.headers.get('ETag')).not.toBe(on.headers.get('ETag'))
  expect(await off.text()).not.toContain('statistics')
  await on.text()
})

it('counts no answer to a quiz whose author turned it off', async () => {
  expect((await quiz(quiet, '')).statistics).toBeUndefined()
  const attempt = '3b241101-e2bb-4255-8caf-4136c566a962'
  const answers = [{ question: 'steep', response: 'long', seconds: 9 }]
  const sent = { attempt, answers }
  expect((await read(await request(quiet, '/attempts', sent), AttemptResult)).counted).toBe(
    undefined,
  )
  expect((await read(await request(counting, '/attempts', sent), AttemptResult)).counted).toBe(true)
  await readProblem(await request(quiet, '/statistics'), 503)
})
