// `selfcheck/client` of the npm package: the calls that the widget makes, for pages and programs of
// your own. It runs wherever there is `fetch`.
import type {
  AttemptAnswer,
  AttemptRequest,
  CheckResult,
  GuideList,
  HintResult,
  Problem,
  PublicGuide,
  PublicQuiz,
  QuizList,
  Response,
  SharedAnswer,
  Statistics,
} from '../../content/wire/index.ts'
import { createApi, request, type Answer as WidgetAnswer } from '../client/api.ts'
import { sharedResult } from '../client/shared-result.ts'
import { howOthersAnswered } from '../client/statistics-api.ts'

export type * from '../../content/wire/index.ts'

export interface ClientOptions {
  /** Origin of the server, such as `https://quiz.example.com`. */
  readonly api: string
  /** BCP 47 tag of the language of the texts. By default that of the content. */
  readonly lang?: string
}

/**
 * Failures are values. `unreachable`: no network, no answer within eight seconds, a server that is
 * busy or broken, or somebody else's answer; another try may help. `refused`: no other try will help,
 * and `problem` says why.
 */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: 'unreachable' }
  | { readonly ok: false; readonly error: 'refused'; readonly problem: Problem }

/** Which questions of a quiz to get. By default all, or those that the server draws. */
export interface Selection {
  readonly seed?: number
  readonly set?: string
  readonly only?: readonly string[]
}

/** The operations of the API. */
export interface Client {
  quizzes(): Promise<Answer<QuizList>>
  /** A quiz without its answers. */
  quiz(id: string, selection?: Selection): Promise<Answer<PublicQuiz>>
  guides(): Promise<Answer<GuideList>>
  guide(id: string): Promise<Answer<PublicGuide>>
  /** Grades one response. With `reveal` false, one that is not right does not get the right answer. */
  check(
    quiz: string,
    question: string,
    response: Response,
    reveal?: boolean,
  ): Promise<Answer<CheckResult>>
  /** `number` begins at 1. */
  hint(quiz: string, question: string, number: number): Promise<Answer<HintResult>>
  /** Scores all answers of one reader. */
  score(quiz: string, attempt: AttemptRequest): Promise<Answer<AttemptAnswer>>
  /** Opens the code of a shared result. */
  result(code: string): Promise<Answer<SharedAnswer>>
  /** How others answered a question. The response shows that the reader has answered it. */
  statistics(quiz: string, question: string, response: Response): Promise<Answer<Statistics>>
}

/** Throws if `api` is no address. */
export function createClient({ api, lang = '' }: ClientOptions): Client {
  const { origin } = new URL(api)
  const calls = createApi(origin, lang)
  const get = <T>(path: string, isExpected: (value: T) => boolean, query = {}) => {
    const parameters = new URLSearchParams({ lang, ...query })
    return withProblem(request<T>(`${origin}/api/v1/${path}?${parameters}`, {}, isExpected))
  }
  return {
    quizzes: () => get<QuizList>('quizzes', ({ quizzes }) => Array.isArray(quizzes)),
    quiz: (id, { seed, set, only } = {}) =>
      get<PublicQuiz>(`quizzes/${id}`, (quiz) => quiz.id === id, {
        ...(seed !== undefined && { seed: String(seed) }),
        ...(set !== undefined && { set }),
        ...(only && { only: only.join(',') }),
      }),
    guides: () => get<GuideList>('guides', ({ guides }) => Array.isArray(guides)),
    guide: (id) => withProblem(calls.guide(id)),
    check: (quiz, question, response, reveal = true) =>
      withProblem(calls.check(quiz, question, response, reveal)),
    hint: (quiz, question, number) => withProblem(calls.hint(quiz, question, number)),
    score: (quiz, attempt) => withProblem(calls.score(quiz, attempt)),
    result: (code) => withProblem(sharedResult(origin, code)),
    statistics: (quiz, question, response) =>
      withProblem(howOthersAnswered(origin, lang, quiz, { question, response })),
  }
}

/** Reads why a request was refused. */
async function withProblem<T>(answering: Promise<WidgetAnswer<T>>): Promise<Answer<T>> {
  const answer = await answering
  if (answer.ok) return answer
  if (answer.error === 'refused') {
    const problem: Problem | undefined = await answer.response?.json().catch(() => undefined)
    if (problem) return { ok: false, error: 'refused', problem }
  }
  return { ok: false, error: 'unreachable' }
}
