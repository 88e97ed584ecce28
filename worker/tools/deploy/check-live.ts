// After a deploy: what readers do first, done once against the live origin. Nothing of it is counted.
import { setTimeout as sleep } from 'node:timers/promises'
import { err, ok, type Result } from '../../../content/common/result.ts'
import type {
  AttemptResult,
  Health,
  PublicQuestion,
  PublicQuiz,
  QuizList,
} from '../../../content/wire/index.ts'

/** A new address needs a while for its name and its certificate. */
const PATIENCE_MS = 120_000
const POLL_MS = 2000
const TIMEOUT_MS = 15_000

export interface LiveCheck {
  readonly health: Health
  /** The newest quiz, for the snippet. Absent if there is none. */
  readonly quiz?: { readonly id: string; readonly title: string }
  /** What was checked. */
  readonly lines: readonly string[]
}

/** The error says what does not work. */
export async function checkLive(
  origin: string,
  version: string,
  patience = PATIENCE_MS,
): Promise<Result<LiveCheck, string>> {
  const health = await healthOf(origin, version, patience)
  if (!health.ok) return health
  const { sharing, statistics } = health.value
  const lines = [`/healthz: version ${version}, sharing ${sharing}, statistics ${statistics}`]
  if (sharing === 'misconfigured' || statistics === 'misconfigured')
    return err(
      `${lines[0]}. ${sharing === 'misconfigured' ? 'SHARE_KEYS' : 'STATISTICS_SHARDS'} cannot be read.`,
    )
  try {
    const { quizzes } = await read<QuizList>(`${origin}/api/v1/quizzes`)
    const [quiz] = quizzes
    if (!quiz) return ok({ health: health.value, lines: [...lines, 'There is no quiz yet.'] })
    const found = await read<PublicQuiz>(`${origin}/api/v1/quizzes/${quiz.id}`)
    const question = found.questions[0]
    if (!question) return err(`The quiz ${quiz.id} has no question.`)
    lines.push(`a question of ${quiz.id} is there`)
    if (sharing === 'on') lines.push(await share(origin, quiz.id, found.questions))
    return ok({ health: health.value, quiz, lines })
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error))
  }
}

async function healthOf(
  origin: string,
  version: string,
  patience: number,
): Promise<Result<Health, string>> {
  const deadline = Date.now() + patience
  for (;;) {
    const health = await read<Health>(`${origin}/healthz`).catch((error: unknown) => String(error))
    const isNew = typeof health !== 'string' && health.version === version
    if (isNew) return ok(health)
    if (Date.now() >= deadline) {
      const what = typeof health === 'string' ? health : `it runs version ${health.version}`
      return err(`${origin} does not answer with version ${version}: ${what}.`)
    }
    await sleep(Math.min(POLL_MS, patience))
  }
}

/** Answers one question that has options, and opens the link that comes back. */
async function share(
  origin: string,
  quiz: string,
  questions: readonly PublicQuestion[],
): Promise<string> {
  const question = questions.find((one) => 'choices' in one && one.choices !== undefined)
  const [choice] = question && 'choices' in question ? (question.choices ?? []) : []
  if (!question || !choice) return 'no share link was made: the quiz has no question with options'
  // Some types take one option and some a list; the server says which.
  const result = await answer(origin, quiz, question.id, choice.id).catch(() =>
    answer(origin, quiz, question.id, [choice.id]),
  )
  if (!result.share) throw new Error('An answer came back without a share link.')
  const { url } = result.share
  const page = await get(`${origin}${new URL(url).pathname}`)
  if (!page.ok) throw new Error(`The share link ${url} answered ${page.status}.`)
  return `a share link was made and opened: ${url}`
}

function answer(origin: string, quiz: string, question: string, response: string | string[]) {
  return read<AttemptResult>(`${origin}/api/v1/quizzes/${quiz}/attempts`, {
    attempt: crypto.randomUUID(),
    answers: [{ question, response }],
    only: [question],
    statistics: false,
  })
}

async function read<T>(url: string, body?: unknown): Promise<T> {
  const response = await get(url, body)
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return (await response.json()) as T
}

function get(url: string, body?: unknown): Promise<Response> {
  const signal = AbortSignal.timeout(TIMEOUT_MS)
  if (body === undefined) return fetch(url, { signal })
  const headers = { 'Content-Type': 'application/json' }
  return fetch(url, { method: 'POST', headers, body: JSON.stringify(body), signal })
}
