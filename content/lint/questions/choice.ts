// Whether a question with options can be asked and graded.

import type { ChoiceQuestion } from '../../model/question.ts'
import type { ChoicePrompt } from '../../model/question-parts.ts'
import type { AnyQuestion } from '../../model/quiz.ts'
import { listErrors } from '../support/alike.ts'
import { error, errorsFor, type Finding, list, warning } from '../support/diagnostic.ts'
import { repeated } from '../support/ids.ts'
import { checkNoGaps } from './gaps.ts'
import type { Rule } from './question-rules.ts'

const MIN_OPTIONS = 2
/** Readers cannot compare more than six, and the rest are hardly ever plausible. */
export const MAX_OPTIONS = 6

export interface WithOptions {
  readonly prompt: ChoicePrompt
}

/** For every question with options, right answer or not. */
export const optionRules = [checkOptions, checkOptionCount]

/** For every question with options that has a right answer. */
export const choiceRules: readonly Rule<ChoiceQuestion>[] = [...optionRules, checkKey, checkNoGaps]

/** Whether it has options and a right answer, so that an option can be wrong. */
export function isChoice(question: AnyQuestion): question is ChoiceQuestion {
  return 'solution' in question && 'choices' in question.prompt
}

function checkOptionCount({ prompt }: WithOptions): Finding[] {
  const count = prompt.choices.length
  if (count < MIN_OPTIONS)
    return error('option-count', `it has ${count} options; a choice needs ${MIN_OPTIONS}; add some`)
  // Such a question can be answered, as banks of other systems have it.
  if (count > MAX_OPTIONS)
    return warning(
      'option-count',
      `it has ${count} options; nobody weighs more than ${MAX_OPTIONS}; keep the plausible ones`,
    )
  return []
}

function checkOptions({ prompt }: WithOptions): Finding[] {
  return listErrors('two options', prompt.choices)
}

function checkKey({ prompt, solution }: ChoiceQuestion): Finding[] {
  const options = prompt.choices.map((choice) => choice.id)
  const keys = [solution.key].flat()
  return [
    ...errorsFor(
      keys.filter((key) => !options.includes(key)),
      'unknown-key',
      (key) =>
        `its key "${key}" isn’t one of its options; no response could be right; name one of ${list(options)}`,
    ),
    ...errorsFor(
      repeated(keys),
      'repeated-key',
      ({ id: key }) =>
        `its key names "${key}" twice; no response chooses an option twice, so none could be right; name it once`,
    ),
  ]
}
