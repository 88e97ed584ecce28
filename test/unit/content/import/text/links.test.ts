// The spaces around a link, which editors put inside of it.
import { describe, expect, it } from 'vitest'
import { htmlMarkdown } from '../../../../../content/import/text/html.ts'

describe('a link in HTML', () => {
  it.each([
    [
      '<p>See <a href="https://example.org/">this page </a>and go on.</p>',
      'See [this page](https://example.org/) and go on.',
    ],
    [
      '<p>See<a href="https://example.org/"> this page</a>.</p>',
      'See [this page](https://example.org/).',
    ],
    ['<p>one<a href="https://example.org/"> </a>two</p>', 'one two'],
  ])('keeps the words beside it apart: %s', (html, markdown) => {
    expect(htmlMarkdown(html)).toBe(markdown)
  })
})
