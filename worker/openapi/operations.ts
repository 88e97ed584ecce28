// What each operation of the API takes and gives. A test keeps this table equal to
// the routes of app.ts, in both directions.
import * as wire from '../../content/wire/index.ts'

export interface Operation {
  readonly method: 'get' | 'post'
  readonly path: string
  readonly id: string
  readonly summary: string
  readonly description?: string
  /** Names of path parameters, with what they are. */
  readonly parameters?: Readonly<Record<string, string>>
  readonly request?: keyof typeof SCHEMAS
  readonly status: 200 | 201
  readonly answer: keyof typeof SCHEMAS
  readonly answerText: string
  /**
   * It answers in the language that `?lang=` names, or else Accept-Language; `link`: or else
   * the one that the code was made in.
   */
  readonly speaks?: 'header' | 'link'
  /** Served with a strong ETag, so If-None-Match may get 304. */
  readonly revalidates?: boolean
  readonly failures: readonly (400 | 404 | 405 | 410 | 413 | 415 | 422 | 503)[]
}

/** Every shape that has a name in the document. */
export const SCHEMAS = {
  Inline: wire.Inline,
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
  Reason: wire.Reason,
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
  400: 'The body is not UTF-8 JSON.',
  404: 'No such quiz, guide, question or result; or a quiz of kind outcome, which has nothing to check.',
  405: 'The address does not answer this method; `Allow` lists those it does.',
  410: 'The result is of a quiz, or is an outcome, that is here no more.',
  413: 'The body is larger than 16 KiB.',
  415: 'The body is neither application/json nor text/plain.',
  422: 'Well-formed JSON with fields that are not right; `errors` says which.',
  503: 'The server has no key to open results with.',
} as const

const QUIZ = { quiz: 'Id of the quiz.' }
const BODY_FAILURES = [400, 404, 405, 413, 415, 422] as const

export const OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: '/api/v1/quizzes',
    id: 'listQuizzes',
    summary: 'Every quiz, with its address.',
    speaks: 'header',
    status: 200,
    answer: 'QuizList',
    answerText: 'The list.',
    revalidates: true,
    failures: [405],
  },
  {
    method: 'get',
    path: '/api/v1/quizzes/{quiz}',
    id: 'getQuiz',
    summary: 'One quiz with all its questions, and nothing that tells an answer.',
    parameters: QUIZ,
    speaks: 'header',
    status: 200,
    answer: 'Quiz',
    answerText: 'The quiz.',
    revalidates: true,
    failures: [404, 405],
  },
  {
    method: 'post',
    path: '/api/v1/quizzes/{quiz}/check',
    id: 'checkResponse',
    summary: 'The verdict on one response, and why.',
    description:
      'Stores nothing. With `reveal: false`, a response that is not correct gets the feedback for what was chosen and no more, so that there can be a second try. Nothing is right in a quiz of kind outcome: 404.',
    parameters: QUIZ,
    request: 'CheckRequest',
    speaks: 'header',
    status: 200,
    answer: 'CheckResult',
    answerText: 'The verdict.',
    failures: BODY_FAILURES,
  },
  {
    method: 'post',
    path: '/api/v1/quizzes/{quiz}/hint',
    id: 'giveHint',
    summary: 'One hint of a question; `hints` in the quiz says how many there are.',
    parameters: QUIZ,
    request: 'HintRequest',
    speaks: 'header',
    status: 200,
    answer: 'HintResult',
    answerText: 'The hint.',
    failures: BODY_FAILURES,
  },
  {
    method: 'post',
    path: '/api/v1/quizzes/{quiz}/attempts',
    id: 'scoreAttempt',
    summary: 'The score of a whole attempt, by question and by section of the guide; or what fits.',
    description:
      'Without `seed` or `only`, the questions sent are scored. With `only`, exactly those are; with `seed` alone, exactly those that it draws, which is all of them in a quiz without `draw`. A question of the set without an answer counts 0, one outside it is refused. The seed names the order of questions and options, too, where the quiz has `shuffle`; scores are listed in the order of the quiz. For a quiz of kind outcome: each option chosen gives points to outcomes, and the one with most points fits. At a tie wins the outcome that options of more questions spoke for, and then the one that the author lists first. With nothing answered, no outcome fits.',
    parameters: QUIZ,
    request: 'AttemptRequest',
    speaks: 'header',
    status: 201,
    answer: 'AttemptAnswer',
    answerText: 'The score; or the outcome, for a quiz of kind outcome.',
    failures: BODY_FAILURES,
  },
  {
    method: 'get',
    path: '/api/v1/results/{code}',
    id: 'getResult',
    summary: 'What a share code says: the score, by question and by section; or the outcome.',
    description:
      'Never which option was chosen. A code outlives edits of the quiz: `current` is false, then.',
    parameters: { code: 'As `attempts` gave it.' },
    speaks: 'link',
    status: 200,
    answer: 'SharedAnswer',
    answerText: 'The result.',
    revalidates: true,
    failures: [404, 405, 410, 503],
  },
  {
    method: 'get',
    path: '/api/v1/guides',
    id: 'listGuides',
    summary: 'Every guide, with its address.',
    speaks: 'header',
    status: 200,
    answer: 'GuideList',
    answerText: 'The list.',
    revalidates: true,
    failures: [405],
  },
  {
    method: 'get',
    path: '/api/v1/guides/{guide}',
    id: 'getGuide',
    summary: 'One guide: its sections, the comparison table and what to take away.',
    parameters: { guide: 'Id of the guide.' },
    speaks: 'header',
    status: 200,
    answer: 'Guide',
    answerText: 'The guide.',
    revalidates: true,
    failures: [404, 405],
  },
  {
    method: 'get',
    path: '/healthz',
    id: 'health',
    summary: 'Whether the server is up, and which version it is.',
    status: 200,
    answer: 'Health',
    answerText: 'It is up.',
    failures: [405],
  },
]
