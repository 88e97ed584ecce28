// What `npm run demo:stats` sends: attempts of earlier days, which only the worker of `npm start`
// takes.
import { built } from 'selfcheck:built'
import { describe, expect, it } from 'vitest'
import type { QuizLedger } from '../../content/revisions/ledger.ts'
import { addEarlierAttempts } from '../../worker/api/earlier-attempts.ts'
import { createApp } from '../../worker/app.ts'
import { readBuiltContent } from '../../worker/catalogue/built-content.ts'
import { openCatalogue } from '../../worker/catalogue/catalogue.ts'
import { ItemAnalysis } from '../../worker/statistics/analysis/item-analysis.ts'
import { ORIGIN, read } from './ask.ts'
import { dayBefore } from './expected-sums.ts'
import { objects, posted } from './own-statistics.ts'
import { bindings } from './routes.ts'

const QUESTION = 'drone-sting'
const EARLIER = `/_start/quizzes/honey-bees/attempts?day=${dayBefore(3)}&revision=1`
const attempt = () =>
  posted({
    attempt: crypto.randomUUID(),
    only: [QUESTION],
    answers: [{ question: QUESTION, response: 'yes', seconds: 9 }],
  })

/** With a second revision of the quiz, which changed the question. */
function site(isStart: boolean) {
  const { 'honey-bees': bees, ...others } = built.ledger.quizzes
  if (!bees) throw new Error('The fixtures have no quiz about honey bees.')
  const ledger = { quizzes: { ...others, 'honey-bees': revised(bees) } }
  const app = createApp(openCatalogue(readBuiltContent(built.content), ledger), built)
  if (isStart) addEarlierAttempts(app)
  const own = crypto.randomUUID()
  const STATISTICS = {
    getByName: (name: string) => objects().getByName(`${own}/${name}`),
  }
  const variables = { ...bindings({ STATS_OPEN: '1' }), STATISTICS }
  return async (path: string, init: RequestInit = {}): Promise<Response> =>
    app.request(`${ORIGIN}${path}`, init, variables)
}

function revised(quiz: QuizLedger): QuizLedger {
  const [first] = quiz.revisions
  if (!first) throw new Error('The quiz about honey bees has no row.')
  const pool = first.pool.map((entry) =>
    entry.question === QUESTION ? { ...entry, revision: 2 } : entry,
  )
  return { ...quiz, revisions: [first, { ...first, pool }] }
}

describe('an attempt of an earlier day', () => {
  it('counts on that day, at the revisions that the quiz and its question had', async () => {
    const ask = site(true)
    expect(await (await ask(EARLIER, attempt())).json()).toMatchObject({ counted: true })
    await ask('/api/v1/quizzes/honey-bees/attempts', attempt())
    const { days, questions } = await read(await ask('/stats/honey-bees?format=json'), ItemAnalysis)
    expect(days.map(({ day, revision, begun }) => [day, revision, begun])).toEqual([
      [dayBefore(3), 1, 1],
      [dayBefore(), 2, 1],
    ])
    const of = questions.filter(({ question }) => question === QUESTION)
    expect(of.map(({ revision, n }) => [revision, n])).toEqual([
      [2, 1],
      [1, 1],
    ])
  })

  it.each([
    ['no day', '/_start/quizzes/honey-bees/attempts?revision=1'],
    ['no such revision', EARLIER.replace('revision=1', 'revision=3')],
    ['no such quiz', EARLIER.replace('honey-bees', 'wasps')],
  ])('needs a day and a revision of the quiz: %s', async (_, path) => {
    expect((await site(true)(path, attempt())).status).toBe(404)
  })

  it('is not taken by a deployed worker', async () => {
    expect((await site(false)(EARLIER, attempt())).status).toBe(404)
  })
})
