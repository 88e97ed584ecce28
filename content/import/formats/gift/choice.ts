// Options of GIFT: one right one with `=`, or several with weights.
import type { DraftOption } from '../../draft.ts'
import { answersOf, type GiftAnswer } from './answers.ts'
import type { Answered, Reading } from './reading.ts'

export function choiceOf(inside: string, { texts, base, change }: Reading): Answered {
  const { answers: written, hasBareSigns } = answersOf(inside, '~=')
  const answers = written.filter((one) => !isEmpty(one))
  if (answers.length < written.length)
    change('empty-option', 'an option without a text was left out, as Moodle does.')
  if (hasBareSigns)
    change('unescaped', 'an = inside an option was read as text. Write \\= to be sure.')
  if (answers.some(({ mark }) => mark === ''))
    change(
      'unmarked',
      'the words before its first = or ~ were read as a wrong option, as Moodle does.',
    )
  const marked = answers.filter(({ mark }) => mark === '=').length
  // Moodle shows one choice for a question with an equals sign, and boxes for others.
  const isSingle = marked === 1
  const isRight = ({ mark, weight = 0 }: GiftAnswer) => mark === '=' || (marked === 0 && weight > 0)
  if (marked > 1)
    change(
      'several-right',
      `${marked} options are right. In Moodle one of them is enough; here all of them are to be chosen.`,
    )
  const isPartly = ({ mark, weight = 0 }: GiftAnswer) => mark !== '=' && weight > 0
  if (marked > 0 && answers.some(isPartly))
    change('weights', 'an option that is worth a part of the points became a wrong one.')
  if (marked === 0 && hasUnequalWeights(answers))
    change('weights', 'its right options have different weights; here all are worth the same.')
  if (answers.some(({ weight = 0 }) => weight < 0))
    change(
      'penalty',
      isSingle
        ? 'its wrong options take points off; here a wrong choice has no points.'
        : 'its wrong options take points off; here a wrong option costs what a right one is worth, and never more than all points.',
    )
  return {
    ...base,
    type: isSingle ? 'single' : 'multiple',
    options: answers.map((one): DraftOption => {
      const feedback = texts.block(one.feedback)
      return { text: texts.block(one.text), isRight: isRight(one), ...(feedback && { feedback }) }
    }),
  }
}

/** One that is right, or says something, is never left out. */
const isEmpty = ({ mark, weight = 0, text, feedback }: GiftAnswer) =>
  text === '' && feedback === '' && mark !== '=' && weight <= 0

function hasUnequalWeights(answers: readonly GiftAnswer[]): boolean {
  const right = answers.flatMap(({ weight = 0 }) => (weight > 0 ? [weight] : []))
  return right.some((weight) => Math.abs(weight - (right[0] ?? 0)) > 1)
}
