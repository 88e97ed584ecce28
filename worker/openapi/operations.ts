// The request, the answer and the failures of each operation of the API. A test checks that this
// table and the routes of app.ts list the same operations.
import type { SCHEMAS } from './schemas.ts'

interface QueryParameter {
  readonly name: string
  readonly description: string
  readonly schema: Readonly<Record<string, string | number>>
}

export interface Operation {
  readonly method: 'get' | 'post'
  readonly path: string
  readonly id: string
  readonly summary: string
  readonly description: string
  /** Path parameters: name and description. */
  readonly parameters?: Readonly<Record<string, string>>
  /** Optional query parameters beside `lang`. */
  readonly query?: readonly QueryParameter[]
  readonly request?: keyof typeof SCHEMAS
  readonly status: 200 | 201
  readonly answer: keyof typeof SCHEMAS
  readonly answerText: string
  /**
   * How the language of the answer is chosen if `?lang=` does not name one. `header`: by
   * Accept-Language. `link`: the language in which the share code was made.
   */
  readonly language?: 'header' | 'link'
  /**
   * The answer has a strong ETag, so a request with If-None-Match may get 304. `unless-drawn`: an
   * answer that nobody gets again has none.
   */
  readonly revalidates?: true | 'unless-drawn'
  readonly failures: readonly (400 | 404 | 405 | 410 | 413 | 415 | 422 | 429 | 503)[]
}

export const FAILURES = {
  400: 'The body isn’t UTF-8 JSON, or a parameter can’t be read.',
  404: 'The quiz, guide, question or result doesn’t exist, or the quiz is of kind outcome and has nothing to check.',
  405: 'Method not allowed. `Allow` lists the methods you can use.',
  410: 'The quiz or the outcome has been removed.',
  413: 'The body is larger than 16 KiB (64 KiB for an attempt).',
  415: 'The body isn’t application/json or text/plain, or it’s compressed.',
  422: 'Some fields aren’t valid. `errors` lists them.',
  429: 'Your network has sent more than 3,000 requests in a minute. Try again after `Retry-After` seconds.',
  503: 'Sharing or statistics are turned off, or the statistics can’t be reached.',
} as const

const QUIZ = { quiz: 'Id of the quiz.' }

/** What operations that read content have in common. */
const READ = {
  method: 'get',
  language: 'header',
  status: 200,
  revalidates: true,
  failures: [404, 405],
} as const

/** What operations that send a body about a quiz have in common. */
const SEND = {
  method: 'post',
  parameters: QUIZ,
  language: 'header',
  status: 200,
  failures: [400, 404, 405, 413, 415, 422, 429],
} as const

export const OPERATIONS: readonly Operation[] = [
  {
    ...READ,
    path: '/api/v1/quizzes',
    id: 'listQuizzes',
    summary: 'Lists all quizzes.',
    description: 'In the author’s order. The list is empty if the server has no quizzes.',
    answer: 'QuizList',
    answerText: 'The list.',
    failures: [405],
  },
  {
    ...READ,
    path: '/api/v1/quizzes/{quiz}',
    id: 'getQuiz',
    summary: 'Gets a quiz without answers.',
    description:
      'Without `seed`, `set` and `only`, you get all questions in the author’s order. A quiz with `draw` draws new questions for each request and tells you its `seed`; that response isn’t cached. With a seed, questions and options come in the order to show.',
    parameters: QUIZ,
    query: [
      {
        name: 'seed',
        description:
          'Draws and orders questions and options, as far as the quiz has `draw` and `shuffle`.',
        schema: { type: 'integer', minimum: 0, maximum: 0xffffffff },
      },
      {
        name: 'set',
        description: 'Id of a set: returns exactly its questions. Don’t combine it with `only`.',
        schema: { type: 'string' },
      },
      {
        name: 'only',
        description: 'Question ids, separated by commas: returns exactly these questions.',
        schema: { type: 'string' },
      },
    ],
    answer: 'Quiz',
    answerText: 'The quiz.',
    revalidates: 'unless-drawn',
    failures: [400, 404, 405],
  },
  {
    ...SEND,
    path: '/api/v1/quizzes/{quiz}/check',
    id: 'checkResponse',
    summary: 'Checks one response and explains it.',
    description:
      'Stores nothing. With `reveal: false`, a response that isn’t fully right gets only the feedback for what was chosen, and nothing that names the right answer, so the reader can try again. A quiz of kind outcome has no right answers and gives 404.',
    request: 'CheckRequest',
    answer: 'CheckResult',
    answerText: 'The verdict with feedback.',
  },
  {
    ...SEND,
    path: '/api/v1/quizzes/{quiz}/hint',
    id: 'giveHint',
    summary: 'Gets one hint.',
    description:
      'Hints are numbered from 1; `hints` in the quiz says how many there are. Each one says more than the last. Nothing is stored, and hints don’t change the score.',
    request: 'HintRequest',
    answer: 'HintResult',
    answerText: 'The hint.',
  },
  {
    ...SEND,
    path: '/api/v1/quizzes/{quiz}/attempts',
    id: 'scoreAttempt',
    summary: 'Scores an attempt, or finds its outcome.',
    description:
      'Without `seed`, `set` and `only`, the questions in `answers` are scored. With `set` or `only` (not both), exactly the questions it names are scored. With `seed` alone, exactly the questions it draws are scored: all of them if the quiz has no `draw`. A question without an answer is open, and an answer to any other question is refused. If the quiz has `shuffle`, the seed also decides the order in which questions and options are shown, but scores are listed in the order of the quiz. The attempt is counted in the statistics, once for each id, unless `counted` in the answer is absent or false. `OutcomeResult` says how an outcome is found.',
    request: 'AttemptRequest',
    status: 201,
    answer: 'AttemptAnswer',
    answerText: 'The score, or the outcome for a quiz of kind outcome.',
  },
  {
    ...READ,
    path: '/api/v1/quizzes/{quiz}/statistics',
    id: 'getStatistics',
    summary: 'Says how readers answered a quiz.',
    description:
      'For each question, how many first answers were fully right. The rates of options aren’t here, because they tell the key. The figures are sums of all counted attempts, read about once a minute.',
    parameters: QUIZ,
    answer: 'Statistics',
    answerText: 'The figures.',
    failures: [404, 405, 503],
  },
  {
    ...SEND,
    path: '/api/v1/quizzes/{quiz}/statistics',
    id: 'getAnsweredStatistics',
    summary: 'Says how readers answered one question, by option.',
    description:
      'For readers who have answered: show it once the answer is revealed, and never between two tries. Nothing is stored.',
    request: 'StatisticsRequest',
    answer: 'Statistics',
    answerText: 'The figures of this question.',
    failures: [...SEND.failures, 503],
  },
  {
    ...READ,
    path: '/api/v1/results/{code}',
    id: 'getResult',
    summary: 'Decodes a share code.',
    description:
      'Gives the score by question and by section, or the outcome, but never which options were chosen. A code still opens after the quiz has been edited; `current` is then false.',
    parameters: { code: 'The code from `share` in the result of an attempt.' },
    language: 'link',
    answer: 'SharedAnswer',
    answerText: 'The result.',
    failures: [404, 405, 410, 503],
  },
  {
    ...READ,
    path: '/api/v1/guides',
    id: 'listGuides',
    summary: 'Lists all guides.',
    description: 'In the author’s order. The list is empty if the server has no guides.',
    answer: 'GuideList',
    answerText: 'The list.',
    failures: [405],
  },
  {
    ...READ,
    path: '/api/v1/guides/{guide}',
    id: 'getGuide',
    summary: 'Gets a guide: sections, comparison table and takeaways.',
    description: '`checks` lists the questions at the ends of sections, without answers.',
    parameters: { guide: 'Id of the guide.' },
    answer: 'Guide',
    answerText: 'The guide.',
  },
  {
    method: 'get',
    path: '/healthz',
    id: 'health',
    summary: 'Says whether the server is up, and its version.',
    description: 'For monitoring. It’s never cached.',
    status: 200,
    answer: 'Health',
    answerText: 'The server is up.',
    failures: [405],
  },
]
