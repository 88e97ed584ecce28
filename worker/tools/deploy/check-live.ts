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

/** Answers one question of a kind that has a choice, and opens the link that comes back. */
async function share(
  origin: string,
  quiz: string,
  questions: readonly PublicQuestion[],
): Promise<string> {
  const answers = questions.flatMap((question) => answerTo(question)).slice(0, 1)
  if (answers.length === 0) return 'no share link was made: the quiz has no question with options'
  const attempt = {
    attempt: crypto.randomUUID(),
    answers,
    only: answers.map((one) => one.question),
    statistics: false,
  }
  const path = `${origin}/api/v1/quizzes/${quiz}/attempts`
  const { share: shared } = await read<AttemptResult>(path, attempt)
  if (!shared) throw new Error('An answer came back without a share link.')
  const { pathname } = new URL(shared.url)
  const page = await get(`${origin}${pathname}`)
  if (!page.ok) throw new Error(`The share link ${shared.url} answered ${page.status}.`)
  return `a share link was made and opened: ${shared.url}`
}

function answerTo(question: PublicQuestion) {
  if (!('choices' in question) || question.choices === undefined) return []
  const [choice] = question.choices
  const response = question.type === 'multiple' ? [choice?.id ?? ''] : (choice?.id ?? '')
  return [{ question: question.id, response }]
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
