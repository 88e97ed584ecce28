// Small questions to grade: one of each type, and `multiple` ones of any shape.
import type { MultipleQuestion } from '../../../../content/model/question.ts'
import { multiple } from '../../../../content/questions/multiple.ts'
import { single } from '../../../../content/questions/single.ts'
import { trueFalse } from '../../../../content/questions/truefalse.ts'

const option = (id: string) => ({ text: `Option ${id}`, feedback: `Feedback on ${id}` })
const texts = { section: 'water', explanation: 'Because.' }

export const pour = single({
  ...texts,
  id: 'when-to-pour',
  prompt: 'When do you pour water on green tea?',
  options: { warm: option('warm'), boiling: option('boiling'), cold: option('cold') },
  key: 'warm',
})

export const kinds = multiple({
  ...texts,
  id: 'kinds',
  section: 'leaves',
  prompt: 'Which of these are tea?',
  options: {
    green: option('green'),
    black: option('black'),
    white: option('white'),
    mint: option('mint'),
  },
  key: ['green', 'black', 'white'],
})

export const dried = trueFalse({
  ...texts,
  id: 'dried',
  section: 'leaves',
  prompt: 'Green tea is dried.',
  key: true,
  feedback: { true: 'It is.', false: 'It is, all the same.' },
  weight: 2,
})

export const steep = single({
  ...texts,
  id: 'how-long',
  prompt: 'How long does it steep?',
  options: { short: option('short'), long: option('long') },
  key: 'short',
})

/** Options r1, r2, … are right; o1, o2, … are not. */
export function shaped(right: number, others: number, weight = 1): MultipleQuestion {
  const key = numbered('r', right)
  const options = Object.fromEntries(
    [...key, ...numbered('o', others)].map((id) => [id, option(id)]),
  )
  return multiple({ ...texts, id: 'shaped', prompt: 'Which?', options, key, weight })
}

export function numbered(letter: 'r' | 'o', count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${letter}${index + 1}`)
}
