// What a new type of question has to touch, as the README says it: lists that do not compile
// without it, and nothing else. Read off the sources, since the compiler does not see an `if`.
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { TYPES } from '../../support/golden.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

const SOURCES = globSync('{content,worker,widget}/**/*.{ts,tsx}', { cwd: ROOT })
  .map((path) => ({ path, source: readFileSync(`${ROOT}${path}`, 'utf8') }))
  .toSorted((a, b) => (a.path < b.path ? -1 : 1))

const LISTS = [
  'content/author/type-rules.ts',
  'content/questions/kinds.ts',
  'widget/quiz/questions/registry.ts',
  'worker/pages/questions/kinds.ts',
  'worker/scoring/grade.ts',
]

/** Those that do tell one type from others, each for what that very type is. */
const TELLING = [
  // Keys of single questions are measured against each other.
  'content/author/cue-rules.ts',
  // An outcome quiz asks for one option or for several.
  'content/author/reachable.ts',
  'worker/scoring/outcome.ts',
  // Its answer is written as the language writes numbers.
  'widget/quiz/views/answer-parts.ts',
]

const literal = `['"\`](?:${TYPES.join('|')})['"\`]`
const COMPARED = new RegExp(
  `\\btype\\s*[!=]==?\\s*${literal}|${literal}\\s*[!=]==?\\s*\\S*\\btype\\b`,
)
const SWITCHED = /switch \((?:\w+\.)*type\)/
const CASE = new RegExp(`case ${literal}`)
/** An entry, or a name that is short for one. */
const entry = (type: string) => new RegExp(`^ +${type}(?:: .*)?,$`, 'm')

const pathsOf = (holds: (source: string) => boolean) =>
  SOURCES.filter(({ source }) => holds(source)).map(({ path }) => path)

describe('a type of question', () => {
  it('is listed where the README says', () => {
    const listing = pathsOf((source) => ['order', 'blanks'].every((one) => entry(one).test(source)))
    expect(listing).toEqual(LISTS)
    const readme = readFileSync(`${ROOT}README.md`, 'utf8')
    const paragraph = readme.split('\n').find((line) => line.startsWith('To add a question type'))
    for (const path of LISTS) expect(paragraph).toContain(`\`${path}\``)
  })

  it('is asked for nowhere else, but for what is its very own', () => {
    const asking = pathsOf(
      (source) => COMPARED.test(source) || (SWITCHED.test(source) && CASE.test(source)),
    )
    expect(asking).toEqual(TELLING.toSorted())
  })

  it('is not taken for another by how the sources are read', () => {
    expect(COMPARED.test("if (question.type === 'order') return")).toBe(true)
    expect(COMPARED.test("if (quiz.kind === 'outcome') return")).toBe(false)
    expect(CASE.test("    case 'blanks':")).toBe(true)
    expect(SWITCHED.test('  switch (node.t) {')).toBe(false)
  })
})
