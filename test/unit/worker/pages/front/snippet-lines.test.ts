// How snippets are shown on the front page.
import { describe, expect, it } from 'vitest'
import { snippetParts } from '../../../../../worker/pages/front/snippet-lines.ts'
import { type Piece, PLATFORMS, snippet } from '../../../../../worker/pages/front/snippets.ts'

const origin = 'https://check.example'
const title = 'What is “a > b” worth?'
const PIECES: readonly Piece[] = [
  { kind: 'quiz', id: 'a-quiz', title },
  { kind: 'quiz', id: 'a-quiz', set: 'short', title },
  { kind: 'guide', id: 'a-guide', title },
]

/** What a reader sees, with the breaks that the stylesheet draws. */
const seen = (text: string) =>
  snippetParts(text)
    .map((part) => (part.indent === undefined ? '' : `\n${'  '.repeat(part.indent)}`) + part.text)
    .join('')

describe('a snippet', () => {
  it.each(PLATFORMS)('for %s is the same text, in parts', (platform) => {
    for (const piece of PIECES) {
      const text = snippet(origin, { piece, theme: 'dark', platform })
      expect(
        snippetParts(text)
          .map((part) => part.text)
          .join(''),
      ).toBe(text)
    }
  })

  it.each(PLATFORMS)('for %s is never broken inside an attribute', (platform) => {
    for (const piece of PIECES) {
      for (const line of seen(snippet(origin, { piece, theme: 'dark', platform })).split('\n')) {
        expect((line.match(/"/g) ?? []).length % 2, line).toBe(0)
        expect((line.match(/[{}]/g) ?? []).length % 4, line).toBe(0)
      }
    }
  })

  it('has an attribute on each line where a tag is long', () => {
    const piece = PIECES[1] as Piece
    expect(seen(snippet(origin, { piece, theme: 'auto', platform: 'html' })).split('\n')).toEqual([
      '<self-check quiz="a-quiz"',
      '   set="short"',
      '   style="display:block;min-height:480px">',
      '  <a href="https://check.example/q/a-quiz?set=short">',
      `    What is “a &gt; b” worth?</a>`,
      '</self-check>',
      '<script type="module" async',
      '   src="https://check.example/v1.js"></script>',
    ])
  })

  it('that is an address is one part', () => {
    const text = snippet(origin, { piece: PIECES[0] as Piece, theme: 'auto', platform: 'medium' })
    expect(snippetParts(text)).toEqual([{ text }])
  })
})
