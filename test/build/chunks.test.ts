// The shape of the bundle: which files exist, what each needs, and how much a quiz loads.
import { readdirSync, readFileSync } from 'node:fs'
import { parseSync, Visitor } from 'rolldown/utils'
import { describe, expect, it } from 'vitest'
import { LANGUAGE_NAMES } from '../../widget/element/chunk-names.ts'
import { ROOT } from '../../worker/tools/build.ts'

const FOLDER = `${ROOT}/dist/public/c`
/** Each chunk, with the chunks that it asks the loader for before it runs. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
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
  scheme: [],
  typed: ['quiz'],
}

/** The files of all chunks by name. */
const files = new Map(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.js'))
    .map((file) => [file.slice(0, -'-00000000.js'.length), file]),
)
const fileOf = (name: string) => files.get(name) ?? ''
const codeOf = (name: string) => readFileSync(`${FOLDER}/${fileOf(name)}`, 'utf8')

/** The chunks that a file asks its loader for, and whether it imports a file itself. */
function needsOf(name: string) {
  const { program } = parseSync(fileOf(name), codeOf(name))
  const needed = new Set<string>()
  let loader: string | undefined
  let isImporting = false
  const note = () => {
    isImporting = true
  }
  new Visitor({
    ArrowFunctionExpression({ start, params: [load] }) {
      // The one that is exported.
      if (/export default ?\(?$/.test(codeOf(name).slice(0, start)) && load?.type === 'Identifier')
        loader = load.name
    },
    AwaitExpression({ argument: asked }) {
      if (asked.type !== 'CallExpression' || asked.callee.type !== 'Identifier') return
      const [first] = asked.arguments
      if (asked.callee.name === loader && first?.type === 'Literal') needed.add(`${first.value}`)
    },
    ImportDeclaration: note,
    ExportAllDeclaration: note,
    ExportNamedDeclaration: note,
    ImportExpression: note,
  }).visit(program)
  return { needed: [...needed].toSorted(), isImporting }
}

describe('the chunks', () => {
  it('are these, and they share no further file', () => {
    const others = [
      'loader',
      'whole',
      'article',
      'frame',
      'front',
      'print',
      'new',
      'new-check',
      'new-import',
      'docs',
      'docs-live',
      'docs-theme',
      'docs-index',
    ]
    const names = [...files.keys()].filter((name) => !others.includes(name))
    expect(names.toSorted()).toEqual([...Object.keys(NEEDS), ...LANGUAGE_NAMES].toSorted())
  })

  it.each(Object.entries(NEEDS))('%s needs nothing but %j, and imports no file', (name, needs) => {
    expect(needsOf(name)).toEqual({ needed: needs.toSorted(), isImporting: false })
  })

  it.each([...LANGUAGE_NAMES, 'whole'])('%s needs nothing at all', (name) => {
    expect(needsOf(name)).toEqual({ needed: [], isImporting: false })
  })

  it('end with the one thing that the loader calls', () => {
    for (const name of [...Object.keys(NEEDS), ...LANGUAGE_NAMES, 'whole'])
      expect(codeOf(name).match(/export\b.{9}/g), name).toEqual([
        expect.stringMatching(/^export default/),
      ])
  })

  it('keep the line breaks of the saved answers, although white space is removed', () => {
    expect(codeOf('after-result')).toContain('.join("\\n")')
  })
})
