// The places that a new question type touches are those in .github/CONTRIBUTING.md: lists that do
// not compile without it, and nothing else. The sources are searched, because the compiler does
// not find an `if` that compares types.
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { TYPES } from '../../../support/content/golden.ts'

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))

const SOURCES = globSync('{content,worker,widget}/**/*.{ts,tsx}', { cwd: ROOT })
  .map((path) => ({ path, source: readFileSync(`${ROOT}${path}`, 'utf8') }))
  .toSorted((a, b) => (a.path < b.path ? -1 : 1))

const LISTS = [
  'content/lint/questions/registry.ts',
  'content/questions/registry.ts',
  'widget/quiz/questions/registry.ts',
  'worker/pages/questions/registry.ts',
  'worker/scoring/questions/registry.ts',
]

/** Those that do tell one type from others, each for what that very type is. */
const TELLING = [
  // A draft of an importer becomes a question of its type; a type that is missing does not compile.
  'content/import/right-answer.ts',
  'content/import/sound.ts',
  'content/import/to-question.ts',
  // Keys of single questions are measured against each other.
  'content/lint/flaws/key-habits.ts',
  // An outcome quiz asks for one option or for several.
  'content/lint/quizzes/winning-responses.ts',
  'worker/scoring/sent-response.ts',
  // Which feedback is for a wrong response.
  'content/lint/leaks/named-key.ts',
  // A text of another program may have gaps where ours has none.
  'content/import/adapt/gaps-below.ts',
  // Readers choose several, so the shares of its options are no whole.
  'widget/quiz/statistics/others.ts',
  // Its answer is written as the language writes numbers.
  'widget/quiz/views/answer-parts.ts',
  // The documentation sends any response of the type; one that is missing does not compile.
  'worker/pages/docs/client/example-body.ts',
]

/** Those that the document names in a sentence: they do not compile without a type either. */
const IN_WORDS = [
  'content/export/losses/csv.ts',
  'content/export/losses/gift.ts',
  'content/export/losses/names.ts',
  'content/export/typescript/write.ts',
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
  it('is listed in the files that the checklist names', () => {
    const listing = pathsOf((source) => ['order', 'blanks'].every((one) => entry(one).test(source)))
    expect(listing.filter((path) => !IN_WORDS.includes(path))).toEqual(LISTS)
    const checklist = readFileSync(`${ROOT}.github/CONTRIBUTING.md`, 'utf8')
    for (const path of IN_WORDS) expect(checklist).toContain(`\`${path}\``)
    for (const path of LISTS) expect(checklist).toMatch(new RegExp(`^\\d+\\. \`${path}\`: `, 'm'))
  })

  it('is compared nowhere else, except in the listed files', () => {
    const asking = pathsOf(
      (source) => COMPARED.test(source) || (SWITCHED.test(source) && CASE.test(source)),
    )
    // Nodes of Markdown and HTML, and questions of other systems, have types of the same names; and
    // each format to export says what every type becomes. A JSON Schema has types of such names too.
    const others = asking.filter(
      (path) =>
        !/^(content\/((parsing\/)?markdown|export|import\/(containers|formats|text))|worker\/tools\/(package|docs))\//.test(
          path,
        ),
    )
    expect(others).toEqual(TELLING.toSorted())
  })

  it('is found by the patterns of this test', () => {
    expect(COMPARED.test("if (question.type === 'order') return")).toBe(true)
    expect(COMPARED.test("if (quiz.kind === 'outcome') return")).toBe(false)
    expect(CASE.test("    case 'blanks':")).toBe(true)
    expect(SWITCHED.test('  switch (node.t) {')).toBe(false)
  })
})
