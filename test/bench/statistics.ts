// What counting costs, and how it scales: `node test/bench/statistics.ts [attempts]`, after
// `npm run build` or a test. It sends the same attempts through 1, 8 and 64 shards of the worker in
// workerd, shows that the merged figures are equal, and says how many requests a second came
// through, how many rows an attempt writes, and what a million attempts cost.
//
// Requests a second on one machine say little of the platform, where each object has a thread of its
// own: here all shards share the cores with their clients. Rows written are the same everywhere.
import { KEPT_DAYS } from '../../content/common/attempt/counted.ts'
import type { AttemptRequest } from '../../content/wire/index.ts'
import type { CountedAttempt } from '../../worker/statistics/counted-attempt.ts'
import { migrate } from '../../worker/statistics/migrations.ts'
import { storeAttempt } from '../../worker/statistics/shard-storage.ts'
import { storageInMemory } from '../../worker/tools/docs/shards-in-memory.ts'
import { openWorkerd, type Workerd } from '../support/serve/workerd.ts'

/**
 * US dollars on the paid plan, beyond what it includes, of SQLite-backed Durable Objects: the
 * partial durable-objects-pricing.mdx of github.com/cloudflare/cloudflare-docs (commit 07e200b7,
 * the source of developers.cloudflare.com/durable-objects/platform/pricing/), read on 29 November
 * 2026 in a stored copy. Not verified: whether the live page still says so.
 */
const PRICES = { request: 0.15e-6, gigabyteSecond: 12.5e-6, rowWritten: 1e-6, rowRead: 0.001e-6 }
/** What one object is billed for while it is active. */
const GIGABYTES = 0.128
/** Rows that the free plan lets an account write in a day (the same source). */
const FREE_ROWS_A_DAY = 100_000

const CLIENTS = 32
const QUIZ = '/api/v1/quizzes/honey-bees'

type Attempt = Pick<AttemptRequest, 'attempt' | 'answers'>

const attempts = Array.from({ length: Number(process.argv[2] ?? 3000) }, (_, number): Attempt => {
  const responses = { 'drone-sting': ['yes', 'no', 'once'], 'why-honey-keeps': ['dry', 'lid'] }
  return {
    attempt: crypto.randomUUID(),
    answers: Object.entries(responses).map(([question, options], index) => ({
      question,
      response: options[(number >> index) % options.length] ?? '',
      seconds: 1 + (number % 60),
    })),
  }
})

const worker = await openWorkerd()
const figures = new Set<string>()
for (const shards of ['1', '8', '64']) {
  await worker.start({ STATISTICS_SHARDS: shards })
  const started = performance.now()
  const refused = await sendAll(worker)
  const seconds = (performance.now() - started) / 1000
  const read = await (await fetch(`${worker.origin}${QUIZ}/statistics`)).text()
  figures.add(read)
  console.log(
    `${shards.padStart(2)} shards: ${Math.round(attempts.length / seconds)} attempts a second, ${refused} to be sent again, ${read.length} bytes of figures`,
  )
  await worker.kill()
  await worker.forget()
}
await worker.close()
console.log(figures.size === 1 ? 'The figures are equal.' : 'THE FIGURES DIFFER.')
if (figures.size !== 1) process.exitCode = 1

for (const questions of [5, 15, 40]) tellCost(questions)

/** How many were not counted at the first try. */
async function sendAll({ origin }: Workerd): Promise<number> {
  const waiting = [...attempts]
  let refused = 0
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      for (let attempt = waiting.shift(); attempt; attempt = waiting.shift()) {
        const response = await fetch(`${origin}${QUIZ}/attempts`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(attempt),
        })
        const { counted }: { counted?: boolean } = await response.json()
        if (counted) continue
        refused += 1
        if (refused > attempts.length) throw new Error('Attempts are not counted.')
        waiting.push(attempt)
      }
    }),
  )
  return refused
}

function tellCost(questions: number): void {
  const { written, read, milliseconds } = measure(questions)
  // Its row is deleted later, which counts as a write; the daily alarm reads it once a day.
  const rows = written + 1
  const million = {
    requests: PRICES.request,
    rows: rows * PRICES.rowWritten + (read + KEPT_DAYS) * PRICES.rowRead,
    duration: (milliseconds / 1000) * GIGABYTES * PRICES.gigabyteSecond,
  }
  const dollars = 1e6 * (million.requests + million.rows + million.duration)
  console.log(
    `${questions} questions: ${rows} rows written, ${milliseconds.toFixed(2)} ms in the object; a million attempts cost about $${dollars.toFixed(2)}; the free plan counts ${Math.floor(FREE_ROWS_A_DAY / rows)} a day`,
  )
}

/** Of one finished attempt, on average, in the tables of one shard. Each statement is one row. */
function measure(questions: number) {
  const storage = storageInMemory()
  migrate(storage)
  let written = 0
  let read = 0
  const sql = {
    exec(query: string, ...values: unknown[]) {
      if (query.startsWith('SELECT')) read += 1
      else written += 1
      return storage.sql.exec(query, ...values)
    },
  } as typeof storage.sql
  const rounds = 500
  const started = performance.now()
  for (let round = 0; round < rounds; round += 1) {
    const attempt = finished(questions, round)
    storage.transactionSync(() => storeAttempt(sql, `${round}`, attempt, '2026-11-29'))
  }
  const milliseconds = (performance.now() - started) / rounds
  return { written: written / rounds, read: read / rounds, milliseconds }
}

function finished(questions: number, seed: number): CountedAttempt {
  const asked = Array.from({ length: questions }, (_, index) => {
    return { question: `question-${index}`, revision: 1 }
  })
  const answers = asked.map((one, index) => {
    const pick = (seed * 7 + index * 3) % 4
    const grade = { points: pick === 0 ? 100 : 0, maxPoints: 100, right: pick === 0 }
    const tried = { picks: [`option-${pick}`], grade }
    return { ...one, first: tried, final: tried, seconds: seed % 60, confidence: 'sure' as const }
  })
  return { revision: 1, asked, answers, pool: questions }
}
