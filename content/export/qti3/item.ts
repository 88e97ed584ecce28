// One question as an item of QTI 3. https://www.imsglobal.org/spec/qti/v3p0/impl
import type { Element } from 'hast'
import { plainText } from '../../common/plain-text.ts'
import type { OutcomeQuestion } from '../../model/outcome-quiz.ts'
import type { AnyQuestion } from '../../model/quiz.ts'
import { element } from '../markup/element.ts'
import { blockElements } from '../markup/rich-text.ts'
import { choiceBody } from './choice.ts'
import { type Feedback, type ItemContext, type ItemParts, plain } from './item-parts.ts'
import { partsOf } from './parts.ts'
import { decimal, declared, show } from './scoring.ts'

export const NAMESPACE = {
  xmlns: 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation':
    'http://www.imsglobal.org/xsd/imsqtiasi_v3p0 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd',
}

/** Its texts were read. */
export function itemElement(question: AnyQuestion, lang: string, context: ItemContext): Element {
  const parts = 'solution' in question ? partsOf(question, context) : withoutKey(question, context)
  const always =
    'solution' in question ? alwaysShown(question.solution) : { feedback: [], shown: [] }
  const feedback = [...parts.feedback, ...always.feedback]
  const title = plainText(question.prompt.text).replaceAll(/\s+/g, ' ').trim()
  return element(
    'qti-assessment-item',
    {
      ...NAMESPACE,
      identifier: question.id,
      title: title.length > 200 ? `${title.slice(0, 199)}…` : title,
      adaptive: 'false',
      'time-dependent': 'false',
      'xml:lang': lang,
    },
    parts.declarations.map(declared),
    outcomes(question, feedback, parts.multipleOutcomes),
    element('qti-item-body', {}, parts.body),
    element('qti-response-processing', {}, parts.processing, always.shown),
    feedback.map((one) => modalFeedback(one, context)),
  )
}

/** The options of an outcome quiz: none is right, and no points are given. */
function withoutKey({ prompt, type }: OutcomeQuestion, context: ItemContext): ItemParts {
  const isSingle = type === 'single'
  return {
    declarations: [
      {
        identifier: 'RESPONSE',
        cardinality: isSingle ? 'single' : 'multiple',
        type: 'identifier',
        right: [],
      },
    ],
    body: choiceBody(prompt, isSingle, context),
    processing: [],
    feedback: [],
  }
}

/** The explanation is for everybody who answered. Nothing shows a hint: QTI has no way to ask for one. */
function alwaysShown({
  explanation,
  hints,
}: Extract<AnyQuestion, { solution: unknown }>['solution']) {
  const texts: Feedback[] = hints.map((text, at) => {
    return { outcome: 'HINT', identifier: `HINT.${at + 1}`, text }
  })
  if (explanation === undefined) return { feedback: texts, shown: [] }
  const outcome = 'EXPLANATION'
  return {
    feedback: [...texts, { outcome, identifier: outcome, text: explanation }],
    shown: [show(outcome, outcome)],
  }
}

function outcomes(
  question: AnyQuestion,
  feedback: readonly Feedback[],
  multiple: readonly string[] = [],
): Element[] {
  const names = new Set(feedback.map(({ outcome }) => outcome))
  const maximum = 'weight' in question ? decimal(question.weight) : '0'
  const zero = element('qti-default-value', {}, element('qti-value', {}, '0'))
  const score = { identifier: 'SCORE', cardinality: 'single', 'base-type': 'float' }
  return [
    element('qti-outcome-declaration', { ...score, 'normal-maximum': maximum }, zero),
    ...[...names].map((identifier) =>
      element('qti-outcome-declaration', {
        identifier,
        cardinality: multiple.includes(identifier) ? 'multiple' : 'single',
        'base-type': 'identifier',
      }),
    ),
  ]
}

function modalFeedback({ outcome, identifier, text }: Feedback, context: ItemContext): Element {
  return element(
    'qti-modal-feedback',
    { 'outcome-identifier': outcome, identifier, 'show-hide': 'show' },
    element('qti-content-body', {}, blockElements(text, plain(context))),
  )
}
