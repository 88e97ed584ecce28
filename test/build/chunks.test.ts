// The shape of the bundle: which files exist, what each imports, and how much a quiz loads.
import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { parseSync, Visitor } from 'rolldown/utils'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../worker/tools/build.ts'

const FOLDER = `${ROOT}/dist/public/c`
const NAMES = ['after-answer', 'guide', 'placing', 'quiz', 'typed']

/** What a page loads from the first question to the result, brotli, the quiz's JSON included. */
const RESULT_BUDGET_BYTES = 25_000
/** The JSON of a quiz of twelve questions. */
const QUIZ_BYTES = 2_000

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
  it('are five, and no other file is shared between them', () => {
    const others = ['whole', 'article', 'frame', 'front', 'print']
    const names = [...files.keys()].filter((name) => name.length > 2 && !others.includes(name))
    expect(names.toSorted()).toEqual(NAMES)
  })

  it('the first imports nothing, so the first question needs no further request', () => {
    expect(importsOf('quiz').imported).toEqual([])
  })

  it.each(NAMES.filter((name) => name !== 'quiz'))('%s imports the first alone', (name) => {
    expect(importsOf(name)).toEqual({ imported: [`./${fileOf('quiz')}`], isLazy: false })
  })

  it('the file for the second try imports nothing at all', () => {
    expect(importsOf('whole')).toEqual({ imported: [], isLazy: false })
  })

  it('keep the line breaks of the saved answers, although white space is removed', () => {
    expect(codeOf('after-answer')).toContain('.join("\\n")')
  })
})

it('stay in the budget of a quiz of choices up to its result', () => {
  const sizes = [codeOf('quiz'), codeOf('after-answer'), readFileSync(`${ROOT}/dist/public/v1.js`)]
  const total = sizes.reduce((sum, code) => sum + brotliCompressSync(code).length, 0)
  expect(total).toBeLessThanOrEqual(RESULT_BUDGET_BYTES - QUIZ_BYTES)
})
