// Whether a question that is typed into can be answered: keys that are numbers, forms that
// differ, expected responses that are not right, gaps that the prompt has.

import { rangeOf } from '../number-key.ts'
import { compare, readNumber } from '../read-number.ts'
import { isOneOf, readText, type Sameness } from '../read-text.ts'
import type {
  BlanksQuestion,
  Expected,
  NumberKey,
  NumberQuestion,
  TextKey,
  TextQuestion,
} from '../schema.ts'
import type { Finding } from './diagnostic.ts'
import { GAP, strayGaps } from './gap-rules.ts'
import { notSlugs, repeated } from './ids.ts'
import { keyAt } from './locate.ts'
import { error } from './phrases.ts'
import { textsOf } from './texts.ts'

/** As many as the API takes in a response. */
const MAX_LENGTH = 200

export const checkNumber = ({ solution }: NumberQuestion) =>
  numberRules(solution.key, solution.expected)

export const checkText = ({ solution }: TextQuestion) => textRules(solution.key, solution.expected)

function numberRules(key: NumberKey, expected: readonly Expected[], of = ''): Finding[] {
  const keys = [key, ...expected.flatMap((one) => ('accept' in one ? [] : [one]))]
  return keys.flatMap((one, index) => {
    const what = index === 0 ? `its key${of}` : `the expected number ${index}${of}`
    const range = rangeOf(one)
    if (!range) {
      return [
        error(
          'not-a-number',
          `${what} is no number; no response could be right; write 6, '0.30' or { from: 3, to: 5 }`,
        ),
      ]
    }
    const isNegative =
      'tolerance' in one && readNumber(one.tolerance).some(({ digits }) => digits < 0n)
    if (isNegative) {
      return [
        error(
          'tolerance',
          `the tolerance of ${what} is below 0; not even the value itself would be right; write how far off is still right`,
        ),
      ]
    }
    if (compare(range.from, range.to) > 0) {
      return [
        error(
          'tolerance',
          `${what} goes from more to less; no response could be right; swap its ends`,
        ),
      ]
    }
    const right = rangeOf(key)
    if (index === 0 || !right) return []
    const isHidden = compare(right.from, range.from) <= 0 && compare(range.to, right.to) <= 0
    return isHidden
      ? [
          error(
            'expected-is-right',
            `${what} is right already, by the key and its tolerance; its feedback would never be shown; move it or narrow the tolerance`,
          ),
        ]
      : []
  })
}

function textRules(key: TextKey, expected: readonly Expected[], of = ''): Finding[] {
  const forms = key.accept.map((form) => readText(form, key))
  const foreseen = expected.flatMap((one) => ('accept' in one ? one.accept : []))
  const tooLong = [...key.accept, ...foreseen].filter((form) => form.length > MAX_LENGTH)
  return [
    ...(key.accept.length === 0 || forms.includes('')
      ? [
          error(
            'accepted-form',
            `it accepts ${key.accept.length === 0 ? 'no form' : 'an empty form'}${of}; write at least one word`,
          ),
        ]
      : []),
    ...repeated(forms).map(({ id }) =>
      error(
        'same-form',
        `two accepted forms${of} read as "${id}" once capitals, spaces and marks are evened out; drop one`,
      ),
    ),
    ...tooLong.map(() =>
      error(
        'accepted-form',
        `a form${of} has more than ${MAX_LENGTH} characters; no response is that long; shorten it`,
      ),
    ),
    ...foreseen
      .filter((form) => isOneOf(key.accept, form, key as Sameness))
      .map((form) =>
        error(
          'expected-is-right',
          `the expected "${form}"${of} is an accepted form as well; its feedback would never be shown; drop it from one`,
        ),
      ),
    ...repeated(foreseen.map((form) => readText(form, key))).map(({ id }) =>
      error(
        'same-form',
        `"${id}"${of} is expected twice; only the first feedback would be shown; drop one`,
      ),
    ),
  ]
}

export function checkBlanks(question: BlanksQuestion): Finding[] {
  const { prompt, solution } = question
  const ids = prompt.blanks.map(({ id }) => id)
  const gaps = [...prompt.text.matchAll(GAP)].map(([, id = '']) => id)
  return [
    ...notSlugs(ids, (id) => [keyAt(id)]),
    ...strayGaps(textsOf(question).filter(({ kind }) => kind !== 'prompt')),
    ...(ids.length === 0
      ? [error('gap', 'it has no gap; there is nothing to fill in; mark one as [[its-id]]')]
      : []),
    ...gaps
      .filter((id) => !ids.includes(id))
      .map((id) =>
        error(
          'gap',
          `its prompt has the gap "${id}", which "blanks" does not know; no response could fill it; add it there`,
        ),
      ),
    ...ids
      .filter((id) => !gaps.includes(id))
      .map((id) =>
        error(
          'gap',
          `its blank "${id}" has no gap in the prompt; readers could not tell what it asks for; write [[${id}]] where it belongs`,
        ),
      ),
    ...repeated(gaps).map(({ id }) =>
      error(
        'gap',
        `the gap "${id}" stands in its prompt twice; one response cannot fill both; name a second one`,
      ),
    ),
    ...prompt.blanks.flatMap(({ id, choices = [] }) => {
      const key = solution.key[id]
      const expected = solution.expected[id] ?? []
      const of = ` of the gap "${id}"`
      if (key?.kind === 'number') return numberRules(key, expected, of)
      if (key?.kind === 'text') return textRules(key, expected, of)
      const options = choices.map((choice) => choice.id)
      return [
        ...notSlugs(options),
        ...(options.length < 2
          ? [
              error(
                'option-count',
                `the gap "${id}" has ${options.length} options; a choice needs 2; add some`,
              ),
            ]
          : []),
        ...(key && !options.includes(key.choice)
          ? [
              error(
                'unknown-key',
                `the key "${key.choice}"${of} is none of its options; no response could be right; name one of them`,
              ),
            ]
          : []),
      ]
    }),
  ]
}
