// Rules for questions that ask for a number: keys must be numbers with one meaning, and expected
// responses must not be right.
import { type Range, rangeOf } from '../../grading/number-key.ts'
import type { NumberQuestion } from '../../model/question.ts'
import type { Expected, NumberKey } from '../../model/question-parts.ts'
import { compare, decimalText, readNumber } from '../../parsing/number.ts'
import { typedNumber } from '../leaks/answers.ts'
import { error, type Finding } from '../support/diagnostic.ts'
import { checkNoGaps } from './gaps.ts'
import { rulesOf } from './question-rules.ts'

export const numberRules = rulesOf<NumberQuestion>(typedNumber, checkNoGaps, ({ solution }) =>
  checkNumberKey(solution.key, solution.expected),
)

/** Also for a gap that asks for a number, which `of` names. */
export function checkNumberKey(key: NumberKey, expected: readonly Expected[], of = ''): Finding[] {
  const keys = [key, ...expected.flatMap((one) => ('accept' in one ? [] : [one]))]
  const ranges = keys.map(rangeOf)
  const nameAt = (index: number) =>
    index === 0 ? `its key${of}` : `the expected number ${index}${of}`
  return keys.flatMap((one, index) => {
    const what = nameAt(index)
    const unread = checkReadings(one, what)
    const range = ranges[index]
    if (unread.length > 0 || !range) return unread
    const reversed = checkEnds(one, range, what)
    if (reversed.length > 0 || index === 0) return reversed
    const before = ranges.findIndex((other, at) => at < index && other && covers(other, range))
    if (before === 0) {
      return error(
        'expected-is-right',
        `${what} is already right, by the key and its tolerance; its feedback would never be shown; move it or narrow the tolerance`,
      )
    }
    if (before < 0) return []
    return error(
      'expected-twice',
      `${what} lies within ${nameAt(before)}; only the first one’s feedback would be shown; put the narrower one first, or drop it`,
    )
  })
}

function checkReadings(key: NumberKey, what: string): Finding[] {
  const number = "write 6, '0.30' or { from: 3, to: 5 }"
  const distance = 'write how far off is still right, in the number’s own unit, such as 0.6'
  if ('from' in key) {
    return [
      ...checkReading(`the lower end of ${what}`, key.from, number),
      ...checkReading(`the upper end of ${what}`, key.to, number),
    ]
  }
  return [
    ...checkReading(what, key.value, number),
    ...checkReading(`the tolerance of ${what}`, key.tolerance, distance),
  ]
}

/** `instead` is what to write where the text is not a number. */
function checkReading(name: string, text: string, instead: string): Finding[] {
  const readings = readNumber(text)
  if (readings.length === 0) {
    return error(
      'not-a-number',
      `${name}, "${text}", isn’t a number; no response could be right; ${instead}`,
    )
  }
  // A text that is also a number literal of TypeScript has a decimal point.
  if (readings.length === 1 || !Number.isNaN(Number(text))) return []
  const either = readings.map(decimalText).toSorted((a, b) => a.length - b.length)
  return error(
    'ambiguous-number',
    `${name}, "${text}", is ${either.join(' to some and ')} to others; readers would be graded by one of them; write ${either.join(' or ')}`,
  )
}

function checkEnds(key: NumberKey, { from, to }: Range, what: string): Finding[] {
  if (compare(from, to) <= 0) return []
  return error(
    'tolerance',
    'tolerance' in key
      ? `the tolerance of ${what} is below 0; even the value itself would be wrong; write how far off is still right`
      : `${what} goes from more to less; no response could be right; swap its ends`,
  )
}

function covers(outer: Range, inner: Range): boolean {
  return compare(outer.from, inner.from) <= 0 && compare(inner.to, outer.to) <= 0
}
