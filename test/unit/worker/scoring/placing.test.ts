// Orders and matches: what they earn, what is no response to them, and what they are told.
import { describe, expect, it } from 'vitest'
import type { Question } from '../../../../content/model/question.ts'
import type { Response } from '../../../../content/wire/index.ts'
import { feedbackOn, grade } from '../../../../worker/scoring/grade.ts'
import { GRAINS, PLACES, STEPS, WEIGHTS } from '../../../fixtures/content/placing-scoring.ts'

function graded(question: Question | undefined, response: Response) {
  const result = question && grade(question, response, 'en')
  if (!result?.ok) throw new Error(result?.error ?? 'no such question')
  return result.value
}

function refusal(question: Question, response: Response): string | undefined {
  const result = grade(question, response, 'en')
  return result.ok ? undefined : result.error
}

describe('a grade', () => {
  it('names the right response in the shape of a response, which is correct itself', () => {
    for (const question of [STEPS, WEIGHTS, GRAINS, PLACES]) {
      const any = question.type === 'match' ? {} : question.prompt.items.map(({ id }) => id)
      const { answer } = graded(question, any)
      expect(graded(question, answer)).toMatchObject({ correct: true, score: question.weight })
    }
  })

  it('of a match with nothing matched is nothing', () => {
    expect(graded(GRAINS, {})).toMatchObject({ correct: false, score: 0, chosen: [] })
  })
})

describe('a response', () => {
  it.each<[string, Question, Response, string]>([
    ['a text for an order', STEPS, 'mix', 'The response must be a list of item ids.'],
    ['pairs for an order', STEPS, { mix: '1' }, 'The response must be a list of item ids.'],
    ['an unknown item', STEPS, ['mix', 'rise', 'bake', 'eat'], 'There is no item with this id.'],
    ['an item twice', STEPS, ['mix', 'mix', 'bake', 'slice'], 'You’ve listed an item twice.'],
    ['too few', STEPS, ['mix', 'rise', 'bake'], 'The list must include every item.'],
    ['none', STEPS, [], 'The list must include every item.'],
    ['a text for a match', GRAINS, 'wheat', 'The response must name a target for each item.'],
    ['a list for a match', GRAINS, ['wheat'], 'The response must name a target for each item.'],
    ['an item that is not there', GRAINS, { naan: 'wheat' }, 'There is no item with this id.'],
    ['an id of the prototype', GRAINS, { constructor: 'rye' }, 'There is no item with this id.'],
    ['another target', GRAINS, { ciabatta: 'spelt' }, 'There is no target with this id.'],
  ])('is refused: %s', (_, question, response, message) => {
    expect(refusal(question, response)).toBe(message)
  })
})

describe('feedback', () => {
  const told = (question: Question, response: Response) =>
    Object.fromEntries(
      feedbackOn(question, graded(question, response)).chosen.map(({ id, text }) => [id, text]),
    )

  it('is for each item that is not in its own place, and for that alone', () => {
    expect(told(STEPS, ['rise', 'mix', 'bake', 'slice'])).toEqual({
      mix: 'There is no dough before that.',
      rise: 'Think of what has to be there before.',
    })
    expect(told(STEPS, ['mix', 'bake', 'rise', 'slice'])).toEqual({
      rise: 'Think of what has to be there before.',
      bake: 'Think of what has to be there before.',
    })
    expect(told(STEPS, ['mix', 'rise', 'bake', 'slice'])).toEqual({})
  })

  it('of a match is that of the pair, else of the item, else the general one', () => {
    const wrong = { ciabatta: 'rye', pumpernickel: 'wheat', tortilla: 'rye' }
    expect(told(GRAINS, wrong)).toEqual({
      ciabatta: 'Rye would not rise so.',
      pumpernickel: 'It is dark.',
      tortilla: 'Read the name again.',
    })
    expect(told(GRAINS, { ...wrong, ciabatta: 'maize' }).ciabatta).toBe('Read the name again.')
    expect(told(GRAINS, { tortilla: 'maize' })).toEqual({})
  })
})
