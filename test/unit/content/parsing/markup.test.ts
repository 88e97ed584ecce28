// Authored Markdown as typed nodes: what is read, what stays text, and what is reported.
import { describe, expect, it } from 'vitest'
import { isLine, plainText } from '../../../../content/common/plain-text.ts'
import { parseMarkup, readMarkup } from '../../../../content/parsing/markup.ts'

const text = (value: string) => ({ t: 'text', text: value })
const paragraph = (value: string) => ({ t: 'paragraph', text: value })

describe('parseMarkup', () => {
  it.each([
    ['no markup at all', 'Plain words, 2 * 3 = 6', 'Plain words, 2 * 3 = 6'],
    ['emphasis', 'a *b* c', [text('a '), { t: 'em', text: 'b' }, text(' c')]],
    ['strong', '**b**', [{ t: 'strong', text: 'b' }]],
    ['code', 'run `x*y*z`', [text('run '), { t: 'code', text: 'x*y*z' }]],
    [
      'a link',
      'see [CHEA](https://www.chea.org/).',
      [text('see '), { t: 'link', text: 'CHEA', href: 'https://www.chea.org/' }, text('.')],
    ],
    ['a gap', 'A [[pot]].', [text('A '), { t: 'blank', text: '(1) ____', id: 'pot' }, text('.')]],
    ['an escaped mark', 'five \\*stars\\*', 'five *stars*'],
    ['an unclosed mark', 'a *b', 'a *b'],
    ['a line that goes on', 'a\n   b', 'a b'],
    ['two prices', 'from $5 to $10, or $5-$10', 'from $5 to $10, or $5-$10'],
    ['HTML, which stays words', '<b>x</b> & "y"', '<b>x</b> & "y"'],
    ['a link with a script in it', '[x](javascript:alert(1))', '[x](javascript:alert(1))'],
    ['a link with data in it', '[x](data:text/html,y)', '[x](data:text/html,y)'],
  ])('reads %s', (_, source, nodes) => {
    expect(parseMarkup(source)).toEqual(nodes)
  })

  it.each([
    ['paragraphs', 'One.\n\nTwo.', [paragraph('One.'), paragraph('Two.')]],
    ['a list', '- a\n- b', [{ t: 'list', text: 'a; b', items: ['a', 'b'] }]],
    ['steps', '1. a\n2. b', [{ t: 'list', text: 'a; b', ordered: true, items: ['a', 'b'] }]],
    ['a quotation', '> said', [{ t: 'quote', text: 'said', content: 'said' }]],
    [
      'a table',
      'a | b\n--|--\n1 | 2',
      [{ t: 'table', text: 'a, b; 1, 2', head: ['a', 'b'], rows: [['1', '2']] }],
    ],
    [
      'code, cut into runs',
      '```sql\nSELECT 1\n```',
      [
        {
          t: 'codeblock',
          text: 'SELECT 1',
          language: 'sql',
          runs: [{ text: 'SELECT', kind: 'keyword' }, { text: ' ' }, { text: '1', kind: 'number' }],
        },
      ],
    ],
    [
      'code in a language that nobody knows',
      '```zz\nx\n```',
      [{ t: 'codeblock', text: 'x', language: 'zz' }],
    ],
    [
      'a picture',
      '![A tree](tree.svg)',
      [{ t: 'image', text: 'A tree', src: 'tree.svg', width: 1, height: 1 }],
    ],
  ])('reads %s as a block', (_, source, nodes) => {
    expect(parseMarkup(source)).toEqual(nodes)
    expect(isLine(parseMarkup(source))).toBe(false)
  })

  it('reads text that is indented with the code around it', () => {
    const source = `One.

      \`\`\`js
      if (x) {
        y()
      }
      \`\`\`
      `
    expect(parseMarkup(source)).toMatchObject([
      paragraph('One.'),
      { t: 'codeblock', text: 'if (x) {\n  y()\n}' },
    ])
  })

  it('reads a formula as MathML, with its text in one line', () => {
    const [formula] = parseMarkup('$\\frac{a+b}{c^2}$')
    expect(formula).toMatchObject({ t: 'math', text: '(a + b)/(c^2)', tree: { e: 'math' } })
    expect(formula).not.toHaveProperty('display')
    expect(parseMarkup('$$n$$')).toMatchObject([{ t: 'math', text: 'n', display: true }])
  })

  it('keeps every character of text without markup', () => {
    const source = 'äöü “quotes” — ﷽ 🎓 [a] (b) `c'
    expect(plainText(parseMarkup(source))).toBe(source)
  })

  it('reads long malicious text', () => {
    const source = '*'.repeat(20_000) + '[a]('.repeat(5_000)
    expect(plainText(parseMarkup(source)).length).toBeGreaterThan(0)
  })
})

describe('readMarkup', () => {
  it.each([
    ['HTML', 'x <b>y</b>', 'has HTML, which isn’t supported', 1, 3],
    ['a heading', 'x\n\n# y', 'has a heading, which isn’t supported', 3, 1],
    ['a hard line break', 'x\\\ny', 'has a line break inside a paragraph', 1, 2],
    ['a picture in a line', 'x ![y](z.png)', 'has a picture inside a line of text', 1, 3],
    ['a picture with a title', '![y](z.png "w")', 'has a picture with the title "w"', 1, 1],
    ['a mark that does not close', 'a *b', 'has a stray "*"', 1, 1],
    ['a mark inside a mark', '**a *b***', 'has marks inside another mark', 1, 1],
    ['a link that would not work', '[x](javascript:y)', 'has a link to "javascript:y"', 1, 1],
    ['TeX that nobody knows', '$\\foo$', 'has the formula "\\foo", which can’t be read', 1, 1],
  ])('reports %s, and keeps the text', (_, source, message, line, column) => {
    const { problems, text } = readMarkup(source)
    expect(problems[0]?.message).toContain(message)
    expect(problems[0]?.at).toMatchObject({ line, column })
    expect(plainText(text)).not.toBe('')
  })

  it('reports nothing about what is supported', () => {
    const source =
      'a *b* **c** `d` [e](https://f.g) $h$\n\n- i\n\n> j\n\n![k](l.png)\n\n![](n.png "decorative")\n\n```\nm\n```'
    expect(readMarkup(source).problems).toEqual([])
  })
})
