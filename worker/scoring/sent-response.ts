// Grades a response as a program sent it. What does not fit the question is refused with what
// would fit: the public ids in their public order, and so nothing of the key.
import { err, ok, type Result } from '../../content/common/result.ts'
import type { OutcomeQuestion } from '../../content/model/outcome-quiz.ts'
import type { Question, QuestionOf } from '../../content/model/question.ts'
import type { QuestionType, SentResponse } from '../../content/wire/index.ts'
import { grade } from './grade.ts'
import { readOption, readOptions } from './questions/choice.ts'
import type { Grade } from './questions/grader.ts'

type Identified = readonly { readonly id: string }[]

const ids = (list: Identified) => list.map(({ id }) => id).join(', ')
const oneOf = (choices: Identified) => `Send the id of one option: ${ids(choices)}.`
const someOf = (choices: Identified) => `Send a list of option ids, each once: ${ids(choices)}.`

const FITTING: { readonly [T in QuestionType]: (question: QuestionOf<T>) => string } = {
  single: ({ prompt }) => oneOf(prompt.choices),
  truefalse: () => 'Send true or false.',
  multiple: ({ prompt }) => someOf(prompt.choices),
  order: ({ prompt }) => `Send a list of all item ids, each once: ${ids(prompt.items)}.`,
  match: ({ prompt }) =>
    `Send an object from item ids (${ids(prompt.items)}) to target ids (${ids(prompt.targets)}).`,
  number: () => 'Send a number, or a string with a number.',
  text: () => 'Send a string.',
  blanks({ prompt }) {
    const picked = prompt.blanks.flatMap(({ id, choices }) =>
      choices ? [` For ${id}, send one of: ${ids(choices)}.`] : [],
    )
    return `Send an object from blank ids (${ids(prompt.blanks)}) to strings.${picked.join('')}`
  },
}

const fittingOf = (question: Question): string =>
  (FITTING[question.type] as (question: Question) => string)(question)

export function gradeSent(
  question: Question,
  sent: SentResponse,
  lang: string,
): Result<Grade, string> {
  const response = question.type === 'truefalse' && typeof sent === 'boolean' ? String(sent) : sent
  const graded = typeof response === 'boolean' ? NOT_TRUEFALSE : grade(question, response, lang)
  return graded.ok ? graded : err(`${graded.error} ${fittingOf(question)}`)
}

/** The options that were chosen in a question of an outcome quiz. */
export function readSent(
  { type, prompt }: OutcomeQuestion,
  sent: SentResponse,
): Result<readonly string[], string> {
  const isList = type === 'multiple'
  const read = isList ? readOptions : readOption
  const chosen = typeof sent === 'boolean' ? NOT_TRUEFALSE : read(prompt, sent)
  if (chosen.ok) return ok([chosen.value].flat())
  return err(`${chosen.error} ${isList ? someOf(prompt.choices) : oneOf(prompt.choices)}`)
}

const NOT_TRUEFALSE = err('This isn’t a true-or-false question.')
