// What may stand in items, targets and the options of gaps.
import { expect, it } from 'vitest'
import { checkCatalogue } from '../../../../../content/lint/check.ts'
import { readQuiz } from '../../../../../content/markdown/read-quiz.ts'
import type { Question } from '../../../../../content/model/question.ts'
import { match } from '../../../../../content/questions/match.ts'
import { order } from '../../../../../content/questions/order.ts'

function found(question: Question): string[] {
  const { value } = readQuiz('q', '---\ntitle: T\n---\n\n## Q\n\n= true', new Map())
  if (value?.kind !== 'check') throw new Error('The quiz was not read.')
  const quiz = { ...value, questions: [question] }
  return checkCatalogue({ guides: [], quizzes: [quiz] })
    .filter(({ code }) => code === 'place')
    .map(({ message }) => message)
}

const ordered = (text: string) =>
  order({
    id: 'o',
    prompt: 'In order?',
    items: { a: { text }, b: { text: 'b' }, c: { text: 'c' } },
  })
const matched = (target: string) =>
  match({
    id: 'm',
    prompt: 'Which?',
    targets: { one: target, two: 'two' },
    items: { a: { text: 'a', target: 'one' }, b: { text: 'b', target: 'two' } },
  })

it.each(['`code`', '*em*', '$n$', '[a link](https://example.org)'])(
  'an item may have %s',
  (text) => {
    expect(found(ordered(text))).toEqual([])
  },
)

it.each(['- a\n- b', 'One.\n\nTwo.', '```\nx\n```', '$$n$$'])('an item may not have %s', (text) => {
  expect(found(ordered(text))).toEqual([expect.stringContaining('the item "a" has a list')])
})

it.each(['`code`', '*em*', '$n$', '- a'])('a target may not have %s', (text) => {
  expect(found(matched(text))).toEqual([expect.stringContaining('the target "one" has marks')])
})
