// Which feedback a typed response has earned, by name: `right`, an expected one, `other`.
import { isWithin, rangeOf } from '../../../content/grading/number-key.ts'
import type { TypedQuestion } from '../../../content/model/question.ts'
import type { Expected, NumberKey, TextKey } from '../../../content/model/question-parts.ts'
import { readNumber } from '../../../content/parsing/number.ts'
import { isOneOf } from '../../../content/parsing/text.ts'
import type { Feedback } from '../feedback.ts'
import type { Grade } from '../grade.ts'

export function isRightNumber(key: NumberKey, response: string, unit?: string): boolean {
  const range = rangeOf(key)
  return range !== undefined && readNumber(response, unit).some((value) => isWithin(range, value))
}

export function isRightText(key: TextKey, response: string): boolean {
  return isOneOf(key.accept, response, key)
}

/** The name of the first expected response that this one is, or `other`. */
export function expectedNumber(expected: readonly Expected[], response: string, unit?: string) {
  const one = expected.find((each) => !('accept' in each) && isRightNumber(each, response, unit))
  return one?.feedback
}

export function expectedText(expected: readonly Expected[], response: string, key: TextKey) {
  return expected.find((each) => 'accept' in each && isOneOf(each.accept, response, key))?.feedback
}

/** Feedback by name; before a slash stands the id of the gap that it is about. */
export function typedFeedback({ solution }: TypedQuestion, grade: Grade): Feedback {
  const texts = grade.chosen.flatMap((name) => {
    const text = solution.feedback[name]
    // Of a list that was left alone there is nothing to say but its answer.
    if (text === undefined) return []
    const [id] = name.includes('/') ? name.split('/') : []
    return [{ ...(id !== undefined && { id }), text }]
  })
  return { chosen: texts, others: [] }
}
