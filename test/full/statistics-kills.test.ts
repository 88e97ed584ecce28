// Promise 4 of the design: an acknowledged attempt survives `kill -9`, and a repeated one counts
// once. 2,000 attempts are sent by sixteen clients while workerd is killed twenty times. What is
// not acknowledged is sent again, as the widget does it, and some of the rest too.
import { expect, it, onTestFinished } from 'vitest'
import { openWorkerd, type Workerd } from '../support/serve/workerd.ts'

const QUIZ = '/api/v1/quizzes/honey-bees'
const ATTEMPTS = 2000
const KILLS = 20
const CLIENTS = 16
/** Every seventh attempt first comes without its second answer. */
const GROWS = 7
/** Every fifth is sent again although it was acknowledged. */
const REPEATS = 5

const FIRST = { question: 'drone-sting', right: 'no', wrong: 'yes' }
const SECOND = { question: 'why-honey-keeps', right: 'dry', wrong: 'lid' }

interface Sent {
  readonly id: string
  readonly number: number
}

/** Right in every third attempt for the first question, in every fourth for the second. */
const answersOf = ({ number }: Sent, isWhole: boolean) => [
  { question: FIRST.question, response: number % 3 === 0 ? FIRST.right : FIRST.wrong, seconds: 9 },
  ...(isWhole
    ? [{ question: SECOND.question, response: number % 4 === 0 ? SECOND.right : SECOND.wrong }]
    : []),
]

/** Whether it was acknowledged. */
async function send({ origin }: Workerd, attempt: Sent, isWhole = true): Promise<boolean> {
  const body = JSON.stringify({ attempt: attempt.id, answers: answersOf(attempt, isWhole) })
  const headers = { 'Content-Type': 'application/json' }
  try {
    const response = await fetch(`${origin}${QUIZ}/attempts`, { method: 'POST', headers, body })
    const { counted }: { counted?: boolean } = await response.json()
    return counted === true
  } catch {
    // The process ended before it answered.
    return false
  }
}

async function figures({ origin }: Workerd) {
  const { attempts, questions }: Figures = await (await fetch(`${origin}${QUIZ}/statistics`)).json()
  const of = (id: string) => questions.find(({ question }) => question === id)
  return { attempts, first: of(FIRST.question), second: of(SECOND.question) }
}

interface Figures {
  readonly attempts: number
  readonly questions: readonly {
    readonly question: string
    readonly n: number
    readonly correct: { readonly rate: number } | null
  }[]
}

it.each(['1', '8'])('with %s shards no attempt is lost, and none counts twice', async (shards) => {
  const worker = await openWorkerd()
  onTestFinished(() => worker.close())
  await worker.start({ STATISTICS_SHARDS: shards })

  const all = Array.from({ length: ATTEMPTS }, (_, number): Sent => {
    return { id: crypto.randomUUID(), number }
  })
  const waiting = [...all]
  const acknowledged = new Set<string>()
  let sent = 0
  let isKilled = false

  async function client(): Promise<void> {
    for (;;) {
      const attempt = isKilled ? undefined : waiting.shift()
      if (!attempt) return
      sent += 1
      if (attempt.number % GROWS === 0) await send(worker, attempt, false)
      if (await send(worker, attempt)) {
        acknowledged.add(attempt.id)
        if (attempt.number % REPEATS === 0) await send(worker, attempt)
      } else waiting.push(attempt)
      // In the middle of what the others send.
      if (acknowledged.size >= (kills + 1) * (ATTEMPTS / (KILLS + 1)) && kills < KILLS) {
        kills += 1
        isKilled = true
        await worker.kill()
      }
    }
  }

  let kills = 0
  while (waiting.length > 0) {
    isKilled = false
    await Promise.all(Array.from({ length: CLIENTS }, client))
    if (!isKilled) continue
    await worker.start({ STATISTICS_SHARDS: shards })
    const { attempts } = await figures(worker)
    expect(attempts, 'all that was acknowledged').toBeGreaterThanOrEqual(acknowledged.size)
    expect(attempts, 'none twice').toBeLessThanOrEqual(ATTEMPTS)
  }

  expect(kills).toBe(KILLS)
  expect(sent, 'some had to be sent again').toBeGreaterThan(ATTEMPTS)
  // A new process has no figures of before.
  await worker.kill()
  await worker.start({ STATISTICS_SHARDS: shards })
  const { attempts, first, second } = await figures(worker)
  expect(attempts).toBe(ATTEMPTS)
  for (const [question, every] of [
    [first, 3],
    [second, 4],
  ] as const) {
    expect(question?.n).toBe(ATTEMPTS)
    const right = all.filter(({ number }) => number % every === 0).length
    expect(question?.correct?.rate).toBe(right / ATTEMPTS)
  }
})
