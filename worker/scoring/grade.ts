// Grades one response against one key. Pure: no request, no clock, no randomness.
import { ok, type Result } from '../../content/common/result.ts'
import type { Question } from '../../content/model/question.ts'
import type { Response } from '../../content/wire/index.ts'
import type { Feedback, Grade } from './questions/grader.ts'
import { graderOf } from './questions/registry.ts'
import { roundPoints } from './score.ts'

/**
 * The error is one sentence that says why the response does not fit the question. `lang` is the
 * language of the quiz: number words, articles and plurals of a typed response depend on it.
 */
export function grade(question: Question, response: Response, lang: string): Result<Grade, string> {
  const grader = graderOf(question)
  const read = grader.read(question, response)
  if (!read.ok) return read
  const fraction = grader.fraction(question, read.value, lang)
  const readAs = grader.readAs?.(question, read.value, lang)
  const gaps = grader.gaps?.(question, read.value, lang)
  return ok({
    correct: fraction === 1,
    score: roundPoints(fraction * question.weight),
    maxScore: question.weight,
    response: read.value,
    answer: grader.answer(question),
    chosen: grader.chosen(read.value, question, lang),
    ...(readAs !== undefined && { readAs }),
    ...(gaps && { gaps }),
  })
}

/** The feedback texts that belong to a graded response. */
export function feedbackOn(question: Question, graded: Grade): Feedback {
  return graderOf(question).feedback(question, graded)
}

/** The right answer in the shape of a response, for pages that show a key without a response. */
export function answerTo(question: Question): Response {
  return graderOf(question).answer(question)
}
