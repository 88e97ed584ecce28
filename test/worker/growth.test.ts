// What a request costs does not grow with the number of quizzes: it reads as many entries, and looks
// at as many summaries, with 200 quizzes as with one. Pages that list quizzes have an end.
import { built } from 'selfcheck:built'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Catalogue } from '../../content/model/catalogue.ts'
import { readTexts } from '../../content/publish/read-texts.ts'
import { extendLedger } from '../../content/revisions/extend-ledger.ts'
import { EMPTY_LEDGER } from '../../content/revisions/ledger.ts'
import { createApp } from '../../worker/app.ts'
import { catalogueOf } from '../../worker/catalogue/catalogue.ts'
import { type StoredContent, storeContent } from '../../worker/catalogue/store-content.ts'
import { LISTED_MAX, OFFERED_MAX, SITEMAP_MAX } from '../../worker/http/limits.ts'
import { manyQuizzes } from '../support/content/many-quizzes.ts'
import { ORIGIN } from './ask.ts'
import { elements } from './html.ts'
import { bindings } from './routes.ts'

const MANY = 200
const API = '/api/v1/quizzes/quiz-0'
const ATTEMPT = {
  attempt: '0f9b1c3e-5a7d-4e2b-8c6f-1a2b3c4d5e6f',
  answers: [{ question: 'question-0', response: 'a' }],
  statistics: false,
}

function stored(catalogue: Catalogue): StoredContent {
  const ledger = extendLedger(EMPTY_LEDGER, catalogue)
  return storeContent(readTexts(catalogue), ledger, {}, (_, name) => name)
}

/** A new instance of the worker, which counts what its requests read and look at. */
function countingApp({ index, entries }: StoredContent) {
  const read: string[] = []
  const looked = new Set<string>()
  const watched = <T extends { readonly id: string }>(all: readonly T[]) =>
    all.map(
      (one) =>
        new Proxy(one, {
          get(target, name) {
            looked.add(one.id)
            return Reflect.get(target, name)
          },
        }),
    )
  const catalogue = catalogueOf(
    { ...index, quizzes: watched(index.quizzes), guides: watched(index.guides) },
    (key) => {
      read.push(key)
      return entries[key] ?? ''
    },
  )
  const app = createApp(catalogue, built)
  const atStart = read.length
  looked.clear()
  return {
    atStart,
    async work(path: string, body?: unknown) {
      const post = { method: 'POST', body: JSON.stringify(body) }
      const init = body === undefined ? {} : post
      const headers = { 'Content-Type': 'application/json', 'Accept-Language': 'de, en;q=0.5' }
      const response = await app.request(`${ORIGIN}${path}`, { ...init, headers }, bindings())
      const text = await response.text()
      return { status: response.status, text, read: read.splice(0), looked: [...looked] }
    },
  }
}

const [one, many] = [stored(manyQuizzes(1)), stored(manyQuizzes(MANY))]

async function sharedPath(): Promise<string> {
  const { text } = await countingApp(one).work(`${API}/attempts`, ATTEMPT)
  return `/r/${JSON.parse(text).share.code}`
}

describe('the work for', () => {
  it('the start reads no quiz', () => {
    expect([countingApp(one).atStart, countingApp(many).atStart]).toEqual([0, 0])
  })

  it.each<[string, unknown?]>([
    [API],
    [`${API}?only=question-3`],
    [`${API}/check`, { question: 'question-0', response: 'a' }],
    [`${API}/hint`, { question: 'question-0', number: 1 }],
    [`${API}/attempts`, ATTEMPT],
    ['/q/quiz-0'],
    ['/q/quiz-0?lang=es'],
    ['/q/quiz-0?answers=question-0%3Da'],
    ['/e/q/quiz-0'],
    ['/v1.js?quiz=quiz-0'],
    [`/oembed?url=${ORIGIN}/q/quiz-0`],
    ['/api/v1/quizzes/gone'],
    ['/q/Quiz-0.'],
  ])('%s is as much with one quiz as with many', async (path, body) => {
    const [few, more] = [
      await countingApp(one).work(path, body),
      await countingApp(many).work(path, body),
    ]
    expect(few.status).toBe(more.status)
    expect(more.status, 'an answer that is made of content').not.toBe(500)
    expect(more.read).toEqual(few.read)
    expect(more.looked).toEqual(few.looked)
    expect(more.read.length).toBeLessThanOrEqual(2)
  })

  it('a shared result is as much', async () => {
    const path = await sharedPath()
    const [few, more] = [await countingApp(one).work(path), await countingApp(many).work(path)]
    expect(few.status).toBe(200)
    expect(more.read).toEqual(few.read)
    expect(more.looked).toEqual(few.looked)
  })

  it('a guide is that of its own quizzes', async () => {
    const { read, looked } = await countingApp(many).work('/g/guide-3')
    expect(read).toEqual(['guide/guide-3/en'])
    expect(looked.toSorted()).toEqual([
      'guide-3',
      ...Array.from({ length: 10 }, (_, index) => `quiz-${30 + index}`),
    ])
  })

  it('the second request for a quiz reads nothing', async () => {
    const { work } = countingApp(many)
    expect((await work(`${API}/hint`, { question: 'question-0', number: 1 })).read).toEqual([
      'quiz/quiz-0/en',
      'guide/guide-0/en',
    ])
    expect((await work('/q/quiz-0?lang=de')).read).toEqual([])
  })
})

describe('a site with many quizzes', () => {
  it('offers the first ones on its front page, and the one that the address names', async () => {
    const { text, read } = await countingApp(many).work('/?show=quiz:quiz-150')
    expect(read.filter((key) => key.startsWith('quiz/')).length).toBe(OFFERED_MAX + 1)
    const options = (await elements(text, '#show option')).map(({ attributes }) => attributes.value)
    const quizzes = options.filter((value) => /^quiz:[^:]+$/.test(value ?? ''))
    expect(quizzes).toEqual([
      ...Array.from({ length: OFFERED_MAX }, (_, index) => `quiz:quiz-${index}`),
      'quiz:quiz-150',
    ])
    expect(text).toContain('<self-check quiz="quiz-150"')
    expect(text).toContain('replace the id in the lines')
    expect((await countingApp(one).work('/')).text).not.toContain('replace the id in the lines')
  })

  it('lists as many on the page of a result that is lost as a reader may read', async () => {
    const { status, text, read } = await countingApp(many).work('/r/nowhere')
    expect([status, read]).toEqual([404, []])
    expect((await elements(text, 'main li a')).length).toBe(LISTED_MAX)
  })

  it('lists them for its author in parts', async () => {
    const app = createApp(
      catalogueOf(many.index, () => ''),
      built,
    )
    const page = async (query: string) => {
      const env = bindings({ STATS_OPEN: '1' })
      const text = await (await app.request(`${ORIGIN}/stats${query}`, {}, env)).text()
      const links = await elements(text, 'main li a')
      const others = await elements(text, 'main nav a')
      return [
        links.length,
        links[0]?.attributes.href,
        others.map(({ attributes }) => attributes.href).join(),
      ]
    }
    const others = '?page=1,?page=2'
    expect(await page('')).toEqual([LISTED_MAX, '/stats/quiz-0', others])
    expect(await page('?page=2')).toEqual([MANY - LISTED_MAX, '/stats/quiz-100', others])
    expect(await page('?page=x')).toEqual([LISTED_MAX, '/stats/quiz-0', others])
    expect(await page('?page=9')).toEqual([0, undefined, others])
  })

  describe('with more than one sitemap holds', () => {
    const { index } = one
    const [quiz] = index.quizzes
    const quizzes = Array.from({ length: SITEMAP_MAX }, (_, at) => ({
      ...(quiz as NonNullable<typeof quiz>),
      id: `quiz-${at}`,
    }))
    const app = createApp(
      catalogueOf({ ...index, quizzes }, () => ''),
      built,
    )
    const sitemap = async (query: string) => {
      const response = await app.request(`${ORIGIN}/sitemap.xml${query}`, {}, bindings())
      const addresses = [...(await response.text()).matchAll(/<loc>([^<]+)<\/loc>/g)]
      return { status: response.status, addresses: addresses.map(([, address]) => address) }
    }
    let parts: Awaited<ReturnType<typeof sitemap>>[] = []
    beforeAll(async () => {
      const { addresses } = await sitemap('')
      expect(addresses).toEqual([1, 2].map((part) => `${ORIGIN}/sitemap.xml?part=${part}`))
      parts = await Promise.all(['?part=1', '?part=2'].map(sitemap))
    })

    it('lists its parts, in which each address stands once', async () => {
      const all = parts.flatMap(({ addresses }) => addresses)
      expect(new Set(all).size).toBe(all.length)
      for (const path of ['/', '/docs', '/q/quiz-0', `/q/quiz-${SITEMAP_MAX - 1}`, '/g/guide-0'])
        expect(all).toContain(`${ORIGIN}${path}`)
      expect(parts[1]?.addresses).toEqual([`${ORIGIN}/g/guide-0`])
    })

    it.each(['?part=0', '?part=3', '?part=x'])('has no part %s, but the list', async (query) => {
      expect(await sitemap(query)).toEqual(await sitemap(''))
    })
  })
})
