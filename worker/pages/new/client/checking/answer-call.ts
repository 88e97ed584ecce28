// Answers the element in the place of the API, by the functions that the API itself uses. The
// handlers of the API are not used: they read the body of a Request as a stream, which not every
// browser has, and they check what a stranger sends, which this is not.
import type {
  AttemptRequest,
  CheckRequest,
  HintRequest,
} from '../../../../../content/wire/index.ts'
import type { OpenQuiz } from '../../../../catalogue/opened.ts'
import { partOf, randomSeed } from '../../../../catalogue/question-set.ts'
import { scoreAttempt } from '../../../../results/attempt-result.ts'
import { checkResult } from '../../../../results/check-result.ts'
import { scoreOutcomeAttempt } from '../../../../results/outcome-result.ts'
import { gradeSent } from '../../../../scoring/sent-response.ts'
import type { Call, CallAnswer } from '../messages.ts'

const NOT_FOUND: CallAnswer = { status: 404, body: '{}' }
const REFUSED: CallAnswer = { status: 422, body: '{}' }

/** `open` is the quiz of the newest text; undefined if it has none. */
export async function answerCall(
  open: OpenQuiz | undefined,
  { path, query, body }: Call,
  origin: string,
): Promise<CallAnswer> {
  const [, id, action] = /^\/api\/v1\/quizzes\/([^/]+)(?:\/(\w+))?$/.exec(path) ?? []
  if (!open || open.quiz.id !== id) return NOT_FOUND
  switch (action) {
    case undefined:
      return answer(partOf(open, askedIn(open, new URLSearchParams(query))))
    case 'check':
      return check(open, JSON.parse(body), origin)
    case 'hint':
      return hint(open, JSON.parse(body))
    case 'attempts':
      return score(open, JSON.parse(body), origin)
    default:
      return NOT_FOUND
  }
}

const answer = (value: unknown): CallAnswer => ({ status: 200, body: JSON.stringify(value) })

function askedIn({ quiz }: OpenQuiz, query: URLSearchParams) {
  const only = query.get('only')
  if (only) return { only: only.split(',') }
  const seed = query.get('seed')
  if (seed) return { seed: Number(seed) }
  return quiz.draw === undefined ? {} : { seed: randomSeed() }
}

function check(open: OpenQuiz, sent: CheckRequest, origin: string): CallAnswer {
  if (open.kind === 'outcome') return NOT_FOUND
  const question = open.questions.get(sent.question)
  if (!question) return NOT_FOUND
  const graded = gradeSent(question, sent.response, open.quiz.lang)
  if (!graded.ok) return REFUSED
  const isRevealed = sent.reveal !== false || graded.value.correct
  return answer(checkResult(open, question, graded.value, isRevealed, origin))
}

function hint(open: OpenQuiz, { question, number }: HintRequest): CallAnswer {
  if (open.kind === 'outcome') return NOT_FOUND
  const text = open.questions.get(question)?.solution.hints[number - 1]
  return text === undefined ? NOT_FOUND : answer({ question, number, hint: text })
}

async function score(
  open: OpenQuiz,
  submitted: AttemptRequest,
  origin: string,
): Promise<CallAnswer> {
  // Without a key there is no link to share.
  const sharing = { keys: undefined, origin, now: new Date() }
  const scored =
    open.kind === 'outcome'
      ? await scoreOutcomeAttempt(open, submitted, sharing)
      : await scoreAttempt(open, submitted, sharing)
  return scored.ok ? { ...answer(scored.value), status: 201 } : REFUSED
}
