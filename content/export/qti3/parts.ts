// What a question of each type is in QTI 3.
import type { Question } from '../../model/question.ts'
import { element } from '../markup/element.ts'
import { blockElements } from '../markup/rich-text.ts'
import { choiceParts } from './choice.ts'
import { typedFeedback, typedProcessing } from './feedback.ts'
import { blanksParts } from './gaps.ts'
import { field, type ItemContext, type ItemParts, plain, RESPONSE } from './item-parts.ts'
import { matchParts, orderParts } from './placing.ts'
import {
  addMappedText,
  addPoints,
  isNumber,
  isText,
  numberDeclaration,
  textDeclaration,
} from './scoring.ts'

export function partsOf(question: Question, context: ItemContext): ItemParts {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'truefalse':
      return choiceParts(question, context)
    case 'order':
      return orderParts(question, context)
    case 'match':
      return matchParts(question, context)
    case 'number': {
      const { weight, prompt, solution } = question
      const isRight = isNumber(RESPONSE, solution.key)
      const unit = prompt.unit === undefined ? [] : [` ${prompt.unit}`]
      return {
        declarations: [numberDeclaration(RESPONSE, solution.key)],
        body: [
          ...blockElements(prompt.text, plain(context)),
          element('p', {}, field(RESPONSE), unit),
        ],
        processing: [addPoints({ isRight, points: weight }), ...typedProcessing(isRight, solution)],
        feedback: typedFeedback(solution),
      }
    }
    case 'text': {
      const { weight, prompt, solution } = question
      const { key } = solution
      return {
        declarations: [textDeclaration(RESPONSE, key, weight)],
        body: [...blockElements(prompt.text, plain(context)), element('p', {}, field(RESPONSE))],
        processing: [
          addMappedText(RESPONSE),
          ...typedProcessing(isText(RESPONSE, key.accept, key.case), solution, key.case),
        ],
        feedback: typedFeedback(solution),
      }
    }
    case 'blanks':
      return blanksParts(question, context)
  }
}
