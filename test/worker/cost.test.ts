// What a request costs grows no faster than the request: no caller can stop the others with a long
// header, address or body. Work is counted, not timed.
import { expect, it } from 'vitest'
import { TYPED, TYPED_LEDGER } from '../fixtures/content/typed-scoring.ts'
import { workOf } from '../support/run/work.ts'
import { ATTEMPTS, CHECK, FORM, HINT, ORIGIN, QUIZ } from './ask.ts'
import { appOf } from './canaries.ts'
import { realApp, SHARED_CODE, visit } from './routes.ts'

const JSON_TYPE = 'application/json'
const FORM_TYPE = 'application/x-www-form-urlencoded'
const app = realApp()
const typed = appOf(TYPED, TYPED_LEDGER)

/** In characters. Twice as much is still below every limit of a body or an address. */
const LENGTH = 3400
/** Of one typed response, which may have 200. */
const TYPED_LENGTH = 100
/** What an ordinary request costs beside its input may differ by this. */
const SLACK = 1000

type Ask = (text: string) => [path: string, init?: RequestInit]

const header =
  (name: string): Ask =>
  (text) => [QUIZ, { headers: { [name]: text } }]
const get =
  (before: string, after = ''): Ask =>
  (text) => [`${before}${text}${after}`]
const send =
  (path: string, type: string, before: string, after = ''): Ask =>
  (text) => [
    path,
    { method: 'POST', headers: { 'Content-Type': type }, body: `${before}${text}${after}` },
  ]
const json = (path: string, before: string, after: string) => send(path, JSON_TYPE, before, after)

/** `sample` is repeated; what it repeats is what costs most in a loop, a list or a search. */
const CASES: readonly [name: string, sample: string, ask: Ask, length?: number][] = [
  ['a language of many subtags', '-a', get(`${QUIZ}?lang=es`)],
  ['a language of many subtags on a page', 'a_', get(`${FORM}?lang=`)],
  ['a language of many subtags in a frame', 'a.', get('/e/q/honey-bees?lang=')],
  ['a language of many subtags for a result', '-a', get(`/r/${SHARED_CODE}?lang=es`)],
  ['a language of many subtags in oEmbed', '-a', get(`/oembed?url=${ORIGIN}${FORM}&lang=x`)],
  ['a header of many languages', 'fr,', header('Accept-Language')],
  ['a header of one language with many subtags', 'a-', header('Accept-Language')],
  ['a header of many weights', 'fr;q=0.5,', header('Accept-Language')],
  ['a header of spaces', ' ', (text) => [QUIZ, { headers: { 'Accept-Language': `a${text}!` } }]],
  ['a header of many tags', '"a",', header('If-None-Match')],
  [
    'a header of many parameters',
    '; a=b',
    (text) => [
      CHECK,
      { method: 'POST', headers: { 'Content-Type': JSON_TYPE + text }, body: '{}' },
    ],
  ],
  [
    'a header of many pages to frame',
    'iframe,',
    (text) => [FORM, { headers: { 'Sec-Fetch-Dest': text } }],
  ],
  ['an address of hyphens', '-', get('/q/', 'a')],
  ['an address of slashes', '/', get('/q/', 'a')],
  ['an address of full stops', '.', get('/q/honey-bees')],
  ['an address of escaped signs', '%E2%80%8B', get('/g/honey-bees')],
  ['an address of dashes', '%E2%80%94', get('/q/', 'a')],
  ['a set of many letters', 'a', get(`${QUIZ}?set=`)],
  ['many questions, none of which there is', 'a,', get(`${QUIZ}?only=`)],
  ['one question, again and again', 'drone-sting,', get(`${QUIZ}?only=`, 'drone-sting')],
  // Without a comma at its end, which a redirect would take away before there is a page.
  ['many questions for a page', 'a,', get(`${FORM}?only=`, 'a')],
  ['a setting with much behind it', '.', get(`${FORM}?set=first-look`)],
  ['many settings', '&only=a', get(`${FORM}?a=b`)],
  ['a challenge of many letters', 'a', get(`${FORM}?challenge=`)],
  ['answers of many fields', 'drone-sting%3Dyes%26', get(`${FORM}?answers=`)],
  ['answers of one long field', 'a', get(`${FORM}?answers=drone-sting%3D`)],
  ['a code of many letters', 'a', get('/r/')],
  ['a code of many hyphens', '-', get('/api/v1/results/', '!')],
  ['an oEmbed address of hyphens', '-', get(`/oembed?url=${ORIGIN}/q/`, 'a')],
  ['a frame with a long list to hide', 'a ', get('/e/q/honey-bees?hide=')],
  [
    'a frame with a long address to share',
    'a',
    get('/e/q/honey-bees?share-url=https://a.example/'),
  ],
  ['a front page with many questions', '&only=honey-bees:drone-sting', get('/?show=a')],
  ['a loader with a long name', '-a', get('/v1.js?tag=a')],
  ['a check of a long question', 'a', json(CHECK, '{"response":"yes","question":"', '"}')],
  [
    'a check of a long list',
    '"a",',
    json(CHECK, '{"question":"waggle-dance","response":[', '"a"]}'),
  ],
  ['a check of many brackets', '[', json(CHECK, '{"question":"waggle-dance","response":', '}')],
  [
    'a check of many unknown fields',
    '"a":1,',
    json(CHECK, '{', '"question":"drone-sting","response":"yes"}'),
  ],
  ['a hint of a long question', 'a', json(HINT, '{"number":1,"question":"', '"}')],
  [
    'an attempt with many answers',
    '{"question":"drone-sting","response":"yes","confidence":"sure"},',
    json(
      ATTEMPTS,
      '{"attempt":"0f9b1c3e-5a7d-4e2b-8c6f-1a2b3c4d5e6f","answers":[',
      '{"question":"a","response":"a"}]}',
    ),
  ],
  [
    'an attempt with many stale answers',
    '{"question":"drone-sting","response":"yes","revision":9},',
    json(
      ATTEMPTS,
      '{"attempt":"0f9b1c3e-5a7d-4e2b-8c6f-1a2b3c4d5e6f","answers":[',
      '{"question":"a","response":"a"}]}',
    ),
  ],
  [
    'an attempt at many questions',
    '"a",',
    json(
      ATTEMPTS,
      '{"attempt":"0f9b1c3e-5a7d-4e2b-8c6f-1a2b3c4d5e6f","answers":[],"only":[',
      '"a"]}',
    ),
  ],
  ['a form of many fields', '&a=b', send(FORM, FORM_TYPE, 'drone-sting=yes')],
  ['a form of one field, again and again', '&waggle-dance=direction', send(FORM, FORM_TYPE, '')],
  ['a form with a long set', '+', send(FORM, FORM_TYPE, 'drone-sting=yes&quiz.only=', 'a')],
  ['a form with a long code', 'a', send(FORM, FORM_TYPE, 'drone-sting=yes&quiz.challenge=')],
]

/** Samples of typed responses, for the words and the numbers that are searched in them. */
const TYPED_SAMPLES = [
  'a',
  ' ',
  ' -',
  '-',
  'a ',
  '0',
  '1 ',
  '.',
  ' .',
  "'",
  'six ',
  '½',
  'ﷺ',
  '1e1',
]

const limitOf = (work: number) => 2 * work + SLACK
const repeated = (sample: string, length: number) => sample.repeat(length / sample.length)

it.each(CASES)('%s: twice as much costs twice as much at most', async (_, sample, ask) => {
  const request = (text: string) => visit(app, ...ask(text))
  await expectToGrowEvenly(sample, LENGTH, request)
})

it.each(TYPED_SAMPLES)(
  'a typed response of “%s”: twice as much costs twice as much',
  async (sample) => {
    for (const question of ['boil', 'cups', 'city', 'symbol']) {
      const ask = json(
        '/api/v1/quizzes/typed/check',
        `{"question":"${question}","response":"`,
        '!"}',
      )
      const request = (text: string) => visit(typed, ...ask(text))
      await expectToGrowEvenly(sample, TYPED_LENGTH - 2, request)
    }
  },
)

async function expectToGrowEvenly(
  sample: string,
  length: number,
  request: (text: string) => unknown,
): Promise<void> {
  // The first request makes what all later ones share.
  await request(repeated(sample, length))
  const once = await workOf(() => request(repeated(sample, length)))
  const twice = await workOf(() => request(repeated(sample, 2 * length)))
  expect(once, 'work is counted').toBeGreaterThan(0)
  expect(twice).toBeLessThanOrEqual(limitOf(once))
}
