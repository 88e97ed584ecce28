// Budgets and promises about the built files themselves.
import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../worker/tools/build.ts'
import { QUIZ_WARNING_BYTES, sizeWarnings } from '../../worker/tools/quiz-sizes.ts'
import { TYPED_PUBLIC } from '../support/typed-quiz.ts'

const CHUNKS = ['quiz', 'after-answer', 'outcome', 'save-answers', 'guide', 'placing', 'typed']

/** What a page loads before its first question shows, brotli, the quiz's JSON included. */
const FIRST_QUESTION_BUDGET_BYTES = 16_000

const PUBLIC = `${ROOT}/dist/public`
const read = (path: string) => readFileSync(`${PUBLIC}/${path}`)
const chunks = readdirSync(`${PUBLIC}/c`)
const quiz = chunks.find((name) => name.startsWith('quiz-')) ?? ''

describe('bytes', () => {
  it('stay in budget before the first question of a fixed quiz', () => {
    const files = [read('v1.js'), read(`c/${quiz}`), Buffer.from(JSON.stringify(TYPED_PUBLIC))]
    const total = files.reduce((sum, bytes) => sum + brotliCompressSync(bytes).length, 0)
    expect(total).toBeLessThanOrEqual(FIRST_QUESTION_BUDGET_BYTES)
  })

  it('keep the loader under 2 kB gzip', () => {
    expect(gzipSync(read('v1.js')).length).toBeLessThanOrEqual(2000)
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
    for (const name of [...CHUNKS, 'whole'])
      expect(chunks, `${name} is there`).toContain(`${name}-${hash}.js`)
  })
})

describe('the languages', () => {
  it('have one hash, which the app knows', () => {
    const tables = chunks.filter((name) => /^[a-z]{2}-/.test(name))
    expect(tables.length).toBe(12)
    const hashes = new Set(tables.map((name) => name.slice(3, -3)))
    expect(hashes.size).toBe(1)
    for (const hash of hashes) expect(read(`c/${quiz}`).toString()).toContain(`-${hash}.js`)
  })
})

describe('lit in our chunk', () => {
  it('makes its policy under our name, so that the page may have a lit of its own', () => {
    const code = read(`c/${quiz}`).toString()
    expect(code).toContain('createPolicy(`self-check-lit`')
    expect(code).not.toContain('`lit-html`')
  })

  it('notes nothing on the window of the page', () => {
    expect(read(`c/${quiz}`).toString()).not.toMatch(/litHtmlVersions/)
  })
})
