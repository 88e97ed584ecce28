// Splitting a text around one of its sentences.
import { expect, it } from 'vitest'
import { markSentence } from '../../../../content/common/mark-sentence.ts'
import type { RichText } from '../../../../content/wire/index.ts'

/** Marked runs in brackets. */
const shown = (text: RichText, sentence?: string) =>
  markSentence(text, sentence)
    .map(({ run, isMarked }) => (isMarked ? `[${run.text}]` : run.text))
    .join('|')

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
  expect(markSentence(rich, 'It is so.')[2]).toEqual({
    run: { t: 'em', text: 'is' },
    isMarked: true,
  })
})

it('leaves the text as it is where the sentence is absent or not in it', () => {
  for (const sentence of [undefined, '', 'Es ist so.']) {
    expect(markSentence(rich, sentence)).toEqual(rich.map((run) => ({ run, isMarked: false })))
  }
})
