// Every response that can be had from an app before an answer: all routes under all
// methods, and everything that is refused.
import { expect } from 'vitest'
import type { PublicQuiz } from '../../content/wire/index.ts'
import { headerText } from './ask.ts'
import { type App, bindings, fillIn, type Ids, routesOf, visit } from './routes.ts'

/**
 * Status, headers and body of an answer as one text, without the headers in which the
 * platform reports the state of its own cache.
 */
export async function record(response: Response): Promise<string> {
  const headers = headerText(response).replaceAll(/^cf-.*\n?/gm, '')
  return `${response.status}\n${headers}\n\n${await response.text()}`
}

export async function ask(app: App, path: string, init: RequestInit = {}): Promise<string> {
  return record(await visit(app, path, init))
}

export function postJson(app: App, path: string, value: unknown): Promise<string> {
  return ask(app, path, { method: 'POST', headers: JSON_BODY, body: JSON.stringify(value) })
}

const JSON_BODY = { 'Content-Type': 'application/json' }
const FORM_BODY = { 'Content-Type': 'application/x-www-form-urlencoded' }
const ATTEMPT = '0f9b1c3e-5a7d-4e2b-8c6f-1a2b3c4d5e6f'
/** Whatever somebody may try to get more out of an address. */
const QUERY = '?reveal=true&key=1&answers=1&debug=1&preview=1&lang=es&seed=7&format=json&question='

/** They come from no content: secrecy.test.ts searches them. */
const BUILT_FILES = /^\/(c|m|og|:release)\/|^\/favicon/

type Attempts = readonly (readonly [path: string, init: RequestInit])[]

/** Every answer, by what was asked for. */
export async function everythingBeforeAnAnswer(app: App, ids: Ids): Promise<Map<string, string>> {
  const response = await app.request(fillIn('/api/v1/quizzes/:quiz', ids), {}, bindings())
  const quiz: PublicQuiz = await response.json()
  const answers = new Map<string, string>()
  const requests = [...reads(app, ids, quiz), ...refused(app, ids, quiz), ...empty(ids, quiz)]
  for (const [path, init] of requests) {
    const name = `${init.method ?? 'GET'} ${path} ${JSON.stringify(init)}`
    const answer = await ask(app, path, init)
    expect(answer, name).not.toMatch(/^5/)
    answers.set(name, answer)
  }
  expect(answers.size, 'no two requests have one name').toBe(requests.length)
  return answers
}

function reads(app: App, ids: Ids, quiz: PublicQuiz): Attempts {
  const nowhere = Object.fromEntries(Object.keys(ids).map((name) => [name, 'nowhere']))
  const paths = [...routesOf(app, ids), ...routesOf(app, nowhere)]
    .filter(({ pattern }) => !BUILT_FILES.test(pattern))
    .map(({ path }) => path)
  const asked = quiz.questions.map(({ id }) => `${QUERY}${id}`)
  const guesses = [
    ...['key', 'keys', 'answers', 'solutions', 'ledger', 'questions', 'revisions'],
    // Where the sources keep the hashes of the keys.
    `revisions/${quiz.id}.json`,
  ]
  const oneResponse = ['', '&lang=es', ...(quiz.sets ?? []).map(({ id }) => `&set=${id}`)]
  return [
    ...oneResponse.map((more): Attempts[number] => [`/v1.js?quiz=${quiz.id}${more}`, {}]),
    ...[...new Set(paths)].flatMap(
      (path): Attempts => [
        ...['GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE'].map(
          (method) => [path, { method }] as const,
        ),
        [path, { headers: { 'If-None-Match': '*' } }],
        [path, { headers: { Accept: 'application/xml', 'X-Debug': '1', Range: 'bytes=0-99' } }],
        ...asked.map((query): Attempts[number] => [`${path}${query}`, {}]),
      ],
    ),
    ...guesses.flatMap(
      (guess): Attempts => [
        [`/api/v1/${guess}`, {}],
        [`/content/${guess}`, {}],
        [`${fillIn('/api/v1/quizzes/:quiz', ids)}/${guess}`, {}],
        [`${fillIn('/q/:quiz', ids)}/${guess}`, {}],
      ],
    ),
  ]
}

function refused(app: App, ids: Ids, quiz: PublicQuiz): Attempts {
  const paths = routesOf(app, ids)
    .filter(({ methods }) => methods.includes('POST'))
    .map(({ path }) => path)
  const texts = ['', '{', '{}', '[]', 'null', '"x"', ' '.repeat(16 * 1024 + 1)]
  const questions = [...quiz.questions.map(({ id }) => id), 'nowhere', '__proto__']
  const responses = ['nowhere', '', ['nowhere'], [['x']], 7, null, true, {}]
  const values = questions.flatMap((question) => [
    { question },
    ...[0, -1, 99, 1.5, '1', null].map((number) => ({ question, number })),
    ...responses
      .filter((response) => !isFree(quiz, question, response))
      .flatMap((response) => [
        { question, response },
        { question, response, reveal: true },
        { attempt: ATTEMPT, answers: [{ question, response }] },
      ]),
  ])
  const bodies = [...texts, ...values.map((value) => JSON.stringify(value))]
  return paths.flatMap(
    (path): Attempts => [
      ...bodies.map((body) => [path, { method: 'POST', headers: JSON_BODY, body }] as const),
      [path, { method: 'POST' }],
      [path, { method: 'POST', headers: { 'Content-Type': 'application/xml' }, body: '<a/>' }],
    ],
  )
}

/**
 * Where a question is typed into, anything typed is an answer, and earns what one earns. So
 * is a match with every item left open, as is a list of no option, and a truth value of a statement.
 */
function isFree(quiz: PublicQuiz, id: string, response?: unknown): boolean {
  const asked = quiz.questions.find((question) => question.id === id)
  if (asked?.type === 'truefalse') return response === true
  if (asked?.type === 'match')
    return response !== null && typeof response === 'object' && !Array.isArray(response)
  const isText = response !== null && !Array.isArray(response) && response !== true
  return asked !== undefined && !('choices' in asked || 'items' in asked) && isText
}

/** Requests that are in order, and answer nothing. */
function empty(ids: Ids, quiz: PublicQuiz): Attempts {
  const only = quiz.questions.map(({ id }) => id)
  const none = { attempt: ATTEMPT, answers: [] }
  const outdated = { question: only[0], response: 'nowhere', revision: 99 }
  const attempts = [none, { ...none, seed: 7 }, { ...none, only }, { ...none, answers: [outdated] }]
  const forms = [
    '',
    'nowhere=1',
    ...only.filter((id) => !isFree(quiz, id)).map((id) => `${id}=nowhere`),
    `${only[0]}=x&${only[0]}.revision=99`,
  ]
  return [
    ...attempts.flatMap(
      (value): Attempts =>
        ['', '?lang=es'].map((query) => [
          fillIn('/api/v1/quizzes/:quiz/attempts', ids) + query,
          { method: 'POST', headers: JSON_BODY, body: JSON.stringify(value) },
        ]),
    ),
    ...[...forms, ''].map((body, index): Attempts[number] => [
      fillIn('/q/:quiz', ids) + (index === forms.length ? '?lang=es' : ''),
      { method: 'POST', headers: FORM_BODY, body },
    ]),
  ]
}
