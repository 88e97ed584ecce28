// What is refused, with which status, and at which place: a failure is for the caller to
// mend, so it says where, and repeats nothing that was sent.
import { describe, expect, it } from 'vitest'
import { ATTEMPTS, ask, CHECK, HINT, isSelfHosted, post, postText, readProblem } from './ask.ts'

const ATTEMPT = '0f9b1c3e-5a7d-4e2b-8c6f-1a2b3c4d5e6f'
const KIB = 1024
/** Stands where input goes; it may not come back. */
const ECHO = 'zzcanary'
const right = { question: 'why-honey-keeps', response: 'dry' }
const half = { question: 'waggle-dance', response: ['direction'] }
const attempt = (...answers: unknown[]) => ({ attempt: ATTEMPT, answers })

async function refused(response: Response, status: number) {
  const problem = await readProblem(response, status)
  expect(JSON.stringify(problem), 'what was sent').not.toContain(ECHO)
  return problem
}

const paths = ({ errors }: { errors?: { path: string }[] | undefined }) =>
  errors?.map(({ path }) => path)

describe('what is not there', () => {
  it.each([
    ['GET', `/api/v1/quizzes/${ECHO}`, 'No quiz has this id'],
    ['GET', `/api/v1/guides/${ECHO}`, 'No guide has this id'],
    ['POST', `/api/v1/quizzes/${ECHO}/check`, 'No quiz has this id'],
    ['POST', `/api/v1/quizzes/${ECHO}/hint`, 'No quiz has this id'],
    ['POST', `/api/v1/quizzes/${ECHO}/attempts`, 'No quiz has this id'],
    ['GET', `/api/v1/${ECHO}`, 'Page not found'],
    ['POST', `/api/v1/${ECHO}`, 'Page not found'],
    ['GET', `/api/v9/quizzes`, 'Page not found'],
    ['GET', `/api/`, 'Page not found'],
    ['GET', `/c/${ECHO}.js`, 'Page not found'],
  ])('%s %s is 404: %s', async (method, path, title) => {
    expect((await refused(await ask(path, { method }), 404)).title).toBe(title)
  })

  it.each([`/${ECHO}`, `/q/${ECHO}`, `/g/${ECHO}`, '/q', '/apis/', '/.git/config', '/.dev.vars'])(
    'GET %s is 404 as a page',
    async (path) => {
      const response = await ask(path)
      expect(response.status).toBe(404)
      expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
      expect(response.headers.get('Cache-Control')).toBe('no-store')
      expect(await response.text()).not.toContain(ECHO)
    },
  )

  it('is 404 for a question, whatever is asked about it', async () => {
    const check = await refused(await post(CHECK, { question: ECHO, response: ECHO }), 404)
    expect(check.title).toBe('No question has this id')
    const hint = await refused(await post(HINT, { question: ECHO, number: 99 }), 404)
    expect(hint.title).toBe('No question has this id')
  })
})

describe('fields of a check', () => {
  it.each<[string, unknown, string[]]>([
    ['no fields', {}, ['/question', '/response']],
    ['a list', [], ['']],
    ['a string', ECHO, ['']],
    ['null', null, ['']],
    ['a number as question', { ...right, question: 7 }, ['/question']],
    ['null as question', { ...right, question: null }, ['/question']],
    ['no response', { question: 'why-honey-keeps' }, ['/response']],
    ['a number as response', { ...right, response: 7 }, ['/response']],
    ['an object as response', { ...right, response: { [ECHO]: ECHO } }, ['/response']],
    ['a list of numbers as response', { ...half, response: [7] }, ['/response']],
    ['lists in lists as response', { ...half, response: [['direction']] }, ['/response']],
    ['a response over 200 characters', { ...right, response: ECHO.repeat(26) }, ['/response']],
    ['more than 64 options', { ...half, response: Array(65).fill('direction') }, ['/response']],
    ['reveal as a word', { ...right, reveal: ECHO }, ['/reveal']],
    ['reveal as null', { ...right, reveal: null }, ['/reveal']],
    ['an unknown option', { ...right, response: ECHO }, ['/response']],
    ['an option of another question', { ...right, response: 'worker' }, ['/response']],
    ['an empty option', { ...right, response: '' }, ['/response']],
    ['a list for one option', { ...right, response: ['dry'] }, ['/response']],
    ['one option for a list', { ...half, response: 'direction' }, ['/response']],
    ['a boolean for another type', { question: 'drone-sting', response: true }, ['/response']],
    ['an unknown option in a list', { ...half, response: ['direction', ECHO] }, ['/response']],
    ['an option chosen twice', { ...half, response: ['danger', 'danger'] }, ['/response']],
  ])('%s is 422 at its place', async (_, body, expected) => {
    expect(paths(await refused(await post(CHECK, body), 422))).toEqual(expected)
  })
})

describe('fields of an attempt', () => {
  it.each<[string, unknown, string[]]>([
    ['no fields', {}, ['/attempt', '/answers']],
    ['an id that is no UUID', { attempt: ECHO, answers: [] }, ['/attempt']],
    ['answers that are no list', { attempt: ATTEMPT, answers: ECHO }, ['/answers']],
    ['an answer that is a string', attempt(ECHO), ['/answers/0']],
    [
      'an answer without fields',
      attempt(right, {}),
      ['/answers/1/question', '/answers/1/response'],
    ],
    ['more than 200 answers', attempt(...Array(201).fill(right)), ['/answers']],
    ['a revision that is a word', attempt({ ...right, revision: ECHO }), ['/answers/0/revision']],
    ['a revision with a fraction', attempt({ ...right, revision: 1.5 }), ['/answers/0/revision']],
    ['a negative seed', { ...attempt(), seed: -1 }, ['/seed']],
    ['a seed with a fraction', { ...attempt(), seed: 0.5 }, ['/seed']],
    ['a seed over 32 bits', { ...attempt(), seed: 2 ** 32 }, ['/seed']],
    ['an empty set', { ...attempt(), only: [] }, ['/only']],
    [
      'an unknown question in the set',
      { ...attempt(), only: ['why-honey-keeps', ECHO] },
      ['/only/1'],
    ],
    ['an unknown question', attempt(right, { ...right, question: ECHO }), ['/answers/1/question']],
    ['a question answered twice', attempt(right, half, right), ['/answers/2/question']],
    [
      'a question outside the set',
      { ...attempt(half), only: ['why-honey-keeps'] },
      ['/answers/0/question'],
    ],
    ['an unknown option', attempt(half, { ...right, response: ECHO }), ['/answers/1/response']],
    [
      'a response of another type',
      attempt({ ...right, response: ['dry'] }),
      ['/answers/0/response'],
    ],
    [
      'many of these at once',
      {
        ...attempt({ ...right, question: ECHO }, half, { ...half }),
        only: [ECHO, 'why-honey-keeps'],
      },
      ['/only/0', '/answers/0/question', '/answers/1/question', '/answers/2/question'],
    ],
  ])('%s is 422 at its place', async (_, body, expected) => {
    expect(paths(await refused(await post(ATTEMPTS, body), 422))).toEqual(expected)
  })
})

describe.each<[string, object, number]>([
  [CHECK, right, 16 * KIB],
  [HINT, { question: 'drone-sting', number: 1 }, 16 * KIB],
  [ATTEMPTS, attempt(right), 64 * KIB],
])('a body sent to %s', (path, value, limit) => {
  const valid = JSON.stringify(value)
  const bytes = (body: BodyInit, headers: HeadersInit = { 'Content-Type': 'text/plain' }) =>
    ask(path, { method: 'POST', headers, body })

  it.each([
    ['broken JSON', `{"question": "${ECHO}`],
    ['nothing', ''],
    ['blanks', ' \n '],
    ['two values', `${valid}${valid}`],
    ['a form', `question=${ECHO}`],
    ['JSON with a comment', `/* ${ECHO} */ ${valid}`],
    ['a byte order mark', `\uFEFF${valid}`],
    ['UTF-16', new Uint16Array([...valid].map((char) => char.charCodeAt(0)))],
    ['a byte that is not UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
    ['an overlong encoding', new Uint8Array([0x22, 0xc0, 0xaf, 0x22])],
    ['half a character', new Uint8Array([0x22, 0xe2, 0x82, 0x22])],
    ['a surrogate as UTF-8', new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22])],
  ])('is 400 where it is %s', async (_, body) => {
    await refused(await bytes(body), 400)
  })

  it.each([
    'application/xml',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json; charset=utf-16',
    'application/json; charset=iso-8859-1',
    'text/plain; charset=utf-16le',
    'text/html',
    'application/jsonp',
    `application/${ECHO}`,
    'json',
    '',
  ])('is 415 as %j, and the answer says what to send', async (type) => {
    const response = await bytes(valid, { 'Content-Type': type })
    expect(response.headers.get('Accept-Post')).toBe('application/json, text/plain')
    await refused(response, 415)
  })

  it('is 415 without a type', async () => {
    const response = await bytes(new TextEncoder().encode(valid), {})
    expect(response.headers.get('Accept-Post')).toBe('application/json, text/plain')
    await refused(response, 415)
  })

  it.each(['gzip', 'br', 'deflate', 'zstd', 'identity, gzip', 'none'])(
    'is 415 with Content-Encoding %s, and the answer says what to send',
    async (encoding) => {
      const headers = { 'Content-Type': 'application/json', 'Content-Encoding': encoding }
      const response = await bytes(valid, headers)
      expect(response.headers.get('Accept-Encoding')).toBe('identity')
      expect((await refused(response, 415)).type).toBe('/docs#compressed-body')
    },
  )

  it.each(['identity', 'Identity', ''])('may say that it is as it is: %j', async (encoding) => {
    const headers = { 'Content-Type': 'application/json', 'Content-Encoding': encoding }
    expect((await bytes(valid, headers)).ok).toBe(true)
  })

  it('may be as long as its limit, and not a byte longer', async () => {
    expect((await bytes(valid.padEnd(limit))).ok).toBe(true)
    await refused(await bytes(valid.padEnd(limit + 1)), 413)
  })

  it('may be as long as its limit, and not a byte longer, where its length is not said', async () => {
    const stream = (length: number) => new Blob([valid.padEnd(length)]).stream()
    expect((await bytes(stream(limit))).ok).toBe(true)
    await refused(await bytes(stream(limit + 1)), 413)
  })

  it('is counted in bytes, not in characters', async () => {
    const emoji = JSON.stringify({ ...value, filler: '🫖'.repeat(limit / 4) })
    expect(emoji.length).toBeLessThan(limit)
    await refused(await bytes(emoji), 413)
  })

  // Over HTTP no request has a length that is not its own.
  it.skipIf(isSelfHosted)(
    'is refused before it is read where its header says that it is too long',
    async () => {
      const headers = { 'Content-Type': 'text/plain', 'Content-Length': String(limit + 1) }
      await refused(await bytes(valid, headers), 413)
    },
  )

  it.each([
    ['lists', '['.repeat(8000) + ']'.repeat(8000)],
    ['objects', `${'{"a":'.repeat(2500)}1${'}'.repeat(2500)}`],
    [
      'lists as response',
      `{"question":"why-honey-keeps","response":${'['.repeat(8000)}${']'.repeat(8000)}}`,
    ],
    ['lists that never end', '['.repeat(limit)],
  ])('is refused where it is thousands of %s deep', async (_, body) => {
    const response = await bytes(body)
    await refused(response, body.includes(']') || body.includes('}') ? 422 : 400)
  })

  it('is refused where it has a thousand keys and none that it needs', async () => {
    const keys = Array.from({ length: 1000 }, (_, index) => [`${ECHO}${index}`, 1])
    await refused(await bytes(JSON.stringify(Object.fromEntries(keys))), 422)
  })
})

describe('names that JavaScript knows', () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf']

  it.each(names)('%s is no quiz and no guide', async (name) => {
    for (const path of [`/api/v1/quizzes/${name}`, `/api/v1/guides/${name}`]) {
      await refused(await ask(path), 404)
    }
    await refused(await post(`/api/v1/quizzes/${name}/check`, right), 404)
    await refused(await post(`/api/v1/quizzes/${name}/attempts`, attempt(right)), 404)
    expect((await ask(`/q/${name}`)).status).toBe(404)
    expect((await ask(`/g/${name}`)).status).toBe(404)
  })

  it.each(names)('%s is no question and no option', async (name) => {
    await refused(await post(CHECK, { ...right, question: name }), 404)
    await refused(await post(HINT, { question: name, number: 1 }), 404)
    await refused(await post(CHECK, { ...right, response: name }), 422)
    await refused(await post(CHECK, { ...half, response: [name] }), 422)
    await refused(await post(ATTEMPTS, attempt({ ...right, question: name })), 422)
    await refused(await post(ATTEMPTS, attempt({ ...right, response: name })), 422)
    await refused(await post(ATTEMPTS, { ...attempt(), only: [name] }), 422)
  })

  it('are ignored as keys, and reach no prototype', async () => {
    const extra =
      '"__proto__": {"polluted": 1, "reveal": false}, "constructor": {"prototype": {"polluted": 1}}'
    const body = `{${extra}, ${JSON.stringify(right).slice(1)}`
    expect((await postText(CHECK, body)).status).toBe(200)
    expect('polluted' in {}).toBe(false)
    await refused(await postText(CHECK, `{"__proto__": ${JSON.stringify(right)}}`), 422)
  })

  it('are no more dangerous than half a character', async () => {
    await refused(await postText(CHECK, '{"question": "\\ud800", "response": "dry"}'), 404)
    await refused(
      await postText(CHECK, '{"question": "why-honey-keeps", "response": "\\ud800"}'),
      422,
    )
    await refused(
      await postText(CHECK, '{"question": "why-honey-keeps", "response": "\\u0000"}'),
      422,
    )
  })
})
