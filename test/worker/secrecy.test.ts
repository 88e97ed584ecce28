// Promise 1: before an answer, no byte that leaves the server tells the key. Not a text,
// not a field, not an order, not a size, not a revision, not a header.

import { env } from 'cloudflare:workers'
import { built } from 'selfcheck:built'
import { describe, expect, it } from 'vitest'
import type { Ledger } from '../../content/revisions/ledger.ts'
import { FIXTURES } from '../fixtures/content/catalogue.ts'
import { PRIVATE_SENTENCES } from '../support/content/private-texts.ts'
import { sampled } from '../support/run/scale.ts'
import { ORIGIN } from './ask.ts'
import { ask, everythingBeforeAnAnswer, postJson } from './before-answer.ts'
import { appOf, canariesIn, KEYS, type Keys, release, TEA, teaCatalogue } from './canaries.ts'
import { unescapeHtml } from './html.ts'
import { type App, fillIn, realApp } from './routes.ts'

/** Some thousand requests, more with each question. */
const LONG = { timeout: 60_000 }

const CHECK = fillIn('/api/v1/quizzes/:quiz/check', TEA)
const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' }
const tea = appOf(teaCatalogue())
const beforeAnswer = await everythingBeforeAnAnswer(tea, TEA)

/**
 * One key of the quiz changed, to every other option and to sets of other sizes. `npm test` tries one
 * of each type, and all at once.
 */
const ALL_OTHER_KEYS: readonly (readonly [string, Keys])[] = [
  ['the second option', { ...KEYS, pour: 'boiling' }],
  ['the third option', { ...KEYS, pour: 'cold' }],
  ['the pinned option', { ...KEYS, pour: 'never' }],
  ['two others', { ...KEYS, kinds: ['white', 'mint'] }],
  ['one other', { ...KEYS, kinds: ['lime'] }],
  ['all of them', { ...KEYS, kinds: ['green', 'black', 'white', 'mint', 'lime'] }],
  ['false', { ...KEYS, dried: false }],
  ['the second of two', { ...KEYS, steep: 'long' }],
  ['another one everywhere', { pour: 'cold', kinds: ['mint'], dried: false, steep: 'long' }],
]
const ONE_OF_EACH = ALL_OTHER_KEYS.filter(([to]) => /second|one other|false|everywhere/.test(to))
const OTHER_KEYS = sampled(ALL_OTHER_KEYS, () => ONE_OF_EACH)

describe('before an answer', () => {
  it('everything that can be asked for is asked for', () => {
    expect(beforeAnswer.size).toBeGreaterThan(500)
    const statuses = new Set([...beforeAnswer.values()].map((answer) => answer.slice(0, 3)))
    const all = ['200', '201', '204', '304', '400', '404', '405', '413', '415', '422']
    expect([...statuses].toSorted()).toEqual(all)
  })

  it('no response holds a canary', () => {
    for (const [name, answer] of beforeAnswer) expect(canariesIn(answer), name).toEqual([])
  })

  it('no field of the public JSON is named like something private', async () => {
    for (const app of [tea, realApp()]) {
      const ids = app === tea ? TEA : undefined
      for (const pattern of ['', '/:quiz'].map((path) => `/api/v1/quizzes${path}`)) {
        const answer = await ask(app, fillIn(pattern, ids))
        const names = fieldsOf(JSON.parse(answer.slice(answer.indexOf('\n\n'))))
        expect(names).toContain('title')
        for (const name of [
          'key',
          'answer',
          'correct',
          'explanation',
          'feedback',
          'hint',
          'evidence',
        ]) {
          expect(names, pattern).not.toContain(name)
        }
      }
    }
  })

  it('hints are a number', async () => {
    const answer = await ask(tea, fillIn('/api/v1/quizzes/:quiz', TEA))
    expect(answer.match(/"hints":[^,}]*/g)).toEqual(Array(4).fill('"hints":2'))
  })
})

describe('changing only a key', () => {
  it.each(OTHER_KEYS)('to %s changes no byte, where both are a first release', async (_, keys) => {
    const changed = await everythingBeforeAnAnswer(appOf(teaCatalogue(keys)), TEA)
    expectSame(changed, beforeAnswer, (answer) => answer)
  })

  // Which other key it is was tried above.
  it.each(ONE_OF_EACH)(
    'to %s moves ordinals in a later release, and no other byte',
    async (_, keys) => {
      const first = release(teaCatalogue())
      const later = release(teaCatalogue(keys), first)
      const changed = await everythingBeforeAnAnswer(appOf(teaCatalogue(keys), later), TEA)
      expectSame(changed, beforeAnswer, withoutOrdinals)
    },
  )

  it('moves the ordinal of that question and of the quiz by one, whatever the key', async () => {
    for (const pour of ['boiling', 'cold', 'never'] as const) {
      const changed = teaCatalogue({ ...KEYS, pour })
      const app = appOf(changed, release(changed, release(teaCatalogue())))
      const quiz = await ask(app, fillIn('/api/v1/quizzes/:quiz', TEA))
      expect(quiz.match(/"revision":\d+/g)).toEqual(
        [2, 2, 1, 1, 1].map((revision) => `"revision":${revision}`),
      )
    }
  })

  it('is seen by these tests: other public words are other bytes', async () => {
    const source = teaCatalogue()
    const quizzes = source.quizzes.map((quiz) => ({ ...quiz, title: 'Do you know tee?' }))
    const changed = await everythingBeforeAnAnswer(appOf({ ...source, quizzes }), TEA)
    expect(withoutOrdinals([...changed.values()].join())).not.toBe(
      withoutOrdinals([...beforeAnswer.values()].join()),
    )
  })
})

describe('the order in which an author wrote the options', () => {
  const orders: readonly [string, (ids: readonly string[]) => readonly string[]][] = [
    ['reversed', (ids) => ids.toReversed()],
    ['turned', (ids) => [...ids.slice(1), ...ids.slice(0, 1)]],
    ['sorted', (ids) => ids.toSorted()],
  ]

  it.each(sampled(orders, 1))(
    '%s changes nothing that is served, and no revision',
    async (_, mix) => {
      const reordered = teaCatalogue(KEYS, mix)
      expect(Object.keys(reordered.quizzes[0]?.questions[0]?.solution.feedback ?? {})).not.toEqual(
        Object.keys(teaCatalogue().quizzes[0]?.questions[0]?.solution.feedback ?? {}),
      )
      const ledger = release(teaCatalogue())
      expect(release(reordered, ledger)).toEqual(ledger)
      const answers = await everythingBeforeAnAnswer(appOf(reordered, ledger), TEA)
      expectSame(answers, beforeAnswer, (answer) => answer)
    },
  )
})

describe('an answer earns no more than its own', () => {
  it.each([
    ['pour', 'cold', ['canary-pour-cold']],
    ['pour', 'never', ['canary-pour-never']],
    ['kinds', ['green'], ['canary-kinds-green']],
    ['kinds', ['mint', 'green'], ['canary-kinds-green', 'canary-kinds-mint']],
    ['kinds', [], []],
    ['dried', 'false', ['canary-dried-false']],
  ])('a wrong response to %s without revealing: %j', async (question, response, expected) => {
    const answer = await postJson(tea, CHECK, { question, response, reveal: false })
    expect(answer).toContain('"correct":false')
    expect(canariesIn(answer)).toEqual(expected)
  })

  it('a response that is revealed shows its own question, and no hint', async () => {
    const answer = await postJson(tea, CHECK, { question: 'steep', response: 'long' })
    expect(canariesIn(answer)).toEqual([
      'canary-steep-explanation',
      'canary-steep-long',
      'canary-steep-short',
    ])
  })

  it('a hint is the one that was asked for', async () => {
    const path = fillIn('/api/v1/quizzes/:quiz/hint', TEA)
    for (const number of [1, 2]) {
      const answer = await postJson(tea, path, { question: 'pour', number })
      expect(canariesIn(answer)).toEqual([`canary-pour-hint${number}`])
    }
  })

  it('an attempt shows its score and no text', async () => {
    const attempt = '0f9b1c3e-5a7d-4e2b-8c6f-1a2b3c4d5e6f'
    const answers = [
      { question: 'pour', response: 'warm' },
      { question: 'dried', response: 'false' },
    ]
    const path = fillIn('/api/v1/quizzes/:quiz/attempts', TEA)
    // Not counted, so that the figures of this quiz are those of no reader in every test.
    const answer = await postJson(tea, path, { attempt, answers, seed: 1, statistics: false })
    expect(answer).toMatch(/^201/)
    expect(canariesIn(answer)).toEqual([])
  })

  it('a form shows the questions that were answered', async () => {
    const init = { method: 'POST', headers: FORM, body: 'steep=long' }
    expect(canariesIn(await ask(tea, fillIn('/q/:quiz', TEA), init))).toEqual([
      'canary-steep-explanation',
      'canary-steep-long',
      'canary-steep-short',
    ])
  })
})

describe('the fixture catalogue', () => {
  it.each(FIXTURES.quizzes)(
    'shows no private sentence before an answer: $id',
    LONG,
    async ({ id }) => {
      const real = await everythingBeforeAnAnswer(realApp(), { ...REAL, quiz: id })
      for (const [name, answer] of real) expect(privateSentencesIn(answer), name).toEqual([])
      const check = fillIn('/api/v1/quizzes/:quiz/check')
      const answered = await postJson(realApp(), check, {
        question: 'why-honey-keeps',
        response: 'sting',
      })
      expect(privateSentencesIn(answered).length, 'they are found where they are').toBeGreaterThan(
        8,
      )
    },
  )

  it('shows none in any file that is served', async () => {
    const index = await env.ASSETS.fetch(`${ORIGIN}/c/index.json`)
    const { chunks } = await index.json<{ chunks: { path: string }[] }>()
    for (const path of ['/v1.js', ...chunks.map(({ path }) => path)]) {
      const file = await env.ASSETS.fetch(`${ORIGIN}${path}`)
      expect(file.status).toBe(200)
      expect(privateSentencesIn(await file.text()), path).toEqual([])
    }
  })
})

describe('the ledger', () => {
  const cases: readonly [string, App, Ledger, typeof TEA, Record<string, unknown>][] = [
    ['canaries', tea, release(teaCatalogue()), TEA, { question: 'pour', response: 'warm' }],
    [
      'the fixture catalogue',
      realApp(),
      built.ledger,
      REAL,
      { question: 'why-honey-keeps', response: 'sting' },
    ],
  ]

  it.each(cases)(
    'of %s is in no response, answered or not',
    LONG,
    async (_, app, ledger, ids, body) => {
      const hashes = JSON.stringify(ledger).match(/[0-9a-f]{64}/g) ?? []
      expect(hashes.length).toBeGreaterThan(4)
      const answers = await everythingBeforeAnAnswer(app, ids)
      const answered = await postJson(app, fillIn('/api/v1/quizzes/:quiz/check', ids), body)
      expect(answered).toMatch(/^200/)
      for (const answer of [...answers.values(), answered]) {
        for (const hash of hashes) expect(answer).not.toContain(hash.slice(0, 12))
      }
    },
  )
})

/** No code of a result: that is after an answer. */
const REAL = {
  quiz: 'honey-bees',
  guide: 'honey-bees',
  code: 'nowhere',
}

function privateSentencesIn(answer: string): string[] {
  const raw = unescapeHtml(answer).replaceAll('\\"', '"')
  const read = raw.replaceAll(/<[^>]*>/g, '')
  return PRIVATE_SENTENCES.filter((sentence) => raw.includes(sentence) || read.includes(sentence))
}

function fieldsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const names = Array.isArray(value) ? [] : Object.keys(value)
  return [...names, ...Object.values(value).flatMap(fieldsOf)]
}

/** Revisions become #, and with them their answers in statistics, and the tags that are hashes of bodies. */
function withoutOrdinals(answer: string): string {
  return answer
    .replaceAll(/"revision":\d+/g, '"revision":#')
    .replaceAll(/"n":\d+/g, '"n":#')
    .replaceAll(/(name="[\w-]+\.revision" value=)"\d+"/g, '$1"#"')
    .replace(/^etag: .*$/m, 'etag: #')
}

function expectSame(
  some: ReadonlyMap<string, string>,
  others: ReadonlyMap<string, string>,
  reading: (answer: string) => string,
): void {
  expect([...some.keys()]).toEqual([...others.keys()])
  for (const [name, answer] of some) {
    expect(reading(answer), name).toBe(reading(others.get(name) ?? ''))
  }
}
