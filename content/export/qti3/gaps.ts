// Gaps in QTI 3: fields and lists inside a text.
import type { BlanksQuestion } from '../../model/question.ts'
import { element } from '../markup/element.ts'
import { blockElements } from '../markup/rich-text.ts'
import { typedFeedback, typedProcessing } from './feedback.ts'
import {
  FEEDBACK,
  type Feedback,
  field,
  type ItemContext,
  type ItemParts,
  placed,
  plain,
  RESPONSE,
} from './item-parts.ts'
import {
  addMappedText,
  addPoints,
  isKey,
  numberDeclaration,
  setOutcome,
  textDeclaration,
  variable,
} from './scoring.ts'

/** Each gap has a response, an outcome for its feedback, and its share of the points. */
export function blanksParts(
  { prompt, solution, weight }: BlanksQuestion,
  context: ItemContext,
): ItemParts {
  const share = weight / Math.max(1, prompt.blanks.length)
  const gaps = prompt.blanks.flatMap(({ id, choices = [] }) => {
    const key = solution.key[id]
    if (!key) return []
    const names = { prefix: `${id}/`, outcome: `${FEEDBACK}_${id}`, response: `${RESPONSE}_${id}` }
    const texts = { feedback: solution.feedback, expected: solution.expected[id] ?? [] }
    const options = choices.map((choice) => ({ ...choice, id: `${id}.${choice.id}` }))
    const own = options.flatMap(({ id: identifier }): Feedback[] => {
      const text = solution.feedback[identifier.replace('.', '/option-')]
      return text === undefined ? [] : [{ outcome: names.outcome, identifier, text }]
    })
    const isRight = isKey(names.response, key)
    const isCaseSensitive = key.kind === 'text' && key.case
    return [{ id, key, names, texts, options, own, isRight, isCaseSensitive }]
  })
  const gap = (id: string) => {
    const found = gaps.find((one) => one.id === id)
    if (!found) return undefined
    const { options, names } = found
    if (options.length === 0) return field(names.response)
    const attributes = { 'response-identifier': names.response, shuffle: 'false' }
    return element(
      'qti-inline-choice-interaction',
      attributes,
      placed(options, 'qti-inline-choice', {}, plain(context)),
    )
  }
  return {
    declarations: gaps.map(({ id, key, names: { response } }) => {
      if (key.kind === 'text') return textDeclaration(response, key, share)
      if (key.kind === 'number') return numberDeclaration(response, key)
      const right = [`${id}.${key.choice}`]
      return { identifier: response, cardinality: 'single', type: 'identifier', right }
    }),
    body: blockElements(prompt.text, { picture: context.picture, gap }),
    processing: gaps.flatMap(({ key, names, texts, own, isRight, isCaseSensitive }) => [
      key.kind === 'text' ? addMappedText(names.response) : addPoints({ isRight, points: share }),
      ...(own.length > 0
        ? [setOutcome(names.outcome, variable(names.response))]
        : typedProcessing(isRight, texts, isCaseSensitive, names)),
    ]),
    feedback: gaps.flatMap(({ names: { prefix, outcome }, texts, own }) => [
      ...own,
      ...(own.length > 0 ? [] : typedFeedback(texts, prefix, outcome)),
    ]),
  }
}
