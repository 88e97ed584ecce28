// Markdown that nobody would write: pieces of the grammar and any other characters, mixed.
import fc from 'fast-check'
import { expect } from 'vitest'
import { readGuide } from '../../../content/markdown/read-guide.ts'
import { readQuiz } from '../../../content/markdown/read-quiz.ts'
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
      (pieces, settings) => {
        const source = settings + pieces.join('')
        const quiz = readQuiz('fuzz', source, new Map())
        const guide = readGuide('fuzz', source)
        const lines = source.split(/\r\n|\r|\n/).length
        for (const { line, column } of [...quiz.problems, ...guide.problems]) {
          expect(line).toBeGreaterThanOrEqual(1)
          expect(line).toBeLessThanOrEqual(lines + 1)
          expect(column).toBeGreaterThanOrEqual(1)
        }
        readTexts({
          guides: guide.value ? [guide.value] : [],
          quizzes: quiz.value ? [quiz.value] : [],
        })
      },
    ),
    { numRuns: runs, seed: 20_261_128 },
  )
}
