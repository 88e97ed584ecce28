// Rules about numbers: each must be readable and have one meaning.
import { describe, expect, it } from 'vitest'
import { checkCatalogue } from '../../../../../content/lint/check.ts'
import type { Question } from '../../../../../content/model/question.ts'
import { type BlankSource, blanks } from '../../../../../content/questions/blanks.ts'
import { number } from '../../../../../content/questions/number.ts'
import type { ExpectedNumber, NumberKeySource } from '../../../../../content/questions/typed.ts'
import { TYPED, TYPED_QUIZ } from '../../../../fixtures/content/typed-scoring.ts'

const feedback = { right: 'So it is.', other: 'Look again.' }
const base = { id: 'q', section: 'water', prompt: 'How many?', explanation: 'It is.', feedback }

const found = (question: Question) =>
  checkCatalogue({ ...TYPED, quizzes: [{ ...TYPED_QUIZ, questions: [question] }] }).map(
    ({ code, message }) => `${code}: ${message}`,
  )
const keyed = (key: NumberKeySource, ...expected: ExpectedNumber[]) =>
  number({ ...base, ...key, expected })
const gap = (blank: BlankSource) =>
  blanks({ ...base, prompt: 'It has [[one]].', blanks: { one: blank } })
const near = { feedback: 'Near.' }

describe('a number with two readings', () => {
  it.each<[string, string, Question]>([
    ['a key', 'its key, "1,234"', keyed({ key: '1,234' })],
    ['a tolerance', 'the tolerance of its key, "1,234"', keyed({ key: 9999, tolerance: '1,234' })],
    [
      'the end of a range',
      'the upper end of its key, "1,234"',
      keyed({ key: { from: 1, to: '1,234' } }),
    ],
    [
      'an expected number',
      'the expected number 1, "1,234"',
      keyed({ key: 6 }, { key: '1,234', ...near }),
    ],
    ['a gap', 'its key of the gap "one", "1,234"', gap({ key: '1,234', feedback })],
  ])('is reported as %s', (_, name, question) => {
    expect(found(question)).toEqual([
      `ambiguous-number: question "q": ${name}, is 1234 to some and 1.234 to others; readers would be graded by one of them; write 1234 or 1.234`,
    ])
  })

  it.each([1234, 1.234, '1.234', '0,500', '1234,5', '1 234', '1,234,567', '1.5e3'])(
    'is not seen in %s',
    (key) => {
      expect(found(keyed({ key }))).toEqual([])
    },
  )
})

describe('a part that is not a number', () => {
  it('is named if it is the tolerance', () => {
    expect(found(keyed({ key: 6, tolerance: '10%' }))).toEqual([
      'not-a-number: question "q": the tolerance of its key, "10%", isn’t a number; no response could be right; write how far off is still right, in the number’s own unit, such as 0.6',
    ])
  })

  it('is named if it is an end of a range', () => {
    expect(found(keyed({ key: { from: 'six', to: 7 } }))).toEqual([
      expect.stringContaining('the lower end of its key, "six", isn’t a number;'),
    ])
  })
})

describe('an expected number that an earlier one covers', () => {
  it.each<[string, ExpectedNumber[]]>([
    [
      'the same',
      [
        { key: 7, ...near },
        { key: '7.0', ...near },
      ],
    ],
    [
      'within a range',
      [
        { key: { from: 7, to: 9 }, ...near },
        { key: 8, ...near },
      ],
    ],
    [
      'within a tolerance',
      [
        { key: 8, tolerance: 2, ...near },
        { key: 8, tolerance: 1, ...near },
      ],
    ],
  ])('is reported where it is %s', (_, expected) => {
    expect(found(keyed({ key: 6 }, ...expected))).toEqual([
      'expected-twice: question "q": the expected number 2 lies within the expected number 1; only the first one’s feedback would be shown; put the narrower one first, or drop it',
    ])
  })

  it('is accepted if it comes later, or only overlaps', () => {
    const expected = [
      { key: 8, ...near },
      { key: { from: 7, to: 9 }, ...near },
      { key: { from: 9, to: 10 }, ...near },
    ]
    expect(found(keyed({ key: 6 }, ...expected))).toEqual([])
  })
})
