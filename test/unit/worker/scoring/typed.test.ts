// Questions that are typed into: what must hold for any text.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Question } from '../../../../content/model/question.ts'
import { add, compare, decimalText, readNumber } from '../../../../content/parsing/number.ts'
import { readText } from '../../../../content/parsing/text.ts'
import { feedbackOn, grade } from '../../../../worker/scoring/grade.ts'
import { EVERY_MIX } from '../../../fixtures/content/every-mix.ts'
import { TYPED_QUIZ } from '../../../fixtures/content/typed-scoring.ts'

function asked(id: string): Question {
  const question = TYPED_QUIZ.questions.find((one) => one.id === id)
  if (!question) throw new Error(id)
  return question
}

function graded(id: string, response: Parameters<typeof grade>[1]) {
  const result = grade(asked(id), response, TYPED_QUIZ.lang)
  if (!result.ok) throw new Error(result.error)
  return result.value
}

it('takes its own answer for right', () => {
  for (const { id, weight } of TYPED_QUIZ.questions) {
    const { answer } = graded(id, id === 'plain' ? 'hot' : id === 'kettle' ? {} : '')
    expect(graded(id, answer)).toMatchObject({ correct: true, score: weight })
  }
})

it('never refuses free input, and never takes nonsense for an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      for (const id of ['boil', 'sum', 'cups', 'city', 'symbol']) {
        expect(grade(asked(id), text, TYPED_QUIZ.lang).ok).toBe(true)
      }
      expect(grade(asked('kettle'), { pot: text, litres: text }, TYPED_QUIZ.lang).ok).toBe(true)
    }),
    // test/full/free-input.test.ts tries many at random.
    { numRuns: 15, seed: 22 },
  )
})

it.each([
  ['boil', ['100']],
  ['boil', { a: '100' }],
  ['city', 5],
  ['city', ['Sèvres']],
  ['city', {}],
  ['kettle', 'kettle'],
  ['kettle', 5],
  ['kettle', ['kettle']],
  ['kettle', { lid: 'kettle' }],
  ['kettle', { drink: 'milk' }],
  ['kettle', { drink: 'cow' }],
  ['plain', 5],
  ['plain', { hot: 'hot' }],
] as const)('%s refuses %j', (id, response) => {
  const given = (Array.isArray(response) ? [...response] : response) as Parameters<typeof grade>[1]
  expect(grade(asked(id), given, TYPED_QUIZ.lang).ok).toBe(false)
})

describe('feedback', () => {
  const chosen = (id: string, response: Parameters<typeof grade>[1]) =>
    feedbackOn(asked(id), graded(id, response)).chosen

  it('has no id where something was typed, and a text for what was to be expected', () => {
    expect(chosen('boil', '100')).toEqual([{ text: 'The canary-boil-yes.' }])
    expect(chosen('boil', '212')).toEqual([{ text: 'The canary-boil-fahrenheit.' }])
    expect(chosen('boil', 'x')).toEqual([{ text: 'The canary-boil-no.' }])
    expect(chosen('city', 'paris')).toEqual([{ text: 'The canary-city-paris.' }])
  })

  it('has the id of each gap', () => {
    expect(chosen('kettle', { pot: 'pan', litres: '1.7', drink: 'soup' })).toEqual([
      { id: 'pot', text: 'The canary-pot-pan.', correct: false },
      { id: 'litres', text: 'The canary-litres-yes.', correct: true },
      { id: 'drink', text: 'The canary-drink-soup.', correct: false },
      { id: 'milk', text: 'The canary-milk-no.', correct: false },
    ])
    expect(chosen('kettle', {}).map(({ id }) => id)).toEqual(['pot', 'litres', 'milk'])
  })

  it.each(EVERY_MIX)('says of each gap whether it is right: $name', (mix) => {
    expect(graded('kettle', mix.response).score).toBe(mix.score)
    expect(chosen('kettle', mix.response).map(({ correct }) => correct)).toEqual(mix.isRight)
  })
})

describe('a number', () => {
  const parts = fc.record({
    digits: fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
    exponent: fc.integer({ min: -8, max: 8 }),
  })
  const one = (text: string) => readNumber(text)[0] ?? { digits: 77777n, exponent: 77 }

  it('is read as it is written out, with a point or a comma', () => {
    fc.assert(
      fc.property(parts, (value) => {
        const text = decimalText(value)
        expect(compare(one(text), value)).toBe(0)
        expect(compare(one(text.replace('.', ',')), value)).toBe(0)
        expect(compare(one(`${value.digits}e${value.exponent}`), value)).toBe(0)
        expect(compare(one(text.replace('-', '\u2212')), value)).toBe(0)
      }),
    )
  })

  it('is the same with its thousands parted', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 1e9 }),
        fc.constantFrom(' ', '\u00a0', '\u202f', "'", '’', ',', '.'),
        (whole, separator) => {
          const grouped = String(whole).replaceAll(/\B(?=(\d{3})+$)/g, separator)
          const value = { digits: BigInt(whole), exponent: 0 }
          expect(readNumber(grouped).some((each) => compare(each, value) === 0)).toBe(true)
        },
      ),
    )
  })

  it('adds up without a trap', () => {
    expect(compare(add(one('0.1'), one('0.2')), one('0.3'))).toBe(0)
  })

  it('has two readings only where it has two meanings', () => {
    expect(readNumber('1,234')).toHaveLength(2)
    for (const text of ['0,123', '1234,567', '1,23', '1,234.5', '1 234']) {
      expect(readNumber(text), text).toHaveLength(1)
    }
    for (const text of ['', '-', '.', 'e5', '1 2', '1,2,3', '1,234,56', '1.2.3,4', '١a', '∞']) {
      expect(readNumber(text), text).toEqual([])
    }
  })
})

describe('a text', () => {
  const loose = { case: false, accents: false }
  it('is read the same when it is read twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), fc.boolean(), (text, a, b) => {
        const same = { case: a, accents: b }
        expect(readText(readText(text, same), same)).toBe(readText(text, same))
      }),
      // What NFKC makes one mark of another kind, two marks, or a space and an accent; what folds
      // to an i with two dots more; an apostrophe that has a capital; letters and a tatweel that
      // are replaced before an accent.
      {
        examples: [
          ...['\u1fef', '\u2033', '!\ufe72', '\u0130\u0307', '\ua78b'],
          ...['\u0152\u0301', 'a\u0640\u0301', 'a\ufe77\u0301'],
        ].flatMap((text) => [
          [text, false, false],
          [text, false, true],
          [text, true, true],
        ]),
      },
    )
  })

  it('is the same in capitals, decomposed, and with other space around', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aböéñßçž xyz') })
    fc.assert(
      fc.property(word, (text) => {
        const read = readText(text, loose)
        expect(readText(text.toUpperCase(), loose)).toBe(read)
        expect(readText(text.normalize('NFD'), loose)).toBe(read)
        expect(readText(`\u2003${text.replaceAll(' ', '\u00a0 ')}\t`, loose)).toBe(read)
      }),
    )
  })
})
