// Whether a question can be asked and graded at all. The compiler sees to most of
// this where questions are written by hand; imported ones come through here too.
import { parseMarkup, plainText } from '../markup.ts'
import type { Question, Quiz } from '../schema.ts'
import type { Finding } from './diagnostic.ts'
import { notSlugs, repeated } from './ids.ts'
import { textsOf } from './texts.ts'

const MIN_OPTIONS = 2
/** More than six cannot be held in mind at once, and the last ones are hardly ever plausible. */
const MAX_OPTIONS = 6

export const questionRules: readonly ((question: Question, quiz: Quiz) => Finding[])[] = [
  checkIds,
  checkSection,
  checkOptionCount,
  checkOptionTexts,
  checkKey,
  checkMultipleKey,
  checkEmptyTexts,
]

function checkIds({ id, prompt }: Question): Finding[] {
  const options = prompt.choices.map((choice) => choice.id)
  const twice = repeated(options).map(({ id: option }): Finding => {
    return error(
      'duplicate-id',
      `two options have the id "${option}"; a response could mean either; rename one`,
    )
  })
  return [...notSlugs([id, ...options]), ...twice]
}

function checkSection({ section }: Question, { guide }: Quiz): Finding[] {
  if (Object.hasOwn(guide.sections, section)) return []
  return [
    error(
      'unknown-section',
      `its section "${section}" is not in the guide "${guide.id}"; the link to the passage would lead nowhere; name one of ${list(Object.keys(guide.sections))}`,
    ),
  ]
}

function checkOptionCount({ prompt }: Question): Finding[] {
  const count = prompt.choices.length
  if (count >= MIN_OPTIONS && count <= MAX_OPTIONS) return []
  return [
    error(
      'option-count',
      `it has ${count} options; a choice needs ${MIN_OPTIONS} and nobody weighs more than ${MAX_OPTIONS}; ${count < MIN_OPTIONS ? 'add some' : 'keep the plausible ones'}`,
    ),
  ]
}

function checkOptionTexts({ prompt }: Question): Finding[] {
  const texts = prompt.choices.map(({ text }) => comparable(text)).filter((text) => text !== '')
  return repeated(texts).map(({ id: text }) =>
    error(
      'same-text',
      `two options read "${text}"; a reader cannot tell which one counts; reword or drop one`,
    ),
  )
}

function checkKey(question: Question): Finding[] {
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

function checkMultipleKey(question: Question): Finding[] {
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

function checkEmptyTexts(question: Question): Finding[] {
  return textsOf(question)
    .filter(({ source }) => plainText(parseMarkup(source)).trim() === '')
    .map(({ name }) =>
      error('empty-text', `${name} is empty; the reader would face a blank; write it`),
    )
}

export function keysOf({ solution }: Question): readonly string[] {
  return typeof solution.key === 'string' ? [solution.key] : solution.key
}

/** Texts that differ only in case, spacing, marks or a final stop look the same to a reader. */
function comparable(source: string): string {
  return plainText(parseMarkup(source))
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '')
}

function list(ids: readonly string[]): string {
  return ids.map((id) => `"${id}"`).join(', ')
}

function error(code: string, message: string): Finding {
  return { severity: 'error', code, message }
}
