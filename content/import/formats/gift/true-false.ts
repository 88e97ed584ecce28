// `{T}`, `{FALSE}`, with feedback for a wrong and then for a right answer.
import { marksIn } from './escapes.ts'
import type { Answered, Reading } from './reading.ts'

export function trueFalseOf(inside: string, { texts, base }: Reading): Answered {
  const key = /^T/i.test(inside)
  const marks = marksIn(inside, '#')
  const [wrong = '', right = ''] = marks.map(({ at }, index) =>
    texts.block(inside.slice(at + 1, marks[index + 1]?.at)),
  )
  const [whenTrue, whenFalse] = key ? [right, wrong] : [wrong, right]
  const feedback = { ...(whenTrue && { true: whenTrue }), ...(whenFalse && { false: whenFalse }) }
  const hasFeedback = Object.keys(feedback).length > 0
  return { ...base, type: 'truefalse', key, ...(hasFeedback && { feedback }) }
}
