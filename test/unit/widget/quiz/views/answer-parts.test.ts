// The parts of an answer, as they are listed to the reader.
import { describe, expect, it } from 'vitest'
import type { PublicQuestion } from '../../../../../content/wire/index.ts'
import { asShown, partsOf } from '../../../../../widget/quiz/views/answer-parts.ts'

const base = { id: 'q', revision: 1, prompt: 'Which?', section: 's', hints: 0 }
const texts = (...ids: readonly string[]) => ids.map((id) => ({ id, text: id.toUpperCase() }))

const multiple: PublicQuestion = { ...base, type: 'multiple', choices: texts('c', 'a', 'b') }
const order: PublicQuestion = { ...base, type: 'order', items: texts('c', 'a', 'b') }
const match: PublicQuestion = {
  ...base,
  type: 'match',
  items: texts('c', 'a', 'b'),
  targets: texts('x', 'y'),
}
const blanks: PublicQuestion = { ...base, type: 'blanks', blanks: [{ id: '2' }, { id: '1' }] }
const text: PublicQuestion = { ...base, type: 'text' }

describe('the parts of an answer', () => {
  it('are options in the order in which they stand on the screen', () => {
    expect(partsOf(multiple, ['a', 'b', 'c'])).toEqual([['c'], ['a'], ['b']])
  })

  it('are pairs in the order of their items', () => {
    expect(partsOf(match, { a: 'x', b: 'y', c: 'x' })).toEqual([
      ['c', 'x'],
      ['a', 'x'],
      ['b', 'y'],
    ])
  })

  it('are gaps in the order of the sentence, which an object does not keep', () => {
    expect(partsOf(blanks, { 1: 'one', 2: 'two' })).toEqual([
      ['2', 'two'],
      ['1', 'one'],
    ])
  })

  it('are items in the order that is the answer', () => {
    expect(partsOf(order, ['b', 'c', 'a'])).toEqual([['b'], ['c'], ['a']])
  })

  it('are the typed text', () => {
    expect(partsOf(text, 'capstone')).toEqual([['capstone']])
  })
})

it('sorts texts into the order of the screen, and those of no option first', () => {
  const texts = [{ id: 'b' }, { id: 'c' }, {}]
  expect(asShown(multiple, texts, ({ id }: { id?: string }) => id)).toEqual([
    {},
    { id: 'c' },
    { id: 'b' },
  ])
})
