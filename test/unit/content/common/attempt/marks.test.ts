// How a result counts its questions, for the headline, the link, the picture and the text alike.
import { describe, expect, it } from 'vitest'
import { countMarks, markOf } from '../../../../../content/common/attempt/marks.ts'
import { titled } from '../../../../../content/common/attempt/titled.ts'

describe('the mark of a question', () => {
  it('is right only with all points, and partly right with some', () => {
    expect(markOf({ correct: true, score: 1 })).toBe('right')
    expect(markOf({ correct: false, score: 0.33 })).toBe('partly')
    expect(markOf({ correct: false, score: 0 })).toBe('wrong')
  })

  it('is open without an answer', () => {
    expect(markOf({ correct: false, score: 0, open: true })).toBe('open')
  })
})

it('counts whole questions, each once, and leaves open ones out', () => {
  const counts = countMarks(['right', 'partly', 'wrong', 'right', 'open'])
  expect(counts).toEqual({ right: 2, nearly: 1, toRevisit: 1, answered: 4 })
  expect(countMarks([])).toEqual({ right: 0, nearly: 0, toRevisit: 0, answered: 0 })
})

describe('a title with a text behind it', () => {
  it.each([
    ['Honey bees', 'Honey bees: 3 of 4 right'],
    ['What do bees eat?', 'What do bees eat? 3 of 4 right'],
    ['Bees!', 'Bees! 3 of 4 right'],
    ['蜂は何を食べる？', '蜂は何を食べる？ 3 of 4 right'],
  ])('has one mark between the two: %s', (title, expected) => {
    expect(titled(title, '3 of 4 right')).toBe(expected)
  })
})
