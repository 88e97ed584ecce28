// Whether a question can be asked and graded at all. The compiler sees to most of
// this where questions are written by hand; imported ones come through here too.
import { parseMarkup, plainText } from '../markup.ts'
import { isChoice } from '../questions/choice.ts'
import type { AnyQuestion, ChoicePrompt, ChoiceQuestion, Question, Quiz } from '../schema.ts'
import type { Finding } from './diagnostic.ts'
import { notSlugs, repeated } from './ids.ts'
import { comparable, error, list } from './phrases.ts'
import { placingRules } from './placing-rules.ts'
import { textsOf } from './texts.ts'
import { checkTyped } from './typed-rules.ts'

const MIN_OPTIONS = 2
/** More than six cannot be held in mind at once, and the last ones are hardly ever plausible. */
const MAX_OPTIONS = 6

export const questionRules: readonly ((question: Question, quiz: Quiz) => Finding[])[] = [
  ({ id }) => notSlugs([id]),
  checkSection,
  checkEmptyTexts,
  ofChoices(checkIds),
  ofChoices(checkOptionCount),
  ofChoices(checkOptionTexts),
  ofChoices(checkKey),
  ofChoices(checkMultipleKey),
  ...placingRules,
  checkTyped,
]

/** What holds of every question, right answer or not, whose options are chosen from. */
export const choosingRules: readonly ((
  question: AnyQuestion & Choosing,
  quiz: Quiz,
) => Finding[])[] = [
  ({ id }) => notSlugs([id]),
  checkSection,
  checkEmptyTexts,
  checkIds,
  checkOptionCount,
  checkOptionTexts,
]

interface Choosing {
  readonly prompt: ChoicePrompt
}

function ofChoices(rule: (question: ChoiceQuestion) => Finding[]) {
  return (question: Question): Finding[] => (isChoice(question) ? rule(question) : [])
}

function checkIds({ prompt }: Choosing): Finding[] {
  const options = prompt.choices.map((choice) => choice.id)
  const twice = repeated(options).map(({ id: option }): Finding => {
    return error(
      'duplicate-id',
      `two options have the id "${option}"; a response could mean either; rename one`,
    )
  })
  return [...notSlugs(options), ...twice]
}

function checkSection({ section }: AnyQuestion, { guide }: Quiz): Finding[] {
  if (Object.hasOwn(guide.sections, section)) return []
  return [
    error(
      'unknown-section',
      `its section "${section}" is not in the guide "${guide.id}"; the link to the passage would lead nowhere; name one of ${list(Object.keys(guide.sections))}`,
    ),
  ]
}

function checkOptionCount({ prompt }: Choosing): Finding[] {
  const count = prompt.choices.length
  if (count >= MIN_OPTIONS && count <= MAX_OPTIONS) return []
  return [
    error(
      'option-count',
      `it has ${count} options; a choice needs ${MIN_OPTIONS} and nobody weighs more than ${MAX_OPTIONS}; ${count < MIN_OPTIONS ? 'add some' : 'keep the plausible ones'}`,
    ),
  ]
}

function checkOptionTexts({ prompt }: Choosing): Finding[] {
  const texts = prompt.choices.map(({ text }) => comparable(text)).filter((text) => text !== '')
  return repeated(texts).map(({ id: text }) =>
    error(
      'same-text',
      `two options read "${text}"; a reader cannot tell which one counts; reword or drop one`,
    ),
  )
}

function checkKey(question: ChoiceQuestion): Finding[] {
  const options = question.prompt.choices.map((choice) => choice.id)
  return keysOf(question)
    .filter((key) => !options.includes(key))
    .map((key) =>
      error(
        'unknown-key',
        `its key "${key}" is none of its options; no response could be right; name one of ${list(options)}`,
      ),
    )
}

function checkMultipleKey(question: ChoiceQuestion): Finding[] {
  if (question.type !== 'multiple') return []
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

function checkEmptyTexts(question: AnyQuestion): Finding[] {
  return textsOf(question)
    .filter(({ source }) => plainText(parseMarkup(source)).trim() === '')
    .map(({ name }) =>
      error('empty-text', `${name} is empty; the reader would face a blank; write it`),
    )
}

function keysOf({ solution }: ChoiceQuestion): readonly string[] {
  return typeof solution.key === 'string' ? [solution.key] : solution.key
}
