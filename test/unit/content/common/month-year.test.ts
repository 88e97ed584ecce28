// The month and year of the facts, in the language of the reader.
import { expect, it } from 'vitest'
import { monthAndYear } from '../../../../content/common/month-year.ts'

it.each([
  ['en', 'November 2019'],
  ['es', 'noviembre de 2019'],
  ['ja', '2019年11月'],
])('is written as %s writes it', (lang, written) => {
  expect(monthAndYear('2019-11-01', lang)).toBe(written)
  expect(monthAndYear('2019-11-30', lang)).toBe(written)
})

it.each([undefined, '', 'soon'])('is nothing for %s, which is no date', (iso) => {
  expect(monthAndYear(iso, 'en')).toBeUndefined()
})
