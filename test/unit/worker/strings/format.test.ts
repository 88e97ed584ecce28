// Numbers as a language writes them, on our own pages; the widget writes them alike.
import { describe, expect, it } from 'vitest'
import { numeral } from '../../../../content/common/numbers/numeral.ts'
import { formatsFor } from '../../../../worker/strings/format.ts'

const FACES = {
  'a page': (text: string, lang: string) => formatsFor(lang).numeral(text),
  'the widget': numeral,
}

describe.each(Object.entries(FACES))('an answer that is a number, in %s,', (_, write) => {
  it.each([
    ['1234567.5', 'en', '1,234,567.5'],
    ['1234567.5', 'es', '1.234.567,5'],
    ['2019', 'en', '2019'],
    ['-0.25', 'de', '-0,25'],
    ['0.0000005', 'en', '0.0000005'],
    ['123456789012345678901', 'en', '123,456,789,012,345,678,901'],
    ['6', 'es', '6'],
  ])('writes %s in %s as %s', (text, lang, expected) => {
    expect(write(text, lang)).toBe(expected)
  })
})
