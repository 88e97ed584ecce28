// Markdown that nobody would write: pieces of the grammar and any other characters, mixed.
import fc from 'fast-check'
import { expect } from 'vitest'
import { yes } from '../../../content/define/facts.ts'
import { defineGuide } from '../../../content/define/guide.ts'
import type { FileProblem } from '../../../content/markdown/problems.ts'
import { readGuide } from '../../../content/markdown/read-guide.ts'
import { readQuiz } from '../../../content/markdown/read-quiz.ts'
import { readGuideTranslation } from '../../../content/markdown/translation/read-guide.ts'
import { readQuizTranslation } from '../../../content/markdown/translation/read-quiz.ts'
import type { Catalogue } from '../../../content/model/catalogue.ts'
import { readTexts } from '../../../content/publish/read-texts.ts'

const PIECES = [
  ...['## ', '- [x] ', '- [ ] ', '= ', '= 6', '> ', '1. ', '| a | b |\n| - | - |\n', '{{', '}}'],
  ...['{facts}', '| a | b |\n| - | - |\n| [c](#a) | [Yes](#a) (n) |\n', '[Yes](#a)', '{#a}'],
  ...['- [ ] a {+a}\n', '{requires=a,b}', '  - why: ', '  - why not: ', 'kind: outcome\n'],
  ...['{#', '}', '---\n', '```\n', '$$', '$', '**', '[[', ']](', '<b>', '\n', '\n\n', '  ', '\\'],
]

const SETTINGS = [
  '',
  '---\ntitle: T\n---\n',
  '---\ntitle: T\nkind: outcome\noutcomes: [{ id: a, title: A, text: A, prefer: A }]\n---\n',
]

/** What the texts translate as well. */
const SOURCES = [
  '## A {#a}\n\n- [x] a\n- [ ] b\n\n## B\n\n= 6\n\n## C\n\n1. a\n2. b\n\n## D\n\na {{b}} {{*c | d}}',
  '## A {#a}\n\n- [ ] a {+a}\n\n  b\n- [ ] b',
].flatMap((body, index) => {
  const { value, parts } = readQuiz('fuzz', `${SETTINGS[index + 1]}\n${body}`, new Map())
  return value && parts ? [{ value, parts }] : []
})
const SOURCE_GUIDE = defineGuide({
  id: 'fuzz',
  title: 'T',
  description: '',
  lang: 'en',
  sections: { a: { title: 'A', body: ['a', ['b']] } },
  facts: {
    title: 'F',
    subject: 'a',
    columns: { b: { label: 'b' } },
    rows: { c: { name: 'c', section: 'a', cells: { b: yes('a', 'n') } } },
  },
})

/** What a text may be read as. Each gives its problems, and the content for a catalogue. */
const READERS: readonly ((source: string) => Read)[] = [
  (source) => {
    const { value, problems } = readQuiz('fuzz', source, new Map())
    return { problems, ...(value && { quizzes: [value] }) }
  },
  (source) => {
    const { value, problems } = readGuide('fuzz', source)
    return { problems, ...(value && { guides: [value] }) }
  },
  ...SOURCES.map((quiz) => (source: string) => {
    const { value, problems } = readQuizTranslation(quiz, source, 'es')
    return { problems, ...(value && { translations: [value] }) }
  }),
  (source) => {
    const { value, problems } = readGuideTranslation(SOURCE_GUIDE, source, 'es')
    return { problems, ...(value && { translations: [value] }) }
  },
]
type Read = Partial<Catalogue> & { readonly problems: readonly FileProblem[] }

/** Reads `runs` of them. A crash, or a problem without a place in the file, fails. */
export function readFuzzedQuizzes(runs: number): void {
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
    { weight: 1, arbitrary: fc.string({ maxLength: 12, unit: 'grapheme' }) },
  )
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }),
      fc.constantFrom(...SETTINGS),
      fc.constantFrom(...READERS),
      (pieces, settings, read) => {
        const source = settings + pieces.join('')
        const { problems, ...content } = read(source)
        const lines = source.split(/\r\n|\r|\n/).length
        for (const { line, column } of problems) {
          expect(line).toBeGreaterThanOrEqual(1)
          expect(line).toBeLessThanOrEqual(lines + 1)
          expect(column).toBeGreaterThanOrEqual(1)
        }
        readTexts({ guides: [], quizzes: [], ...content })
      },
    ),
    { numRuns: runs, seed: 20_261_128 },
  )
}
