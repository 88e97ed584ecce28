// Rules for questions that ask for words: accepted forms must differ, and expected responses must
// not be right.

import type { TextQuestion } from '../../model/question.ts'
import type { Expected, TextKey } from '../../model/question-parts.ts'
import { isOneOf, readText } from '../../parsing/text.ts'
import { MAX_RESPONSE_LENGTH } from '../../wire/index.ts'
import { typedText } from '../leaks/answers.ts'
import { error, errorsFor, type Finding } from '../support/diagnostic.ts'
import { repeated } from '../support/ids.ts'
import { checkNoGaps } from './gaps.ts'
import { rulesOf } from './question-rules.ts'

export const textRules = rulesOf<TextQuestion>(typedText, checkNoGaps, ({ solution }) =>
  checkTextKey(solution.key, solution.expected),
)

/** Also for a gap that asks for words, which `of` names. */
export function checkTextKey(key: TextKey, expected: readonly Expected[], of = ''): Finding[] {
  const forms = key.accept.map((form) => readText(form, key))
  const expectedForms = expected.flatMap((one) => ('accept' in one ? one.accept : []))
  const tooLong = [...key.accept, ...expectedForms].filter(
    (form) => form.length > MAX_RESPONSE_LENGTH,
  )
  return [
    ...(key.accept.length === 0 || forms.includes('')
      ? error(
          'accepted-form',
          `it accepts ${key.accept.length === 0 ? 'no form' : 'an empty form'}${of}; write at least one word`,
        )
      : []),
    ...errorsFor(
      expectedForms.filter((form) => readText(form, key) === ''),
      'expected-form',
      () =>
        `an expected form${of} is empty; a blank response counts as none, so its feedback would never be shown; write a word, or drop it`,
    ),
    ...errorsFor(
      repeated(forms),
      'same-form',
      ({ id }) =>
        `two accepted forms${of} read as "${id}" once capitals, spaces and marks are evened out; drop one`,
    ),
    ...errorsFor(
      tooLong,
      'accepted-form',
      () =>
        `a form${of} has more than ${MAX_RESPONSE_LENGTH} characters; no response is that long; shorten it`,
    ),
    ...errorsFor(
      expectedForms.filter((form) => isOneOf(key.accept, form, key)),
      'expected-is-right',
      (form) =>
        `the expected "${form}"${of} is an accepted form as well; its feedback would never be shown; drop it from one`,
    ),
    ...errorsFor(
      repeated(expectedForms.map((form) => readText(form, key)).filter((form) => form !== '')),
      'same-form',
      ({ id }) =>
        `"${id}"${of} is expected twice; only the first feedback would be shown; drop one`,
    ),
  ]
}
