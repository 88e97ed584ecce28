// The responses with which a question is shown in all its states: the right one, and for each
// option, item or expected form one that brings up the feedback about it.
import type { Question } from '../../../content/model/question.ts'
import type { Expected } from '../../../content/model/question-parts.ts'
import type { Response } from '../../../content/wire/index.ts'
import { answerTo } from '../../scoring/grade.ts'

/** Right for no question that is typed into. */
const UNREADABLE = '?'

export function responsesOf(question: Question): Response[] {
  const right = answerTo(question)
  return [right, ...wrongResponses(question, right)]
}

/** By the parts that a prompt has, so that a new type which has the same parts is shown too. */
function wrongResponses({ prompt, solution }: Question, right: Response): Response[] {
  if ('targets' in prompt)
    return prompt.targets.map((target) =>
      Object.fromEntries(prompt.items.map(({ id }) => [id, target.id])),
    )
  if ('items' in prompt) return Array.isArray(right) ? [right.toReversed()] : []
  if ('choices' in prompt) {
    const ids = prompt.choices.map(({ id }) => id)
    return Array.isArray(right) ? ids.map((id) => [id]) : ids.filter((id) => id !== right)
  }
  if ('blanks' in prompt) {
    const filledIn = prompt.blanks.map(({ id, choices }) => [id, choices?.at(-1)?.id ?? UNREADABLE])
    return [Object.fromEntries(filledIn)]
  }
  const expected = 'expected' in solution && Array.isArray(solution.expected)
  return [...(expected ? solution.expected.map(formOf) : []), UNREADABLE]
}

function formOf(expected: Expected): string {
  if ('accept' in expected) return expected.accept[0] ?? UNREADABLE
  return 'value' in expected ? expected.value : expected.from
}
