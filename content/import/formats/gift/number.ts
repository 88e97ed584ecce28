// Numbers of GIFT: `#3`, `#3.1:0.05`, `#1..5`, and several of them with `=`, weights and feedback.
import type { NumberKeySource } from '../../../questions/typed.ts'
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
  const keys = right.map(({ text }) => rangeOf(text))
  const [key] = keys
  if (!key) return { code: 'no-right-answer', reason: 'it has no number that is right.' }
  const feedback = {
    ...rightFeedback(right, reading),
    ...(other && { other }),
  }
  const expected = expectedOf(numbers, reading).map((one) => ({
    ...rangeOf(one.text),
    feedback: one.feedback,
  }))
  const texted = {
    ...(Object.keys(feedback).length > 0 && { feedback }),
    ...(expected.length > 0 && { expected }),
  }
  if (keys.length === 1) return { ...base, type: 'number', field: { ...key, ...texted } }
  const widest = keys.find((one) => keys.every((inner) => contains(one, inner)))
  if (widest) return { ...base, type: 'number', field: { ...widest, ...texted } }
  if (keys.some((one) => typeof one.key === 'object' || 'tolerance' in one))
    return {
      code: 'several-ranges',
      reason: `${keys.length} ranges of numbers are right, and here a number has one. Ask for them apart.`,
    }
  change('as-text', `${keys.length} numbers are right, so it became a question for a text.`)
  const accept = keys.map((one) => String(one.key))
  return {
    ...base,
    type: 'text',
    field: { accept, ...(Object.keys(feedback).length > 0 && { feedback }) },
  }
}

/** What is no number stays as it stands, and sound.ts refuses it. */
function rangeOf(source: string): NumberKeySource {
  const text = unescaped(source).trim()
  const [from, to] = text.split('..')
  if (from !== undefined && to !== undefined && from.trim() !== '')
    return { key: { from: from.trim(), to: to.trim() } }
  const [value = '', tolerance] = text.split(':')
  return tolerance === undefined || Number(tolerance) === 0
    ? { key: value.trim() }
    : { key: value.trim(), tolerance: tolerance.trim() }
}

function contains(outer: NumberKeySource, inner: NumberKeySource): boolean {
  const [least, most] = ends(outer)
  const [from, to] = ends(inner)
  return least <= from && to <= most
}

function ends(source: NumberKeySource): [number, number] {
  if (typeof source.key === 'object') return [Number(source.key.from), Number(source.key.to)]
  const tolerance = 'tolerance' in source ? Number(source.tolerance) : 0
  return [Number(source.key) - tolerance, Number(source.key) + tolerance]
}
