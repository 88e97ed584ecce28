// What the documentation asks the example site: a request for each operation, and one right and one
// other response for each type of question.
import type { QuestionType } from '../../../../content/wire/index.ts'
import type { ApiRequest, Ask } from './exchange.ts'
import { exchange } from './exchange.ts'

export const QUIZ = '/api/v1/quizzes/indexes'

const ATTEMPT = {
  attempt: '3f0c8a52-7d1e-4b6f-9a35-1c2d3e4f5a6b',
  answers: [
    { question: 'like-prefix', response: 'prefix', confidence: 'sure', seconds: 12 },
    { question: 'ordered', response: ['btree', 'hash'], seconds: 20 },
    { question: 'page-size', response: 8, first: 4, hints: 0, seconds: 9 },
  ],
}

/** By the id of the operation. `code` is of a result that was shared before. */
export function exampleCalls(code: string): Readonly<Record<string, ApiRequest>> {
  return {
    listQuizzes: { method: 'GET', path: '/api/v1/quizzes' },
    getQuiz: { method: 'GET', path: `${QUIZ}?set=short` },
    checkResponse: {
      method: 'POST',
      path: `${QUIZ}/check`,
      body: { question: 'like-prefix', response: 'suffix' },
    },
    giveHint: {
      method: 'POST',
      path: `${QUIZ}/hint`,
      body: { question: 'like-prefix', number: 1 },
    },
    scoreAttempt: { method: 'POST', path: `${QUIZ}/attempts`, body: ATTEMPT },
    getStatistics: { method: 'GET', path: `${QUIZ}/statistics` },
    getAnsweredStatistics: {
      method: 'POST',
      path: `${QUIZ}/statistics`,
      body: { question: 'like-prefix', response: 'suffix' },
    },
    getResult: { method: 'GET', path: `/api/v1/results/${code}` },
    listGuides: { method: 'GET', path: '/api/v1/guides' },
    getGuide: { method: 'GET', path: '/api/v1/guides/postgres-indexes' },
    health: { method: 'GET', path: '/healthz' },
  }
}

/** Further requests that the texts explain, by the name of their part. */
export const NAMED_CALLS: Readonly<Record<string, ApiRequest>> = {
  'call-second-try': {
    method: 'POST',
    path: `${QUIZ}/check`,
    body: { question: 'like-prefix', response: 'suffix', reveal: false },
  },
  'call-partial-credit': {
    method: 'POST',
    path: `${QUIZ}/check`,
    body: { question: 'ordered', response: ['btree'] },
  },
  'call-draw': { method: 'GET', path: '/api/v1/quizzes/index-pool?seed=7' },
  'call-drawn-attempt': {
    method: 'POST',
    path: '/api/v1/quizzes/index-pool/attempts',
    body: { attempt: ATTEMPT.attempt, seed: 7, answers: [], statistics: false },
  },
  'call-outcome': {
    method: 'POST',
    path: '/api/v1/quizzes/which-index/attempts',
    body: {
      attempt: ATTEMPT.attempt,
      answers: [
        { question: 'search', response: 'words' },
        { question: 'table', response: 'short' },
      ],
    },
  },
}

interface Responses {
  readonly question: string
  readonly right: unknown
  readonly other: unknown
}

export const RESPONSES: { readonly [T in QuestionType]: Responses } = {
  single: { question: 'like-prefix', right: 'prefix', other: 'suffix' },
  multiple: { question: 'ordered', right: ['btree', 'sorted-file'], other: ['btree', 'hash'] },
  truefalse: { question: 'writes', right: 'false', other: true },
  order: {
    question: 'steps',
    right: ['lookup', 'search', 'scan'],
    other: ['search', 'lookup', 'scan'],
  },
  match: {
    question: 'uses',
    right: { btree: 'ranges', gin: 'words' },
    other: { btree: 'ranges', gin: 'passwords' },
  },
  number: { question: 'page-size', right: 8, other: '4' },
  text: { question: 'lowest', right: 'Leaf page', other: 'root' },
  blanks: {
    question: 'gaps',
    right: { start: 'root', 'gap-2': 'leaf' },
    other: { start: 'top', 'gap-2': 'leaf' },
  },
}

/** So many readers answer before the figures are asked for, so that there are some. */
const READERS = 24

/** Makes the example site one that was used, and gives the code of a shared result. */
export async function useExampleSite(ask: Ask): Promise<string> {
  for (let reader = 0; reader < READERS; reader += 1) {
    const body = {
      attempt: `00000000-0000-4000-8000-${String(reader).padStart(12, '0')}`,
      answers: [
        { question: 'like-prefix', response: reader % 4 === 0 ? 'suffix' : 'prefix', seconds: 10 },
        { question: 'writes', response: reader % 3 === 0 ? 'true' : 'false', seconds: 8 },
      ],
    }
    await exchange(ask, { method: 'POST', path: `${QUIZ}/attempts`, body })
  }
  const scored = await exchange(ask, { method: 'POST', path: `${QUIZ}/attempts`, body: ATTEMPT })
  return (scored.answer as { share: { code: string } }).share.code
}
