// Whether a question with options can be asked and graded.

import type { ChoiceQuestion } from '../../model/question.ts'
import type { ChoicePrompt } from '../../model/question-parts.ts'
import { error, type Finding } from '../support/diagnostic.ts'
import { notSlugs, repeated } from '../support/ids.ts'
import { list, sameTexts } from '../support/phrases.ts'
import { checkNoGaps } from './gaps.ts'
import type { Rule } from './question-rules.ts'

const MIN_OPTIONS = 2
/** Readers cannot compare more than six, and the last ones are hardly ever plausible. */
const MAX_OPTIONS = 6

export interface WithOptions {
  readonly prompt: ChoicePrompt
}

/** For every question with options, right answer or not. */
export const optionRules = [checkIds, checkOptionCount, checkOptionTexts]

/** For every question with options that has a right answer. */
export const choiceRules: readonly Rule<ChoiceQuestion>[] = [...optionRules, checkKey, checkNoGaps]

function checkIds({ prompt }: WithOptions): Finding[] {
  const options = prompt.choices.map((choice) => choice.id)
  const twice = repeated(options).flatMap(({ id }) =>
    error(
      'duplicate-id',
      `two options have the id "${id}"; a response could mean either; rename one`,
    ),
  )
  return [...notSlugs(options), ...twice]
}

function checkOptionCount({ prompt }: WithOptions): Finding[] {
  const count = prompt.choices.length
  if (count >= MIN_OPTIONS && count <= MAX_OPTIONS) return []
  return error(
    'option-count',
    `it has ${count} options; a choice needs ${MIN_OPTIONS} and nobody weighs more than ${MAX_OPTIONS}; ${count < MIN_OPTIONS ? 'add some' : 'keep the plausible ones'}`,
  )
}

function checkOptionTexts({ prompt }: WithOptions): Finding[] {
  return sameTexts(prompt.choices.map(({ text }) => text)).flatMap((text) =>
    error(
      'same-text',
      `two options read "${text}"; a reader cannot tell which one counts; reword or drop one`,
    ),
  )
}

function checkKey(question: ChoiceQuestion): Finding[] {
  const options = question.prompt.choices.map((choice) => choice.id)
  const keys = keysOf(question)
  return [
    ...keys
      .filter((key) => !options.includes(key))
      .flatMap((key) =>
        error(
          'unknown-key',
          `its key "${key}" is none of its options; no response could be right; name one of ${list(options)}`,
        ),
      ),
    ...repeated(keys).flatMap(({ id: key }) =>
      error(
        'repeated-key',
        `its key names "${key}" twice; no response chooses an option twice, so none could be right; name it once`,
      ),
    ),
  ]
}

function keysOf({ solution }: ChoiceQuestion): readonly string[] {
  return typeof solution.key === 'string' ? [solution.key] : solution.key
}
