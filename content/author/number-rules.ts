// Whether a question that asks for a number can be answered: keys that are numbers, expected
// responses that are not right.
import { rangeOf } from '../number-key.ts'
import { compare, readNumber } from '../read-number.ts'
import type { Expected, NumberKey, NumberQuestion } from '../schema.ts'
import type { Finding } from './diagnostic.ts'
import { error } from './phrases.ts'

export const checkNumber = ({ solution }: NumberQuestion) =>
  numberRules(solution.key, solution.expected)

/** Also for a gap that asks for one. */
export function numberRules(key: NumberKey, expected: readonly Expected[], of = ''): Finding[] {
  const keys = [key, ...expected.flatMap((one) => ('accept' in one ? [] : [one]))]
  return keys.flatMap((one, index) => {
    const what = index === 0 ? `its key${of}` : `the expected number ${index}${of}`
    const range = rangeOf(one)
    if (!range) {
      return [
        error(
          'not-a-number',
          `${what} is no number; no response could be right; write 6, '0.30' or { from: 3, to: 5 }`,
        ),
      ]
    }
    const isNegative =
      'tolerance' in one && readNumber(one.tolerance).some(({ digits }) => digits < 0n)
    if (isNegative) {
      return [
        error(
          'tolerance',
          `the tolerance of ${what} is below 0; not even the value itself would be right; write how far off is still right`,
        ),
      ]
    }
    if (compare(range.from, range.to) > 0) {
      return [
        error(
          'tolerance',
          `${what} goes from more to less; no response could be right; swap its ends`,
        ),
      ]
    }
    const right = rangeOf(key)
    if (index === 0 || !right) return []
    const isHidden = compare(right.from, range.from) <= 0 && compare(range.to, right.to) <= 0
    return isHidden
      ? [
          error(
            'expected-is-right',
            `${what} is right already, by the key and its tolerance; its feedback would never be shown; move it or narrow the tolerance`,
          ),
        ]
      : []
  })
}
