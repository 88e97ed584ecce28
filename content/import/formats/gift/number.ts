// Numbers of GIFT: `#3`, `#3.1:0.05`, `#1..5`, and several of them with `=`, weights and feedback.
import type { NumberKeySource } from '../../../questions/typed.ts'
import { numberText } from '../../adapt/number-text.ts'
import { rightNumbers } from '../../adapt/right-numbers.ts'
import { answer, answersOf, type GiftAnswer } from './answers.ts'
import { findMark, unescaped } from './escapes.ts'
import { expectedOf, rightFeedback } from './feedback.ts'
import type { Answered, Reading } from './reading.ts'

export function numberOf(inside: string, reading: Reading): Answered {
  const { texts, base, change } = reading
  const tilde = findMark(inside, '~')
  const wrong = tilde < 0 ? '' : answer('~', inside.slice(tilde + 1)).feedback
  const { answers } = answersOf(tilde < 0 ? inside : inside.slice(0, tilde), '=')
  const isOther = ({ text }: GiftAnswer) => text === '*'
  const numbers = answers.filter((one) => !isOther(one))
  const other = texts.block(wrong || (answers.find(isOther)?.feedback ?? ''))
  const right = numbers.filter(({ weight = 100 }) => weight === 100)
  if (right.length === 0)
    return { code: 'no-right-answer', reason: 'it has no number that is right.' }
  const feedback = {
    ...rightFeedback(right, reading),
    ...(other && { other }),
  }
  const expected = expectedOf(numbers, reading).map((one) => ({
    ...rangeOf(one.text),
    feedback: one.feedback,
  }))
  const found = rightNumbers(
    right.map(({ text }) => rangeOf(text)),
    expected,
  )
  if (!found)
    return {
      code: 'several-ranges',
      reason: `${right.length} ranges of numbers are right, and here a number has one. Ask for them apart.`,
    }
  const texted = Object.keys(feedback).length > 0 && { feedback }
  if (found.kind === 'number')
    return { ...base, type: 'number', field: { ...found.field, ...texted } }
  change('as-text', `${right.length} numbers are right, so it became a question for a text.`)
  for (const lost of found.lost)
    change('feedback', `its feedback for a range of numbers was left out: "${lost.slice(0, 80)}".`)
  return { ...base, type: 'text', field: { ...found.field, ...texted } }
}

/** What is no number stays as it stands, and sound.ts refuses it. */
function rangeOf(source: string): NumberKeySource {
  const text = unescaped(source).trim()
  const [from, to] = text.split('..')
  if (from !== undefined && to !== undefined && from.trim() !== '')
    return { key: { from: numberText(from), to: numberText(to) } }
  const [value = '', tolerance] = text.split(':').map(numberText)
  return tolerance === undefined || Number(tolerance) === 0
    ? { key: value }
    : { key: value, tolerance }
}
