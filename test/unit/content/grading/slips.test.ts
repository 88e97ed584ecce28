// What holds for any mistyped word.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readTypedText } from '../../../../content/grading/typed-text.ts'
import { editsBetween } from '../../../../content/parsing/edits.ts'

const LANG = 'en'
/** A language that has no list of articles and plurals. */
const WITHOUT_PLURALS = 'sv'
const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')
const wordOf = (minLength: number, maxLength: number) =>
  fc.array(letter, { minLength, maxLength }).map((letters) => letters.join(''))

interface Edit {
  readonly kind: 'insert' | 'delete' | 'replace' | 'swap'
  readonly at: number
  readonly letter: string
}

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('insert', 'delete', 'replace', 'swap'),
  at: fc.nat(),
  letter,
})

function edited(word: string, { kind, at, letter: typed }: Edit): string {
  // Not at the first letter, where a slip is more likely to be another word.
  const place = 1 + (at % (word.length - 2))
  const [before, here, after] = [
    word.slice(0, place),
    word.slice(place, place + 1),
    word.slice(place + 1),
  ]
  if (kind === 'insert') return before + typed + here + after
  if (kind === 'delete') return before + after
  if (kind === 'replace') return before + typed + after
  return before + after.slice(0, 1) + here + after.slice(1)
}

const read = (accept: readonly string[], wrong: readonly string[], typed: string, lang = LANG) =>
  readTypedText(
    { accept, case: false, accents: true },
    wrong.length > 0 ? [{ accept: wrong, feedback: 'other-1' }] : [],
    typed,
    lang,
  )

/** An "a" in front makes the opposite of many words. */
const isNegated = (word: string, typed: string) => typed === `a${word}` || word === `a${typed}`

it('one edit in a word of five letters or more stays right', () => {
  fc.assert(
    fc.property(wordOf(5, 20), edit, (word, one) => {
      const typed = edited(word, one)
      fc.pre(!isNegated(word, typed))
      expect(read([word], [], typed).isRight).toBe(true)
    }),
    { seed: 23 },
  )
})

it('two edits in a word of nine letters or more stay right', () => {
  fc.assert(
    fc.property(wordOf(9, 20), edit, edit, (word, one, other) => {
      const typed = edited(edited(word, one), other)
      // A swap of letters that the other edit moved takes three edits.
      fc.pre(!isNegated(word, typed) && editsBetween(word, typed) <= 2)
      expect(read([word], [], typed).isRight).toBe(true)
    }),
    { seed: 23 },
  )
})

it('an edit in a shorter word is wrong', () => {
  fc.assert(
    fc.property(wordOf(3, 4), edit, (word, one) => {
      const typed = edited(word, one)
      fc.pre(typed !== word)
      expect(read([word], [], typed, WITHOUT_PLURALS).isRight).toBe(false)
    }),
    { seed: 23 },
  )
})

it('three edits are wrong', () => {
  fc.assert(
    fc.property(wordOf(9, 20), wordOf(9, 20), (word, typed) => {
      fc.pre(editsBetween(word, typed) > 2)
      expect(read([word], [], typed).isRight).toBe(false)
    }),
    { seed: 23 },
  )
})

it('an expected wrong answer never becomes right, however close to the right one it is', () => {
  fc.assert(
    fc.property(wordOf(5, 14), edit, (word, one) => {
      const wrong = edited(word, one)
      fc.pre(wrong !== word)
      for (const typed of [wrong, wrong.toUpperCase(), ` ${wrong}. `, `the ${wrong}`]) {
        expect(read([word], [wrong], typed)).toEqual({ isRight: false, feedback: 'other-1' })
      }
    }),
    { seed: 23 },
  )
})

it('what is as close to an expected wrong answer as to the right one is wrong', () => {
  fc.assert(
    fc.property(wordOf(5, 8), letter, letter, (word, one, other) => {
      const replaced = (by: string) => `${word.slice(0, 2)}${by}${word.slice(3)}`
      fc.pre(new Set([word, replaced(one), replaced(other)]).size === 3)
      expect(read([word], [replaced(one)], replaced(other)).isRight).toBe(false)
    }),
    { seed: 23 },
  )
})

it('an accepted form is right whatever else is expected', () => {
  fc.assert(
    fc.property(wordOf(1, 12), wordOf(1, 12), (word, wrong) => {
      expect(read([word], [wrong], word).isRight).toBe(true)
    }),
    { seed: 23 },
  )
})

it('edits are counted the same in both directions, and none means equal', () => {
  fc.assert(
    fc.property(wordOf(0, 8), wordOf(0, 8), (one, other) => {
      expect(editsBetween(one, other)).toBe(editsBetween(other, one))
      expect(editsBetween(one, other) === 0).toBe(one === other)
    }),
    { seed: 23 },
  )
  expect(editsBetween('capstone', 'capstnoe')).toBe(1)
  expect(editsBetween('capstone', 'cap stone')).toBe(1)
  expect(editsBetween('ab', '')).toBe(2)
})
