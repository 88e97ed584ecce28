// The right answer to a question, in the shape of a response, without one to grade.
import type { Question } from '../../content/model/question.ts'
import type { Response } from '../../content/wire/index.ts'
import { graderOf } from './grade.ts'

export function answerTo(question: Question): Response {
  return graderOf(question).answer(question)
}
