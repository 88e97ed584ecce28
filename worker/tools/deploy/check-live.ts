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
import { readLiveIndex } from './live-files.ts'

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

/**
 * `mark` is that of the deploy: the version is the same for many deploys, so it proves nothing. The
 * error says what does not work.
 */
export async function checkLive(
  origin: string,
  mark: string,
  patience = PATIENCE_MS,
): Promise<Result<LiveCheck, string>> {
  const isLive = await waitFor(origin, mark, patience)
  if (!isLive.ok) return isLive
  const health = await result(read<Health>(`${origin}/healthz`))
  if (!health.ok) return health
  const { version, sharing, statistics } = health.value
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

/** Files and script of a deploy become live together. */
async function waitFor(
  origin: string,
  mark: string,
  patience: number,
): Promise<Result<undefined, string>> {
  const deadline = Date.now() + patience
  for (;;) {
    const index = await readLiveIndex(new URL(origin))
    if (index.ok && index.value.deploy === mark) return ok(undefined)
    if (Date.now() >= deadline)
      return err(
        index.ok ? `${origin} still answers with what was live before.` : index.error.message,
      )
    await sleep(Math.min(POLL_MS, patience))
  }
}

const result = <T>(answer: Promise<T>): Promise<Result<T, string>> =>
  answer.then(ok, (error) => err(error instanceof Error ? error.message : String(error)))

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
