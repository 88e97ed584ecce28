// Numbers of Moodle: questions, and gaps of a text (cloze.ts).
import { err, ok, type Result } from '../../../common/result.ts'
import type { NumberKeySource } from '../../../questions/typed.ts'
import { numberText } from '../../adapt/number-text.ts'
import { type RightNumbers, rightNumbers } from '../../adapt/right-numbers.ts'
import { childOf, childrenOf, wordsOf } from '../../containers/xml/element.ts'
import type { ItemResult, Refusal, Warn } from '../../items.ts'
import { isWhole } from './fractions.ts'
import { baseOf, type MoodleItem } from './item.ts'
import { answersOf, expectedOf, feedbackOf, type TypedAnswer } from './typed.ts'

export function readNumerical(item: MoodleItem): ItemResult {
  const read = numberFieldOf(answersOf(item), item.warn)
  if (!read.ok) return read
  const { kind, field } = read.value
  const unit = unitOf(item)
  if (kind === 'text') {
    if (unit) item.warn('units-dropped', `a text has no unit, so its ${unit} was left out.`)
    return ok({ type: 'text', ...baseOf(item), field })
  }
  return ok({ type: 'number', ...baseOf(item), field, ...(unit && { unit }) })
}

export function numberFieldOf(
  answers: readonly TypedAnswer[],
  warn: Warn,
): Result<RightNumbers, Refusal> {
  const others = answers.filter(({ text, fraction }) => text !== '*' && !isWhole(fraction))
  const right = answers.filter(({ text, fraction }) => text !== '*' && isWhole(fraction))
  if (right.length === 0)
    return err({ code: 'no-right-answer', reason: 'none of its numbers is worth all points.' })
  const { expected } = expectedOf(others, keyOf, warn)
  const found = rightNumbers(right.map(keyOf), expected)
  if (!found)
    return err({
      code: 'several-ranges',
      reason: `${right.length} ranges of numbers are right where one can be. Ask for them apart.`,
    })
  const rest = answers.filter(({ text, fraction }) => text === '*' && !isWhole(fraction))
  const feedback = feedbackOf(right, rest, warn)
  if (found.kind === 'number') return ok({ ...found, field: { ...found.field, ...feedback } })
  warn('as-text', `${right.length} numbers are right, so it became a question for a text.`)
  for (const lost of found.lost)
    warn(
      'feedback-dropped',
      `its feedback for a range of numbers has no place here: "${lost.slice(0, 80)}".`,
    )
  return ok({ ...found, field: { ...found.field, ...feedback } })
}

function keyOf({ text, tolerance = '' }: TypedAnswer): NumberKeySource {
  const within = numberText(tolerance)
  return { key: numberText(text), ...(Number(within) !== 0 && { tolerance: within }) }
}

function unitOf({ element, warn }: MoodleItem): string | undefined {
  const units = childrenOf(childOf(element, 'units'), 'unit').map((unit) => ({
    name: wordsOf(unit, 'unit_name'),
    multiplier: Number(wordsOf(unit, 'multiplier') || '1'),
  }))
  const own = units.find(({ multiplier, name }) => multiplier === 1 && name !== '')
  const others = units.filter((unit) => unit !== own && unit.name !== '')
  if (others.length > 0)
    warn(
      'units-dropped',
      `it takes answers in ${others
        .map(({ name }) => name)
        .join(', ')
        .slice(0, 60)}, too; here ${own ? `only in ${own.name}` : 'without a unit'}.`,
    )
  return own?.name
}
