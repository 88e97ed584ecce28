// Formatting Markdown files: one form, the same quiz, and nothing of the author lost.
import { describe, expect, it } from 'vitest'
import { formatGuide, formatQuiz } from '../../../../content/markdown/format.ts'
import { readQuiz } from '../../../../content/markdown/read-quiz.ts'
import { writeQuiz } from '../../../../content/markdown/write/quiz.ts'
import { pageExamples } from './page-examples.ts'

const { quizzes, guides } = pageExamples()

function formatted(result: ReturnType<typeof formatQuiz>): string {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

const quizOf = (body: string, settings = '') => `---\ntitle: T\n${settings}---\n\n${body}\n`

describe('formatting', () => {
  it.each(quizzes)(
    'leaves the quiz as it was, and changes nothing the second time: %#',
    (source) => {
      const once = formatted(formatQuiz(source))
      expect(formatted(formatQuiz(once))).toBe(once)
      const { value, layout } = readQuiz('', source, new Map())
      expect(readQuiz('', once, new Map()).value).toEqual(value)
      expect(value && writeQuiz(value, { folder: 'quizzes', layout })).toBe(once)
    },
  )

  it.each(guides)('changes nothing in a guide the second time: %#', (source) => {
    const once = formatted(formatGuide(source))
    expect(formatted(formatGuide(once))).toBe(once)
  })

  it('keeps options, targets and the options of a gap in the order of their author', () => {
    const text = quizOf(
      [
        '## One {#one}\n\n- [x] a {#a}\n- [ ] b {#b}\n- [ ] c {#c}\n- [ ] d {#d}',
        '## Two {#two}\n\n| a {#a} | x {#x} |\n| - | - |\n| b {#b} | y {#y} |\n| | w {#w} |\n| | z {#z} |',
        '## Three {#three}\n\nA {{*d #d | c #c | b #b | a #a}}.',
        '## Four {#four}\n\nA {{@d}}.\n\n- @d: dd\n- @c: cc\n- @b: bb\n- @a: aa',
      ].join('\n\n'),
      'lang: en\n',
    )
    expect(formatted(formatQuiz(text))).toBe(text)
  })

  it('keeps the comments in the settings at what they are about', () => {
    const text = quizOf(
      '## Q {#q}\n\n= 1',
      [
        '# about the bands\nbands: # all of them\n  # the first\n  - from: 0 # none\n    title: A\n    text: B\n',
        '# about the language\nlang: en # English\n# tries: 2\n',
      ].join(''),
    )
    const once = formatted(formatQuiz(text))
    expect(once).toBe(
      [
        '---\ntitle: T\n# about the language\nlang: en # English\n# about the bands\nbands:\n',
        '  # all of them\n  # the first\n  - id: a\n    from: 0 # none\n    title: A\n    text: B\n',
        '\n# tries: 2\n---\n\n## Q {#q}\n\n= 1\n',
      ].join(''),
    )
    expect(formatted(formatQuiz(once))).toBe(once)
  })

  it('keeps a comment on a setting that it leaves out', () => {
    const once = formatted(formatQuiz(quizOf('## Q {#q}\n\n= 1', '# a check\nkind: check # yes\n')))
    expect(once).toContain('# a check')
    expect(once).toContain('# yes')
    expect(formatted(formatQuiz(once))).toBe(once)
  })

  it.each([
    ['a comment of HTML', '## Q\n\n<!-- later -->\n\n= 1', 'a comment'],
    ['the title of a link', '## Q\n\n[a](https://example.org "b")\n\n= 1', 'the title "b"'],
    ['a box in a list that is no answer', '## Q\n\n- [x] a\n\nSo:\n\n- [ ] b', 'a checkbox'],
    ['feedback that fits no answer', '## Q\n\n= 1\n\n- note: Look.', 'the feedback "note:"'],
  ])('leaves a file alone that has %s, and says so', (_, body, message) => {
    const result = formatQuiz(quizOf(body))
    expect(result.ok ? '' : result.error[0]?.message).toContain(message)
  })

  it('keeps the name of a guide that is not there', () => {
    expect(formatted(formatQuiz(quizOf('## Q {#q}\n\n= 1', 'guide: trees\n')))).toContain(
      '\nguide: trees\n',
    )
  })
})
