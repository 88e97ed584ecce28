// Attempts of earlier days, for `npm run demo:stats`. The worker of `npm start` alone takes them: a
// deployed one counts each attempt on the day on which it comes.
// It is not in worker/tools/start, because tools are compiled with the types of Node, and this runs in
// workerd.
import type { Hono } from 'hono'
import type { AppEnv } from '../env.ts'
import type { CountedAttempt } from '../statistics/counted-attempt.ts'
import type { ShardAddress } from '../statistics/quiz-statistics.ts'
import type { Statistics } from '../statistics/statistics.ts'

type Pool = readonly { readonly question: string; readonly revision: number }[]

/**
 * POST /_start/quizzes/:quiz/attempts?day=&revision=: takes what POST /api/v1/quizzes/:quiz/attempts
 * takes, and counts it as if it had come on that day, to that revision of the quiz.
 */
export function addEarlierAttempts(app: Hono<AppEnv>): void {
  app.post('/_start/quizzes/:quiz/attempts', async (c) => {
    const open = await c.var.catalogue.quiz(c.req.param('quiz'))
    const { day = '', revision = '' } = c.req.query()
    const pool = open?.rows[Number(revision) - 1]?.pool
    if (!open || !pool || !/^\d{4}-\d\d-\d\d$/.test(day)) return c.notFound()
    const { STATISTICS } = c.env
    const earlier = (attempt: CountedAttempt) => atRevision(attempt, Number(revision), pool)
    return app.request(
      `/api/v1/quizzes/${open.quiz.id}/attempts`,
      { method: 'POST', headers: c.req.raw.headers, body: await c.req.text() },
      { ...c.env, ...(STATISTICS && { STATISTICS: onDay(STATISTICS, day, earlier) }) },
    )
  })
}

/** Without what the quiz did not ask then. */
function atRevision(attempt: CountedAttempt, revision: number, pool: Pool): CountedAttempt {
  const revisions = new Map(pool.map((entry) => [entry.question, entry.revision]))
  const then = <T extends Pool[number]>(all: readonly T[]): T[] =>
    all.flatMap((one) => {
      const of = revisions.get(one.question)
      return of === undefined ? [] : [{ ...one, revision: of }]
    })
  const { asked, answers } = attempt
  return { revision, asked: then(asked), answers: then(answers), pool: pool.length }
}

function onDay(
  objects: Statistics['objects'],
  day: string,
  earlier: (attempt: CountedAttempt) => CountedAttempt,
): Statistics['objects'] {
  const getByName = (name: string) => ({
    count: (address: ShardAddress, id: string, attempt: CountedAttempt) =>
      objects.getByName(name).count(address, id, earlier(attempt), day),
  })
  return { getByName } as unknown as Statistics['objects']
}
