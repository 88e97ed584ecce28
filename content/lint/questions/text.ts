// Whether a question that asks for words can be answered: forms that differ, and expected ones
// that are not right.

import type { Expected, TextKey, TextQuestion } from '../../model/question.ts'
import { isOneOf, readText, type Sameness } from '../../parsing/text.ts'
import type { Finding } from '../support/diagnostic.ts'
import { repeated } from '../support/ids.ts'
import { error } from '../support/phrases.ts'

/** As many as the API takes in a response. */
const MAX_LENGTH = 200

export const checkText = ({ solution }: TextQuestion) => textRules(solution.key, solution.expected)

/** Also for a gap that asks for them. */
export function textRules(key: TextKey, expected: readonly Expected[], of = ''): Finding[] {
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
    ...foreseen
      .filter((form) => readText(form, key) === '')
      .map(() =>
        error(
          'expected-form',
          `an expected form${of} is empty; a blank response is none, so its feedback would never be shown; write a word, or drop it`,
        ),
      ),
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
    ...repeated(foreseen.map((form) => readText(form, key)).filter((form) => form !== '')).map(
      ({ id }) =>
        error(
          'same-form',
          `"${id}"${of} is expected twice; only the first feedback would be shown; drop one`,
        ),
    ),
  ]
}
