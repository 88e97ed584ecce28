// Ids that come from words are written into the file, wherever they are missing.
import { expect, it } from 'vitest'
import { withIds } from '../../../../content/markdown/ids.ts'
import { readQuiz } from '../../../../content/markdown/read-quiz.ts'

const fileOf = (settings: string, question: string) =>
  `---\ntitle: T\n${settings}---\n\n## Q {#q}\n\n${question}\n`

it.each([
  [
    'bands',
    fileOf(
      'bands:\n  - from: 0\n    title: First look\n    text: A\n  - { from: 50, title: More, text: B }\n',
      '= 1',
    ),
    fileOf(
      'bands:\n  - id: first-look\n    from: 0\n    title: First look\n    text: A\n  - { id: more, from: 50, title: More, text: B }\n',
      '= 1',
    ),
  ],
  [
    'options of a gap',
    fileOf('', 'A {{#tree *B-tree | hash  | heap #h}} is {{*sorted|mixed}}.'),
    fileOf(
      '',
      'A {{#tree *B-tree #b-tree | hash #hash  | heap #h}} is {{*sorted #sorted|mixed #mixed}}.',
    ),
  ],
  [
    'options of a gap in a table',
    fileOf('', '| Word | Form |\n| - | - |\n| a | {{ *x \\| y #y \\| z }} |'),
    fileOf('', '| Word | Form |\n| - | - |\n| a | {{ *x #x \\| y #y \\| z #z }} |'),
  ],
  [
    'items and targets of a match',
    fileOf('', '| a | x |\n| - | - |\n| b {#bee} | x |\n| | y |'),
    fileOf('', '| a {#a} | x {#x} |\n| - | - |\n| b {#bee} | x |\n| | y {#y} |'),
  ],
])('they are written into %s', (_, source, expected) => {
  const before = readQuiz('', source, new Map())
  const written = withIds(source, before.missingIds)
  expect(written).toBe(expected)
  const after = readQuiz('', written, new Map())
  expect(after.missingIds).toEqual([])
  expect(after.value).toEqual(before.value)
})

it('the labels of a statement need none', () => {
  const source = '---\ntitle: T\n---\n\n## Q {#q type=truefalse}\n\n- [x] It can\n- [ ] It cannot\n'
  expect(readQuiz('', source, new Map()).missingIds).toEqual([])
})
