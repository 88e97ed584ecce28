// One question: its heading with attributes, its prompt, hints, answer, feedback and explanation.
import type { BlockContent, PhrasingContent, RootContent } from 'mdast'
import type { Question } from '../../model/question.ts'
import { isWords } from '../parts/words-block.ts'
import { visitGaps } from '../questions/visit-gaps.ts'
import { allowAttributes, withAttributes } from './attributes.ts'
import { blocksOf } from './blocks.ts'
import type { WriteContext } from './context.ts'
import type { WrittenAnswer } from './questions/answer.ts'
import { blanksAnswer } from './questions/blanks.ts'
import { choiceAnswer, trueFalseAnswer } from './questions/choice.ts'
import { matchAnswer, orderAnswer } from './questions/placing.ts'
import { needsLine } from './questions/separator.ts'
import { numberAnswer, textAnswer } from './questions/typed.ts'

export function questionBlocks(question: Question, context: WriteContext): RootContent[] {
  const answer = answerOf(question, context)
  const { prompt, solution } = question
  const asked = blocksOf(prompt.text, { ...context, ...answer.context })
  const [first] = asked
  const heading = first !== undefined && isWords(first) ? first.children : []
  const below = heading.length > 0 ? asked.slice(1) : asked
  const hints = solution.hints.map((hint): BlockContent => {
    return { type: 'blockquote', children: blocksOf(hint, context) }
  })
  const { explanation = '' } = solution
  const behind = blocksOf(explanation, context)
  const type = typeOf(question, below, behind, answer)
  const hasLine = needsLine(question, below, answer, behind)
  return [
    { type: 'heading', depth: 2, children: headingOf(question, heading, type, answer) },
    // The last gap ends the prompt, so hints stand before it.
    ...(question.type === 'blanks' ? [...hints, ...below] : [...below, ...hints]),
    ...answer.blocks,
    ...(hasLine ? [{ type: 'thematicBreak' as const }] : []),
    ...behind,
  ]
}

function headingOf(
  { id, section, weight, always, allow, solution }: Question,
  line: readonly PhrasingContent[],
  type: string | undefined,
  { attributes }: WrittenAnswer,
): PhrasingContent[] {
  return withAttributes(line, id, {
    type,
    section,
    weight: weight === 1 ? undefined : weight,
    always,
    ...attributes,
    evidence: solution.evidence,
    ...allowAttributes(allow),
  })
}

/** Only where the answer does not show the type (markdown/questions/answer.ts). */
function typeOf(
  { type }: Question,
  below: readonly BlockContent[],
  behind: readonly BlockContent[],
  answer: WrittenAnswer,
): string | undefined {
  const isOrder = (node: BlockContent) => node.type === 'list' && node.ordered === true
  if (type === 'match' && [...below, ...behind].some(isOrder)) return type
  if (type === 'blanks' && !below.some((node) => visitGaps(node).length > 0)) return type
  return answer.needsType ? type : undefined
}

function answerOf(question: Question, context: WriteContext): WrittenAnswer {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return choiceAnswer(question, context)
    case 'truefalse':
      return trueFalseAnswer(question, context)
    case 'order':
      return orderAnswer(question, context)
    case 'match':
      return matchAnswer(question, context)
    case 'number':
      return numberAnswer(question, context)
    case 'text':
      return textAnswer(question, context)
    case 'blanks':
      return blanksAnswer(question, context)
  }
}
