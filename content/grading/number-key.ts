// The numbers that a key accepts: a value with a tolerance, or a range, ends included. Pure;
// the grader and the author's rules both use it.

import type { NumberKey } from '../model/question-parts.ts'
import { add, compare, type Decimal, decimalText, half, readNumber } from '../parsing/number.ts'

export interface Range {
  readonly from: Decimal
  readonly to: Decimal
}

/** Undefined where the key does not consist of numbers, which `check` reports. */
export function rangeOf(key: NumberKey): Range | undefined {
  if ('from' in key) {
    const from = exact(key.from)
    const to = exact(key.to)
    return from && to && { from, to }
  }
  const value = exact(key.value)
  const tolerance = exact(key.tolerance)
  if (!value || !tolerance) return undefined
  const less = { ...tolerance, digits: -tolerance.digits }
  return { from: add(value, less), to: add(value, tolerance) }
}

export function isWithin({ from, to }: Range, value: Decimal): boolean {
  return compare(from, value) <= 0 && compare(value, to) <= 0
}

/** The right response to show, without an exponent: the value, or the middle of the range. */
export function shownNumber(key: NumberKey): string {
  const range = rangeOf(key)
  if (range) return decimalText(half(add(range.from, range.to)))
  return 'value' in key ? key.value : key.from
}

/** A number that an author wrote: the reading in which a point or comma is decimal. */
function exact(text: string): Decimal | undefined {
  return readNumber(text)[0]
}
