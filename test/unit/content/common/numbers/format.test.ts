// Numbers as a language writes them.
import { expect, it } from 'vitest'
import { points } from '../../../../../content/common/numbers/format.ts'
import { numeral } from '../../../../../content/common/numbers/numeral.ts'

it.each([
  [1, 'en', '1'],
  [0.5, 'de', '0,5'],
  [2 / 3, 'es', '0,67'],
])('writes %d points in %s as %s', (value, lang, text) => {
  expect(points(value, lang)).toBe(text)
})

it.each([
  ['1969', 'en', '1969'],
  ['12345', 'en', '12,345'],
  ['0.30', 'de', '0,30'],
  ['0.1234567890123456789', 'en', '0.1234567890123456789'],
])('writes the answer %s in %s as %s, with all its digits', (value, lang, text) => {
  expect(numeral(value, lang)).toBe(text)
})
