// Whether a line across must stand before the explanation, because what follows the answer would be
// read as a part of it.
import type { BlockContent, RootContent } from 'mdast'
import type { Question } from '../../../model/question.ts'
import { isLabelledList } from '../../questions/labelled.ts'
import { visitGaps } from '../../questions/visit-gaps.ts'
import type { WrittenAnswer } from './answer.ts'

export function needsLine(
  { type, solution }: Question,
  below: readonly BlockContent[],
  answer: WrittenAnswer,
  behind: readonly BlockContent[],
): boolean {
  const [first] = behind
  const isFeedback = !answer.hasFeedbackList && first !== undefined && isLabelledList(first)
  switch (type) {
    case 'single':
    case 'multiple':
      return false
    case 'order':
      return isFeedback || behind.some((node) => node.type === 'list' && node.ordered === true)
    case 'match':
      return isFeedback || behind.some((node) => node.type === 'table')
    case 'blanks':
      return isFeedback || !endsWithGap(below) || (below.length === 0 && solution.hints.length > 0)
    default:
      return isFeedback
  }
}

/** Without a line, the block with the last gap ends the prompt. */
function endsWithGap(below: readonly RootContent[]): boolean {
  const last = below.at(-1)
  return last === undefined || visitGaps(last).length > 0
}
