// The right answer of a question in the form of a response.

import type { Question } from '../model/question.ts'
import type { BlankKey, NumberKey } from '../model/question-parts.ts'
import type { Response } from '../wire/index.ts'

/** Of several forms or numbers that are right, the first. */
export function rightAnswer(question: Question): Response {
  switch (question.type) {
    case 'single':
    case 'truefalse':
      return question.solution.key
    case 'multiple':
    case 'order':
      return [...question.solution.key]
    case 'match':
      return { ...question.solution.key }
    case 'number':
      return numberOf(question.solution.key)
    case 'text':
      return question.solution.key.accept[0] ?? ''
    case 'blanks':
      return Object.fromEntries(
        Object.entries(question.solution.key).map(([id, key]) => [id, gapAnswer(key)]),
      )
  }
}

const numberOf = (key: NumberKey) => ('value' in key ? key.value : key.from)

function gapAnswer(key: BlankKey): string {
  if (key.kind === 'select') return key.choice
  return key.kind === 'text' ? (key.accept[0] ?? '') : numberOf(key)
}
