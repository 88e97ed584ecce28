// Splitting a text around one of its sentences.
import { expect, it } from 'vitest'
import { isMarked, markSentence } from '../../../../../content/common/blocks/mark-sentence.ts'
import type { RichText } from '../../../../../content/wire/index.ts'

/** Marked nodes in brackets. */
function shown(text: RichText, sentence?: string): string {
  const marked = markSentence(text, sentence)
  if (typeof marked === 'string') return marked
  return marked.map((node) => (isMarked(node) ? `[${node.text}]` : node.text)).join('|')
}

const rich: RichText = [
  { t: 'text', text: 'One. It ' },
  { t: 'em', text: 'is' },
  { t: 'text', text: ' so. Two.' },
]

it('marks a sentence of a plain text', () => {
  expect(shown('One. Two. Three.', 'Two.')).toBe('One. |[Two.]| Three.')
  expect(shown('Two.', 'Two.')).toBe('[Two.]')
})

it('marks a sentence across runs, which keep their type', () => {
  expect(shown(rich, 'It is so.')).toBe('One. |[It ]|[is]|[ so.]| Two.')
  expect(markSentence(rich, 'It is so.')[2]).toEqual({ t: 'em', text: 'is', isMarked: true })
})

it('leaves the text as it is where the sentence is absent or not in it', () => {
  for (const sentence of [undefined, '', 'Es ist so.']) {
    expect(markSentence(rich, sentence)).toEqual(rich)
  }
})

it('marks a sentence inside paragraphs and lists, and leaves other blocks alone', () => {
  const code: RichText[number] = { t: 'codeblock', text: 'Two.' }
  const marked = markSentence(
    [
      { t: 'paragraph', text: 'One. Two.' },
      { t: 'list', text: 'Two.; Three.', items: ['Two.', 'Three.'] },
      code,
    ],
    'Two.',
  )
  const two = { t: 'text', text: 'Two.', isMarked: true }
  expect(marked).toEqual([
    { t: 'paragraph', text: 'One. Two.', content: [{ t: 'text', text: 'One. ' }, two] },
    { t: 'list', text: 'Two.; Three.', items: [[two], 'Three.'] },
    code,
  ])
})
