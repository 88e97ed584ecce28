// One response against one key. Pure: no request, no clock, no randomness.
import type { Result } from '../../content/common/result.ts'
import type { Question, QuestionOf } from '../../content/model/question.ts'
import type { QuestionType, Response } from '../../content/wire/index.ts'
import type { Grader } from './questions/grader.ts'
import { blanks } from './questions/blanks.ts'
import { match } from './questions/match.ts'
import { multiple } from './questions/multiple.ts'
import { number } from './questions/number.ts'
import { order } from './questions/order.ts'
import { single } from './questions/single.ts'
import { text } from './questions/text.ts'

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

/** A type that the schema has and this list has not does not compile. */
const GRADERS: { readonly [T in QuestionType]: Grader<QuestionOf<T>, Response> } = {
  single,
  multiple,
  truefalse: single,
  order,
  match,
  number,
  text,
  blanks,
}

export function graderOf({ type }: Pick<Question, 'type'>): Grader<Question, Response> {
  return GRADERS[type]
}

/** Grades a response, or says in one sentence why it is no response to this question. */
export function grade(question: Question, response: Response): Result<Grade, string> {
  const grader = graderOf(question)
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
