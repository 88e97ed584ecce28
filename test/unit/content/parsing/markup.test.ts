// Inline markup: what is parsed, and what stays plain text.
import { describe, expect, it } from 'vitest'
import { plainText } from '../../../../content/common/plain-text.ts'
import { parseMarkup } from '../../../../content/parsing/markup.ts'

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
    ['an escaped mark', 'five \\*stars\\*', 'five *stars*'],
    ['an unclosed mark', 'a *b', 'a *b'],
    ['HTML, which stays words', '<b>x</b> & "y"', '<b>x</b> & "y"'],
    ['a link with a script in it', '[x](javascript:alert(1))', '[x](javascript:alert(1))'],
    ['a link with data in it', '[x](data:text/html,y)', '[x](data:text/html,y)'],
  ])('reads %s', (_, source, nodes) => {
    expect(parseMarkup(source)).toEqual(nodes)
  })

  it('keeps every character of text without markup', () => {
    const source = 'äöü “quotes” — ﷽ 🎓 \u0000 [a] (b) `c'
    expect(plainText(parseMarkup(source))).toBe(source)
  })

  it('parses long malicious text in linear time', () => {
    const source = '*'.repeat(20_000) + '[a]('.repeat(5_000)
    expect(plainText(parseMarkup(source)).length).toBeGreaterThan(0)
  })
})

function text(value: string) {
  return { t: 'text', text: value }
}
