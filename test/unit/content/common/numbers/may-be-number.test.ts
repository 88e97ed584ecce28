// What the widget sends as an answer to a question for a number.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayBeNumber } from '../../../../../content/common/numbers/may-be-number.ts'
import { readNumber } from '../../../../../content/parsing/number.ts'
import { numberWords } from '../../../../../content/parsing/number-words.ts'
import { all } from '../../../../../widget/strings/languages/all.ts'

const PIECES = [
  ...[
    '0',
    '1',
    '23',
    '456',
    '٣',
    '１',
    '.',
    ',',
    ' ',
    '\u00a0',
    "'",
    '’',
    '-',
    '−',
    '–',
    '+',
    '＋',
  ],
  ...['e3', '×10^3', ' x 10 ^ -2', '\u200b', '\u2067', '٬', '٫', '،', 'kg', 'KG', '٪', '%'],
]

describe('a typed text', () => {
  it('is let through if the grader reads a number in it', () => {
    const texts = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(texts, fc.constantFrom('', 'kg', '%'), (pieces, unit) => {
        const text = pieces.join('')
        fc.pre(readNumber(text, unit).length > 0)
        expect(mayBeNumber(text, { prompt: 'How heavy?', unit }, 'en'), `${text} in ${unit}`).toBe(
          true,
        )
      }),
      { seed: 7, numRuns: 2000 },
    )
  })

  it.each(['en', ...Object.keys(all)])('is let through as a word: %s', (lang) => {
    for (const { text } of numberWords(lang))
      expect(mayBeNumber(text.replaceAll('-', ' '), { prompt: 'How many?' }, lang), text).toBe(true)
  })

  it.each(['12½', '—5', '$5', '5 Kg', 'six', 'minus ninety nine', 'sx'])(
    'is let through if a grader might read it: %s',
    (text) => expect(mayBeNumber(text, { prompt: 'How heavy?', unit: 'kg' }, 'en')).toBe(true),
  )

  it.each(['about half a dozen', '12/2', '5 or 6', '5 miles', '3:4', 'I do not know it'])(
    'is stopped if it is no number: %s',
    (text) => expect(mayBeNumber(text, { prompt: 'How heavy?', unit: 'kg' }, 'en')).toBe(false),
  )

  describe('among words of its question', () => {
    const asked = { prompt: 'How many regional agencies are there in that country?' }

    it.each(['6 agencies', '1 agency.', 'There are 6', 'there are six regional agencies'])(
      'is let through: %s',
      (text) => expect(mayBeNumber(text, asked, 'en')).toBe(true),
    )

    it.each(['6 schools', 'I do not know it'])('is stopped beside other words: %s', (text) =>
      expect(mayBeNumber(text, asked, 'en')).toBe(false),
    )

    it('is stopped where the question has a unit', () => {
      expect(mayBeNumber('6 agencies', { ...asked, unit: 'kg' }, 'en')).toBe(false)
    })
  })
})
