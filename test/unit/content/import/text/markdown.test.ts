// Markdown and HTML of other systems as ours.
import { describe, expect, it } from 'vitest'
import { htmlMarkdown } from '../../../../../content/import/text/html.ts'
import { foreignMarkdown } from '../../../../../content/import/text/markdown.ts'

describe('foreign Markdown', () => {
  it.each([
    ['a heading becomes bold', '# Read this', '**Read this**'],
    ['two prices are no formula', 'costs $5 or $6', 'costs \\$5 or \\$6'],
    ['a formula stays', 'the root of $x^2$', 'the root of $x^2$'],
    ['two braces are no gap', 'in {{name}}', 'in \\{{name}}'],
    ['tags go and their words stay', 'press <kbd>x</kbd> now', 'press x now'],
    ['a line break parts a paragraph', 'one<br>two', 'one\n\ntwo'],
    ['boxes go from a list', '- [ ] a\n- b', '- a\n- b'],
  ])('%s', (_, source, expected) => {
    expect(foreignMarkdown(source).trim()).toBe(expected)
  })

  it('is left out if it is too long to be read', () => {
    const left: string[] = []
    expect(foreignMarkdown('a'.repeat(6000), { report: (what) => left.push(what) })).toBe('')
    expect(left).toHaveLength(1)
  })
})

describe('marks inside marks', () => {
  it.each([
    ['the inner one stays', '<b>a <code>b</code> c</b>', '**a** `b` **c**'],
    [
      'a link keeps its words',
      '<a href="https://x.org" title="t">see <b>this</b></a>',
      '[see this](https://x.org)',
    ],
    ['a link to nowhere becomes words', '<a href="file.php?id=1">here</a>', 'here'],
  ])('%s', (_, html, expected) => {
    expect(htmlMarkdown(html).trim()).toBe(expected)
  })
})
