// The request, the answer and the failures of each operation of the API. A test checks that this
// table and the routes of app.ts list the same operations.
import * as wire from '../../content/wire/index.ts'

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

/** Every schema that has a name in the document. */
export const SCHEMAS = {
  Inline: wire.Inline,
  Line: wire.Line,
  MathNode: wire.MathNode,
  RichText: wire.RichText,
  Choice: wire.Choice,
  Placed: wire.Placed,
  Blank: wire.Blank,
  Question: wire.PublicQuestion,
  Quiz: wire.PublicQuiz,
  QuizList: wire.QuizList,
  Response: wire.Response,
  Passage: wire.Passage,
  CheckRequest: wire.CheckRequest,
  CheckResult: wire.CheckResult,
  HintRequest: wire.HintRequest,
  HintResult: wire.HintResult,
  AttemptRequest: wire.AttemptRequest,
  AttemptAnswer: wire.AttemptAnswer,
  AttemptResult: wire.AttemptResult,
  OutcomeResult: wire.OutcomeResult,
  Outcome: wire.Outcome,
  RunnerUp: wire.RunnerUp,
  Wish: wire.Wish,
  Reason: wire.Reason,
  Caution: wire.Caution,
  Share: wire.Share,
  SharedAnswer: wire.SharedAnswer,
  SharedResult: wire.SharedResult,
  SharedOutcome: wire.SharedOutcome,
  Band: wire.Band,
  Block: wire.Block,
  GuideSection: wire.GuideSection,
  Comparison: wire.Comparison,
  GuideCheck: wire.GuideCheck,
  Guide: wire.PublicGuide,
  GuideList: wire.GuideList,
  Problem: wire.Problem,
  Health: wire.Health,
} as const

export const FAILURES = {
  400: 'The body is not UTF-8 JSON, or a parameter cannot be read.',
  404: 'No such quiz, guide, question or result; or the quiz has kind outcome, which has nothing to check.',
  405: 'This address does not support the method. `Allow` lists the methods that it supports.',
  410: 'The quiz or the outcome of the result no longer exists.',
  413: 'The body is larger than 16 KiB, or for an attempt than 64 KiB.',
  415: 'The body is neither application/json nor text/plain, or it is compressed.',
  422: 'The JSON is well formed, but some fields are not valid. `errors` lists them.',
  429: 'The network of the client sends more than 3,000 requests in a minute. Try again after `Retry-After` seconds.',
  503: 'The server has no key, so it cannot open results.',
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
    summary: 'Every quiz, with its address.',
    description: 'In the order of the author. An empty list if the server has no quiz.',
    answer: 'QuizList',
    answerText: 'The list.',
    failures: [405],
  },
  {
    ...READ,
    path: '/api/v1/quizzes/{quiz}',
    id: 'getQuiz',
    summary: 'One quiz with its questions, without anything that reveals an answer.',
    description:
      'Without `seed`, `set` and `only`: all questions in the order of the author. A quiz with `draw` then draws afresh and says its `seed`, and the answer is not stored. With a seed, questions and options come in the order to show.',
    parameters: QUIZ,
    query: [
      {
        name: 'seed',
        description:
          'Draws the questions and puts questions and options into order, as far as the quiz has `draw` and `shuffle`.',
        schema: { type: 'integer', minimum: 0, maximum: 0xffffffff },
      },
      {
        name: 'set',
        description: 'Id of a set of the quiz: exactly its questions. Not together with `only`.',
        schema: { type: 'string' },
      },
      {
        name: 'only',
        description: 'Ids of questions, separated by commas: exactly these.',
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
    summary: 'Checks one response: whether it is right, with feedback.',
    description:
      'Stores nothing. With `reveal: false`, a response that is not correct gets only the feedback for what was chosen, without texts that name the right answer, so that the reader can try again. A quiz of kind outcome has no right answers: 404.',
    request: 'CheckRequest',
    answer: 'CheckResult',
    answerText: 'The verdict with feedback.',
  },
  {
    ...SEND,
    path: '/api/v1/quizzes/{quiz}/hint',
    id: 'giveHint',
    summary: 'One hint of a question. `hints` in the quiz is the number of hints.',
    description:
      'Hints are numbered from 1, and the last one says most. Stores nothing, and no hint changes a score.',
    request: 'HintRequest',
    answer: 'HintResult',
    answerText: 'The hint.',
  },
  {
    ...SEND,
    path: '/api/v1/quizzes/{quiz}/attempts',
    id: 'scoreAttempt',
    summary:
      'Scores a whole attempt, by question and by section of the guide; or finds its outcome.',
    description:
      'Without `seed`, `set` and `only`, the questions in `answers` are scored. With `only` or `set`, exactly the questions that they name are scored; both together are refused. With `seed` alone, exactly the questions that it draws are scored, which are all questions of a quiz without `draw`. A question among these without an answer is open, and an answer to another question is refused. If the quiz has `shuffle`, the seed also decides the order in which questions and options are shown; scores are listed in the order of the quiz. In a quiz of kind outcome, each chosen option gives points to outcomes, and may require or exclude some; of the outcomes that all chosen options leave, the one with most points is the result. At a tie, the outcome with points from more questions wins, and then the outcome that the author lists first. Without any answer there is no outcome. If the chosen options leave none, `outcome` is null and `conflict` lists the options to choose between.',
    request: 'AttemptRequest',
    status: 201,
    answer: 'AttemptAnswer',
    answerText: 'The score; or the outcome, for a quiz of kind outcome.',
  },
  {
    ...READ,
    path: '/api/v1/results/{code}',
    id: 'getResult',
    summary:
      'The result that a share code stands for: the score by question and by section, or the outcome.',
    description:
      'It never contains which option was chosen. A code stays valid when the quiz is edited; `current` is then false.',
    parameters: { code: 'A code from `share` in the answer of `attempts`.' },
    language: 'link',
    answer: 'SharedAnswer',
    answerText: 'The result.',
    failures: [404, 405, 410, 503],
  },
  {
    ...READ,
    path: '/api/v1/guides',
    id: 'listGuides',
    summary: 'Every guide, with its address.',
    description: 'In the order of the author. An empty list if the server has no guide.',
    answer: 'GuideList',
    answerText: 'The list.',
    failures: [405],
  },
  {
    ...READ,
    path: '/api/v1/guides/{guide}',
    id: 'getGuide',
    summary: 'One guide: its sections, the comparison table and the takeaways.',
    description:
      '`checks` names the questions that are shown at the end of sections, without their keys.',
    parameters: { guide: 'Id of the guide.' },
    answer: 'Guide',
    answerText: 'The guide.',
  },
  {
    method: 'get',
    path: '/healthz',
    id: 'health',
    summary: 'Whether the server is up, and its version.',
    description: 'For monitoring: it is never stored by a cache.',
    status: 200,
    answer: 'Health',
    answerText: 'It is up.',
    failures: [405],
  },
]
