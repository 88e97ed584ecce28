// Budgets and promises about the built files themselves.
import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../content/catalogue.ts'
import { currentRevisions } from '../../content/ledger.ts'
import { publishQuiz } from '../../content/publish.ts'
import ledger from '../../content/revisions.json' with { type: 'json' }
import { inEveryLanguage } from '../../content/translate/catalogue.ts'
import { FIRST_QUESTION_BUDGET_BYTES, ROOT } from '../../worker/tools/build.ts'

const PUBLIC = `${ROOT}/dist/public`
const read = (path: string) => readFileSync(`${PUBLIC}/${path}`)
const chunks = readdirSync(`${PUBLIC}/c`)
const quiz = chunks.find((name) => name.startsWith('quiz-')) ?? ''

describe('bytes', () => {
  it.each(inEveryLanguage(catalogue).quizzes.map((quiz) => [quiz.id, quiz.lang, quiz] as const))(
    'stay in budget before the first question of %s shows, in %s',
    (id, _, authored) => {
      const json = JSON.stringify(publishQuiz(authored, currentRevisions(ledger, id)))
      const files = [read('v1.js'), read(`c/${quiz}`), Buffer.from(json)]
      const total = files.reduce((sum, bytes) => sum + brotliCompressSync(bytes).length, 0)
      expect(total).toBeLessThanOrEqual(FIRST_QUESTION_BUDGET_BYTES)
    },
  )

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

describe('the loader', () => {
  it('has no HTML sink and makes no Trusted Types policy', () => {
    expect(read('v1.js').toString()).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|createPolicy|new Function/,
    )
  })

  it('names chunks that are there', () => {
    // A name, and the hash that it has: the loader makes the path of both.
    const named = [
      ...read('v1.js')
        .toString()
        .matchAll(/\b(quiz|guide|late|whole):`([\w-]{8})`/g),
    ]
    expect(named.length).toBe(4)
    for (const [, name, hash] of named)
      expect(read(`c/${name}-${hash}.js`).length).toBeGreaterThan(0)
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
