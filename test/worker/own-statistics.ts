// Statistics of a test's own: the real objects, under names that no other test has.
import { env } from 'cloudflare:workers'
import { countAttempt } from '../../worker/statistics/count.ts'
import type { CountedAttempt, CountedTry } from '../../worker/statistics/counted-attempt.ts'
import { readSums } from '../../worker/statistics/read-sums.ts'
import { shardName } from '../../worker/statistics/shards.ts'
import type { Statistics } from '../../worker/statistics/statistics.ts'
import type { QuizSums } from '../../worker/statistics/sums.ts'
import { ORIGIN } from './ask.ts'
import { type App, bindings, realApp } from './routes.ts'

export function objects() {
  if (!env.STATISTICS) throw new Error('test/fixtures/wrangler.toml has no binding STATISTICS.')
  return env.STATISTICS
}

/** A quiz that exists nowhere else: objects do not know the content. */
export interface OwnQuiz {
  readonly quiz: string
  count(id: string, attempt: CountedAttempt, shards?: number): Promise<void>
  sums(shards?: number): Promise<QuizSums>
  object(shard?: number): ReturnType<ReturnType<typeof objects>['getByName']>
}

export function ownQuiz(): OwnQuiz {
  const quiz = `own-${crypto.randomUUID()}`
  const by = (shards: number): Statistics => ({ objects: objects(), shards })
  return {
    quiz,
    count: (id, attempt, shards = 1) => countAttempt(by(shards), { quiz, id, attempt }, 20_000),
    sums: (shards = 1) => readSums(by(shards), quiz),
    object: (shard = 0) => objects().getByName(shardName(quiz, shard)),
  }
}

const QUESTIONS = ['dance', 'honey', 'queen', 'sting']
const tryOf = (mark: string): CountedTry => ({
  picks: [mark],
  grade: { points: mark === 'r' ? 100 : 0, maxPoints: 100, right: mark === 'r' },
})

/**
 * One letter for each question that is asked, of four: `r` right, `w` wrong, a space for an open one.
 */
export function attemptOf(marks: string): CountedAttempt {
  const asked = QUESTIONS.slice(0, marks.length)
  return {
    revision: 1,
    asked: asked.map((question) => ({ question, revision: 1 })),
    pool: QUESTIONS.length,
    answers: asked.flatMap((question, index) => {
      const mark = marks[index] ?? ' '
      if (mark === ' ') return []
      return [{ question, revision: 1, first: tryOf(mark), final: tryOf(mark) }]
    }),
  }
}

export function begun({ days }: QuizSums): number {
  const all = Object.values(days).flatMap((byDay) => Object.values(byDay))
  return all.reduce((sum, day) => sum + day.begun, 0)
}

/** The site with objects that no other test asks, and nothing read of them yet. */
export function ownSite(getByName?: (name: string) => unknown) {
  const own = crypto.randomUUID()
  const STATISTICS = { getByName: getByName ?? ((name) => objects().getByName(`${own}/${name}`)) }
  const variables = { ...bindings(), STATISTICS }
  const asking =
    (app: App) =>
    async (path: string, init: RequestInit = {}): Promise<Response> =>
      app.request(`${ORIGIN}${path}`, init, variables)
  return {
    ask: asking(realApp()),
    /** Asks another instance of the worker, which has read no figures yet. */
    askNew: (path: string, init?: RequestInit) => asking(realApp())(path, init),
  }
}

export function posted(value: unknown, headers: Readonly<Record<string, string>> = {}) {
  return {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(value),
  }
}
