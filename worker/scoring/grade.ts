// One response against one key. Pure: no request, no clock, no randomness.
import type { Result } from '../../content/result.ts'
import type { Question } from '../../content/schema.ts'
import type { Response } from '../../content/wire.ts'
import type { Grader } from './grader.ts'
import { blanks } from './graders/blanks.ts'
import { match } from './graders/match.ts'
import { multiple } from './graders/multiple.ts'
import { number } from './graders/number.ts'
import { order } from './graders/order.ts'
import { single } from './graders/single.ts'
import { text } from './graders/text.ts'

export interface Grade {
  readonly correct: boolean
  /** Points, rounded to hundredths; 0 to maxScore. */
  readonly score: number
  readonly maxScore: number
  /** The response, as this question's type reads it. */
  readonly response: Response
  readonly answer: Response
  readonly chosen: readonly string[]
}

/** Grades a response, or says in one sentence why it is no response to this question. */
export function grade(question: Question, response: Response): Result<Grade, string> {
  switch (question.type) {
    case 'single':
    case 'truefalse':
      return gradeWith(single, question, response)
    case 'multiple':
      return gradeWith(multiple, question, response)
    case 'order':
      return gradeWith(order, question, response)
    case 'match':
      return gradeWith(match, question, response)
    case 'number':
      return gradeWith(number, question, response)
    case 'text':
      return gradeWith(text, question, response)
    case 'blanks':
      return gradeWith(blanks, question, response)
  }
}

function gradeWith<Q extends Question, R extends Response>(
  grader: Grader<Q, R>,
  question: Q,
  response: Response,
): Result<Grade, string> {
  const read = grader.read(question, response)
  if (!read.ok) return { ok: false, error: read.error }
  const fraction = grader.fraction(question, read.value)
  const value = {
    correct: fraction === 1,
    score: points(fraction * question.weight),
    maxScore: question.weight,
    response: read.value,
    answer: grader.answer(question),
    chosen: grader.chosen(read.value, question),
  }
  return { ok: true, value }
}

/** Hundredths of a point: what is shown is what is added up. */
export function points(value: number): number {
  return Math.round(value * 100) / 100
}
