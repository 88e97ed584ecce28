// The right answer to a question, in the shape of a response, without one to grade.
import type { Question } from '../../content/schema.ts'
import type { Response } from '../../content/wire.ts'
import { blanks } from './graders/blanks.ts'
import { match } from './graders/match.ts'
import { multiple } from './graders/multiple.ts'
import { number } from './graders/number.ts'
import { order } from './graders/order.ts'
import { single } from './graders/single.ts'
import { text } from './graders/text.ts'

export function answerTo(question: Question): Response {
  switch (question.type) {
    case 'single':
    case 'truefalse':
      return single.answer(question)
    case 'multiple':
      return multiple.answer(question)
    case 'order':
      return order.answer(question)
    case 'match':
      return match.answer(question)
    case 'number':
      return number.answer(question)
    case 'text':
      return text.answer(question)
    case 'blanks':
      return blanks.answer(question)
  }
}
