// Ids from words.
import { expect, it } from 'vitest'
import { slugOf } from '../../../../content/markdown/slug.ts'

const none = new Set<string>()

it.each([
  ['Is an índex free?', 'is-an-index-free'],
  ['12 of them', 'of-them'],
  ['¿…?', 'question'],
  [
    'What does the depth of a tree grow with, if not rows?',
    'what-does-the-depth-of-a-tree-grow-with',
  ],
  ['x'.repeat(50), 'x'.repeat(40)],
])('makes of %j the id %s, of whole words', (words, id) => {
  expect(slugOf(words, none, 'question')).toBe(id)
})

it('numbers an id that is there already', () => {
  expect(slugOf('Free', new Set(['free', 'free-2']), 'question')).toBe('free-3')
})

it('counts the same words up, for thousands of questions too', () => {
  const taken = new Set<string>()
  for (let count = 0; count < 100_000; count += 1) taken.add(slugOf('Same', taken, 'x'))
  expect([...taken].slice(0, 3)).toEqual(['same', 'same-2', 'same-3'])
  expect(taken.size).toBe(100_000)
  expect(taken.has('same-100000')).toBe(true)
})
