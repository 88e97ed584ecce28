// Options in QTI 3.
import type { Element } from 'hast'
import type { ChoiceQuestion } from '../../model/question.ts'
import { element } from '../markup/element.ts'
import { blockElements, textElements } from '../markup/rich-text.ts'
import { FEEDBACK, type ItemContext, type ItemParts, plain, RESPONSE } from './item-parts.ts'
import { addMapped, addPoints, matchesCorrect, setOutcome, variable } from './scoring.ts'

export function choiceBody(
  { text, choices }: ChoiceQuestion['prompt'],
  isSingle: boolean,
  context: ItemContext,
): Element[] {
  const places = plain(context)
  const options = choices.map((choice) =>
    element(
      'qti-simple-choice',
      { identifier: choice.id, fixed: choice.pinned ? 'true' : undefined },
      textElements(choice.text, places),
    ),
  )
  const attributes = {
    'response-identifier': RESPONSE,
    shuffle: String(context.isShuffled),
    'max-choices': isSingle ? 1 : 0,
  }
  return [...blockElements(text, places), element('qti-choice-interaction', attributes, options)]
}

/** Several right options share the points, and a wrong one takes as much as a right one gives. */
export function choiceParts(question: ChoiceQuestion, context: ItemContext): ItemParts {
  const { prompt, solution, weight } = question
  const isSingle = question.type !== 'multiple'
  const right: readonly string[] = typeof solution.key === 'string' ? [solution.key] : solution.key
  const share = weight / Math.max(1, right.length)
  const mapping = prompt.choices.map(({ id }) => {
    return { key: id, points: right.includes(id) ? share : -share }
  })
  const isRight = matchesCorrect(RESPONSE)
  const said = prompt.choices.flatMap(({ id }) => {
    const text = solution.feedback[id]
    return text === undefined ? [] : [[id, text] as const]
  })
  return {
    declarations: [
      {
        identifier: RESPONSE,
        cardinality: isSingle ? 'single' : 'multiple',
        type: 'identifier',
        right,
        ...(!isSingle && { mapping }),
      },
    ],
    body: choiceBody(prompt, isSingle, context),
    processing: [
      isSingle ? addPoints({ isRight, points: weight }) : addMapped(RESPONSE),
      ...(said.length > 0 ? [setOutcome(FEEDBACK, variable(RESPONSE))] : []),
    ],
    feedback: said.map(([identifier, text]) => ({ outcome: FEEDBACK, identifier, text })),
    ...(!isSingle && { multipleOutcomes: [FEEDBACK] }),
  }
}
