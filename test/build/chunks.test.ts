// The shape of the bundle: which files exist, what each imports, and how much a quiz loads.
import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { parseSync, Visitor } from 'rolldown/utils'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../worker/tools/build.ts'

const FOLDER = `${ROOT}/dist/public/c`
/** Each chunk, with the chunks that it imports before it runs. */
const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  quiz: [],
  'after-answer': ['quiz'],
  confidence: ['after-answer', 'quiz'],
  blocks: ['quiz'],
  guide: ['quiz'],
  keys: ['quiz'],
  mistakes: [],
  merge: ['after-answer', 'quiz'],
  outcome: ['after-answer', 'quiz'],
  placing: ['quiz'],
  challenge: ['after-answer', 'quiz'],
  'after-result': ['after-answer', 'quiz'],
  refetch: ['after-answer', 'quiz'],
  statistics: ['after-answer', 'quiz'],
  typed: ['quiz'],
}

/** What a page loads from the first question to the result, brotli, the quiz's JSON included. */
const RESULT_BUDGET_BYTES = 25_000
/** The JSON of the quiz in fixtures/content/nineteen-choices.ts; bytes.test.ts measures it. */
const QUIZ_BYTES = 1_850

/** The files of all chunks by name. */
const files = new Map(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.js'))
    .map((file) => [file.slice(0, -'-00000000.js'.length), file]),
)
const fileOf = (name: string) => files.get(name) ?? ''
const codeOf = (name: string) => readFileSync(`${FOLDER}/${fileOf(name)}`, 'utf8')

/** What a file imports before it runs, and whether it imports anything later. */
function importsOf(name: string) {
  const imported = new Set<string>()
  let isLazy = false
  new Visitor({
    ImportDeclaration: ({ source }) => imported.add(source.value),
    ExportAllDeclaration: ({ source }) => imported.add(source.value),
    ExportNamedDeclaration: ({ source }) => source && imported.add(source.value),
    ImportExpression: () => {
      isLazy = true
    },
  }).visit(parseSync(fileOf(name), codeOf(name)).program)
  return { imported: [...imported], isLazy }
}

describe('the chunks', () => {
  it('are these, and they share no further file', () => {
    const others = ['whole', 'article', 'frame', 'front', 'print', 'new', 'new-check', 'new-import']
    const names = [...files.keys()].filter((name) => name.length > 2 && !others.includes(name))
    expect(names.toSorted()).toEqual(Object.keys(IMPORTS).toSorted())
  })

  it.each(Object.entries(IMPORTS))('%s imports nothing but %j', (name, imports) => {
    const { imported } = importsOf(name)
    expect(imported.toSorted()).toEqual(imports.map((one) => `./${fileOf(one)}`).toSorted())
  })

  it('only the first imports anything later: the strings of a language', () => {
    for (const name of Object.keys(IMPORTS)) expect(importsOf(name).isLazy).toBe(name === 'quiz')
  })

  it('the file for the second try imports nothing at all', () => {
    expect(importsOf('whole')).toEqual({ imported: [], isLazy: false })
  })

  it('keep the line breaks of the saved answers, although white space is removed', () => {
    expect(codeOf('after-result')).toContain('.join("\\n")')
  })
})

it('stay in the budget of a quiz of choices up to its result', () => {
  const sizes = [codeOf('quiz'), codeOf('after-answer'), readFileSync(`${ROOT}/dist/public/v1.js`)]
  const total = sizes.reduce((sum, code) => sum + brotliCompressSync(code).length, 0)
  expect(total).toBeLessThanOrEqual(RESULT_BUDGET_BYTES - QUIZ_BYTES)
})
