// Whether a question whose options are chosen from can be asked and graded.
import type { ChoicePrompt, ChoiceQuestion, MultipleQuestion } from '../../model/question.ts'
import type { Finding } from '../support/diagnostic.ts'
import { notSlugs, repeated } from '../support/ids.ts'
import { error, list, sameTexts } from '../support/phrases.ts'

const MIN_OPTIONS = 2
/** More than six cannot be held in mind at once, and the last ones are hardly ever plausible. */
const MAX_OPTIONS = 6

export interface WithOptions {
  readonly prompt: ChoicePrompt
}

/** Right answer or not. */
export const optionRules: readonly ((question: WithOptions) => Finding[])[] = [
  checkIds,
  checkOptionCount,
  checkOptionTexts,
]

export const choiceRules: readonly ((question: ChoiceQuestion) => Finding[])[] = [
  ...optionRules,
  checkKey,
]

function checkIds({ prompt }: WithOptions): Finding[] {
  const options = prompt.choices.map((choice) => choice.id)
  const twice = repeated(options).map(({ id: option }): Finding => {
    return error(
      'duplicate-id',
      `two options have the id "${option}"; a response could mean either; rename one`,
    )
  })
  return [...notSlugs(options), ...twice]
}

function checkOptionCount({ prompt }: WithOptions): Finding[] {
  const count = prompt.choices.length
  if (count >= MIN_OPTIONS && count <= MAX_OPTIONS) return []
  return [
    error(
      'option-count',
      `it has ${count} options; a choice needs ${MIN_OPTIONS} and nobody weighs more than ${MAX_OPTIONS}; ${count < MIN_OPTIONS ? 'add some' : 'keep the plausible ones'}`,
    ),
  ]
}

function checkOptionTexts({ prompt }: WithOptions): Finding[] {
  return sameTexts(prompt.choices.map(({ text }) => text)).map((text) =>
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
      .map((key) =>
        error(
          'unknown-key',
          `its key "${key}" is none of its options; no response could be right; name one of ${list(options)}`,
        ),
      ),
    ...repeated(keys).map(({ id: key }) =>
      error(
        'repeated-key',
        `its key names "${key}" twice; no response chooses an option twice, so none could be right; name it once`,
      ),
    ),
  ]
}

/** What leaves something to tell apart. */
export function checkManyKeys(question: MultipleQuestion): Finding[] {
  const options = question.prompt.choices.map((choice) => choice.id)
  const keyed = options.filter((option) => question.solution.key.includes(option)).length
  if (keyed > 0 && keyed < options.length) return []
  return [
    error(
      'one-sided-key',
      `${keyed === 0 ? 'none' : 'each'} of its options is right; there is nothing to tell apart; ${keyed === 0 ? 'key at least one' : 'add an option that does not hold'}`,
    ),
  ]
}

function keysOf({ solution }: ChoiceQuestion): readonly string[] {
  return typeof solution.key === 'string' ? [solution.key] : solution.key
}
