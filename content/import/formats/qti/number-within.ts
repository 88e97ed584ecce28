// The bounds around a number as its tolerance, where it lies in their middle.
import { add, compare, type Decimal, decimalText, readNumber } from '../../../parsing/number.ts'
import type { NumberKeySource } from '../../../questions/typed.ts'

/** In exact decimals: 0.1 around 0.3 is 0.1. */
export function numberWithin(value: string | undefined, from: string, to: string): NumberKeySource {
  const [middle, low, high] = [value ?? '', from, to].map((text) => readNumber(text)[0])
  if (value === undefined || !middle || !low || !high) return { key: { from, to } }
  const above = add(high, negative(middle))
  const isMiddle = compare(above, add(middle, negative(low))) === 0 && above.digits >= 0n
  if (!isMiddle) return { key: { from, to } }
  return above.digits === 0n ? { key: value } : { key: value, tolerance: decimalText(above) }
}

const negative = (number: Decimal): Decimal => ({ ...number, digits: -number.digits })
