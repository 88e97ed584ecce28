// Typed responses: whether a number or a text is right, and which feedback text it gets. The
// texts have names: `right`, the names of expected responses, and `other`.
import { isWithin, rangeOf } from '../../../content/grading/number-key.ts'
import type { TypedQuestion } from '../../../content/model/question.ts'
import type { Expected, NumberKey, TextKey } from '../../../content/model/question-parts.ts'
import { readNumber } from '../../../content/parsing/number.ts'
import { isOneOf } from '../../../content/parsing/text.ts'
import type { Feedback, Grade } from './grader.ts'

export function isRightNumber(key: NumberKey, response: string, unit?: string): boolean {
  const range = rangeOf(key)
  return range !== undefined && readNumber(response, unit).some((value) => isWithin(range, value))
}

export function isRightText(key: TextKey, response: string): boolean {
  return isOneOf(key.accept, response, key)
}

/** The feedback name of the first expected response that the response equals. */
export function expectedNumber(expected: readonly Expected[], response: string, unit?: string) {
  const one = expected.find((each) => !('accept' in each) && isRightNumber(each, response, unit))
  return one?.feedback
}

/** The same for texts. `key` says whether capitals and accents matter. */
export function expectedText(expected: readonly Expected[], response: string, key: TextKey) {
  return expected.find((each) => 'accept' in each && isOneOf(each.accept, response, key))?.feedback
}

/** Looks up feedback by name. In `GAP/NAME`, GAP is the id of the gap that the text is about. */
export function typedFeedback({ solution }: TypedQuestion, grade: Grade): Feedback {
  const texts = grade.chosen.flatMap((name) => {
    const text = solution.feedback[name]
    // A select without a choice has no text of its own.
    if (text === undefined) return []
    const [id] = name.includes('/') ? name.split('/') : []
    return [{ ...(id !== undefined && { id }), text }]
  })
  return { chosen: texts, others: [] }
}
