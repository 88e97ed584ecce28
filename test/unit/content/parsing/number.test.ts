// Numbers as people type them in the languages of the widget.
import { describe, expect, it } from 'vitest'
import { decimalText, readNumber } from '../../../../content/parsing/number.ts'

const read = (text: string, unit?: string) => readNumber(text, unit).map(decimalText)

describe('digits', () => {
  it.each([
    ['１．５', ['1.5']],
    ['１，５', ['1.5']],
    ['１，２３４', ['1.234', '1234']],
    ['＋５', ['5']],
    ['－５', ['-5']],
    ['１．２ｅ３', ['1200']],
    ['１．２×１０＾３', ['1200']],
  ])('are read in full width: %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  const systems = Intl.supportedValuesOf('numberingSystem').flatMap((system) => {
    const locale = `en-u-nu-${system}`
    const digits = new Intl.NumberFormat(locale, { useGrouping: false }).format(1234567890)
    // The others write numbers in another way, or with signs that are no digits to Unicode.
    return /^\p{Nd}{10}$/u.test(digits) ? [[system, digits] as const] : []
  })
  it.each(systems)('are read in the numbering system "%s": %s', (_, digits) => {
    expect(read(digits)).toEqual(['1234567890'])
  })
  it('are read in more than fifty numbering systems', () => {
    expect(systems.length).toBeGreaterThan(50)
  })

  it('are not read as superscripts, which mean a power', () => {
    for (const text of ['2³', '2₃', '²']) expect(read(text)).toEqual([])
  })
})

it.each([
  ['5\u200b', ['5']],
  ['\u2067٣\u2069', ['3']],
  ['\ufeff1\u200e.\u200e5', ['1.5']],
  ['1\u00ad000', ['1000']],
])('ignores invisible characters: %j', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

it.each([
  ['١٬٢٣٤', ['1234']],
  ['١٢٬٣٤٥٫٦', ['12345.6']],
  ['١٫٢٣٤', ['1.234']],
  ['۱٫۵', ['1.5']],
  ['١،٥', ['1.5']],
  ['١٫٢٣٤٫٥', []],
  ['١٬٢٣', []],
])('reads each Arabic separator in one way: %s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

describe('groups of India', () => {
  it.each([
    ['1,00,000', ['100000']],
    ['1,23,456', ['123456']],
    ['12,34,567', ['1234567']],
    ['1,23,45,678.90', ['12345678.9']],
    ['-१,००,०००', ['-100000']],
  ])('are read: %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each(['1,00,00', '1,00,0000', '123,45,678', '0,10,000', '1.00.000', '1,00,000,5', '1,000,00'])(
    'are none where a digit is amiss: %s',
    (text) => expect(read(text)).toEqual([]),
  )
})

describe('a unit', () => {
  it.each([
    ['$5', '$', ['5']],
    ['-$5', '$', ['-5']],
    ['− $5', '$', ['-5']],
    ['$-5', '$', ['-5']],
    ['$1,00,000.50', '$', ['100000.5']],
    ['US$50', 'US$', ['50']],
    ['us$ 50', 'US$', ['50']],
    ['€ 50', '€', ['50']],
  ])('may stand in front: %s', (text, unit, expected) => {
    expect(read(text, unit)).toEqual(expected)
  })

  it.each([
    ['5％', '%', ['5']],
    ['5%', '％', ['5']],
    ['٥٪', '%', ['5']],
    ['5 km\u200f', 'km', ['5']],
    ['5 an\u0303os', 'años', ['5']],
    ['5 AÑOS', 'an\u0303os', ['5']],
  ])('is the same in another spelling: %j for %s', (text, unit, expected) => {
    expect(read(text, unit)).toEqual(expected)
  })

  it.each(['$', '$5$', '5 €', 'US$5', '$$5', '5-$'])('stands once, and alone: %s', (text) => {
    expect(read(text, '$')).toEqual([])
  })
})
