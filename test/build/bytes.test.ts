// Budgets and promises about the built files themselves.
import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { CHUNK_NAMES, LANGUAGE_NAMES } from '../../widget/element/chunk-names.ts'
import { filledIn } from '../../worker/loader/loader.ts'
import { ROOT } from '../../worker/tools/build.ts'
import { QUIZ_WARNING_BYTES, sizeWarnings } from '../../worker/tools/quiz-sizes.ts'
import { CHOICE_CATALOGUE, CHOICE_LEDGER, CHOICE_QUIZ } from '../fixtures/content/choice-scoring.ts'
import { NINETEEN_CHOICES } from '../fixtures/content/nineteen-choices.ts'
import { appFor } from '../support/serve/serve-quiz.ts'

/** What a page loads before its first question shows, brotli, the quiz's JSON included. */
const FIRST_QUESTION_BUDGET_BYTES = 16_000

/** The same and what is loaded after an answer, up to the result of a choice quiz. */
const RESULT_BUDGET_BYTES = 25_000

/** The same of a quiz whose answers are counted. The README says so. */
const COUNTED_BUDGET_BYTES = 28_500

/** What a language takes, as /docs/embed says. */
const LANGUAGE_BYTES = { from: 2_000, to: 3_000 }

/** The chunk with what is needed after an answer. */
const AFTER_ANSWER = /^after-answer-/

const PUBLIC = `${ROOT}/dist/public`
/** The same code, with the content of tests. */
const FIXTURES = `${ROOT}/dist/fixtures/public`
const read = (path: string) => readFileSync(`${PUBLIC}/${path}`)
/** As it is sent. */
const loader = Buffer.from(filledIn(read('v1.js').toString(), 'https://check.example'))
const chunks = readdirSync(`${PUBLIC}/c`)
const chunk = (name: RegExp) => chunks.find((one) => name.test(one)) ?? 'no such chunk'
const quiz = chunk(/^quiz-/)

const brotliSum = (files: readonly Buffer[]) =>
  files.reduce((sum, bytes) => sum + brotliCompressSync(bytes).length, 0)

describe('bytes', () => {
  const json = Buffer.from(JSON.stringify(NINETEEN_CHOICES))
  const first = [loader, read(`c/${quiz}`), json]

  it('are measured with a quiz of usual size', () => {
    const size = brotliSum([json])
    expect(size).toBeGreaterThan(1800)
    expect(size).toBeLessThan(2300)
  })

  it('stay in budget before the first question', () => {
    expect(brotliSum(first)).toBeLessThanOrEqual(FIRST_QUESTION_BUDGET_BYTES)
  })

  it('stay in budget up to the result of a choice quiz', () => {
    const all = [...first, read(`c/${chunk(AFTER_ANSWER)}`)]
    expect(brotliSum(all)).toBeLessThanOrEqual(RESULT_BUDGET_BYTES)
  })

  it('stay in budget up to the result of a choice quiz whose answers are counted', () => {
    const all = [...first, ...[AFTER_ANSWER, /^statistics-/].map((one) => read(`c/${chunk(one)}`))]
    expect(brotliSum(all)).toBeLessThanOrEqual(COUNTED_BUDGET_BYTES)
  })

  it.each(LANGUAGE_NAMES)('of the language %s are as many as the documentation says', (name) => {
    const size = brotliSum([read(`c/${chunk(new RegExp(`^${name}-`))}`)])
    expect(size).toBeGreaterThan(LANGUAGE_BYTES.from)
    expect(size).toBeLessThan(LANGUAGE_BYTES.to)
  })

  it('stay in the same budget in one response', async () => {
    const app = await appFor(CHOICE_CATALOGUE, CHOICE_LEDGER)
    const { id } = CHOICE_QUIZ
    const ASSETS = {
      fetch: ({ url }: Request) =>
        new Response(readFileSync(`${FIXTURES}${new URL(url).pathname}`)),
    }
    const ask = async (path: string) =>
      (await app.request(`https://check.example${path}`, {}, { ASSETS })).text()
    const [code, own] = [await ask(`/v1.js?quiz=${id}`), await ask(`/api/v1/quizzes/${id}?lang=en`)]
    const inOne = code.replace(own, () => json.toString())
    expect(inOne).toContain(json.toString())
    expect(brotliSum([Buffer.from(inOne)])).toBeLessThanOrEqual(FIRST_QUESTION_BUDGET_BYTES)
  })

  it('keep the loader under 2.2 kB gzip', () => {
    expect(gzipSync(loader).length).toBeLessThanOrEqual(2200)
  })

  it('hold no source map and no path of this machine', () => {
    for (const name of ['v1.js', ...chunks.map((chunk) => `c/${chunk}`)]) {
      expect(name).not.toMatch(/\.map$/)
      expect(read(name).toString()).not.toMatch(/sourceMappingURL|node_modules\//)
      expect(read(name).includes(ROOT)).toBe(false)
    }
  })
})

describe("the size of an author's quiz", () => {
  const size = { id: 'bank', lang: 'en', questions: 200 }

  it('is warned about above the documented size, by the name of the quiz', () => {
    const [warning, ...others] = sizeWarnings([
      { ...size, bytes: QUIZ_WARNING_BYTES + 1 },
      { ...size, id: 'short', bytes: QUIZ_WARNING_BYTES },
    ])
    expect(warning).toContain('the quiz bank (en) has 200 questions')
    expect(warning).toContain('draw')
    expect(others).toEqual([])
  })
})

describe('the loader', () => {
  it('has no HTML sink and makes no Trusted Types policy', () => {
    expect(read('v1.js').toString()).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|createPolicy|new Function/,
    )
  })

  it('has the hash that all chunks share', () => {
    const [, hash] = /\/c\/\$\{\w+\}-([\w-]{8})\.js/.exec(read('v1.js').toString()) ?? []
    for (const name of [...CHUNK_NAMES, ...LANGUAGE_NAMES, 'whole'])
      expect(chunks, `${name} is there`).toContain(`${name}-${hash}.js`)
  })
})

describe('lit in our chunk', () => {
  it('makes its policy under our name, so that the page may have a lit of its own', () => {
    const code = read(`c/${quiz}`).toString()
    expect(code).toMatch(/createPolicy\(["`]self-check-lit["`]/)
    expect(code).not.toMatch(/["`]lit-html["`]/)
  })

  it('notes nothing on the window of the page', () => {
    expect(read(`c/${quiz}`).toString()).not.toMatch(/litHtmlVersions/)
  })
})
