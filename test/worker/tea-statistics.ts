// The author's pages of the quiz about tea, and attempts that they show.
import { env } from 'cloudflare:workers'
import { ItemAnalysis } from '../../worker/statistics/analysis/item-analysis.ts'
import type { CountedAttempt } from '../../worker/statistics/counted-attempt.ts'
import { ORIGIN, read } from './ask.ts'
import { appOf, KEYS, teaCatalogue } from './canaries.ts'
import { bindings } from './routes.ts'

export const PAGE = '/stats/tea'
export const KEY = 'a key with ümlauts'
export const APP = appOf(teaCatalogue())
export const basic = (key: string, name = 'author') =>
  `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(`${name}:${key}`)))}`
export const AUTHOR = { Authorization: basic(KEY) }

export type Variables = Parameters<typeof bindings>[0]

export const ask = (
  path: string,
  headers: Record<string, string> = AUTHOR,
  variables: Variables = { STATS_KEY: KEY },
  app = APP,
) => app.request(`${ORIGIN}${path}`, { headers }, bindings(variables))

export const send = (
  path: string,
  fields: Record<string, string> = {},
  headers: Record<string, string> = AUTHOR,
  variables: Variables = { STATS_KEY: KEY },
) =>
  APP.request(
    `${ORIGIN}${path}`,
    { method: 'POST', headers, body: new URLSearchParams(fields) },
    bindings(variables),
  )

export const analysis = async () => read(await ask(`${PAGE}?format=json`), ItemAnalysis)

/** Three in four choose the keyed option of the first question. */
function attemptOf(index: number): CountedAttempt {
  const answer = (question: string, pick: string, isRight: boolean) => {
    const grade = { points: isRight ? 100 : 0, maxPoints: 100, right: isRight }
    const one = { picks: [pick], grade }
    return {
      question,
      revision: 1,
      first: one,
      final: one,
      confidence: 'sure',
      seconds: 9,
    } as const
  }
  const isRight = index % 4 !== 0
  return {
    revision: 1,
    asked: ['pour', 'steep'].map((question) => ({ question, revision: 1 })),
    answers: [
      answer('pour', isRight ? KEYS.pour : 'cold', isRight),
      answer('steep', index % 2 === 0 ? KEYS.steep : 'long', index % 2 === 0),
    ],
    pool: 2,
  }
}

export async function count(attempts: number): Promise<void> {
  const object = env.STATISTICS?.getByName('tea/0')
  for (let index = 0; index < attempts; index += 1)
    await object?.count({ quiz: 'tea', shard: 0, shards: 1 }, crypto.randomUUID(), attemptOf(index))
}

/** Forgets all, and counts this many attempts. */
export async function countAnew(attempts: number): Promise<void> {
  await env.STATISTICS?.getByName('tea/0').reset()
  await count(attempts)
}
