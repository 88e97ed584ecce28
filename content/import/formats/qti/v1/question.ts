// One question of QTI 1.2, opened for the readers of the types.
import {
  childOf,
  childrenOf,
  descendantsOf,
  textOf,
  type XmlElement,
} from '../../../containers/xml/element.ts'
import type { Markdown } from '../../../draft.ts'
import { placeOf, type QtiItem } from '../item.ts'
import { type Condition, conditionsOf } from './conditions.ts'
import { type Feedback, feedbackOf } from './feedback.ts'
import { materialMarkdown, type ResponseNodes } from './material.ts'

export interface Question {
  readonly item: QtiItem
  /** What a draft has of any type. */
  readonly base: ReturnType<typeof placeOf> & {
    readonly prompt: Markdown
    readonly explanation?: Markdown
    readonly hints?: readonly Markdown[]
    readonly weight?: number
  }
  readonly conditions: readonly Condition[]
  readonly feedback: Feedback
  readonly responses: readonly XmlElement[]
  /** What its file says about it, such as its type and its points, by the name in lower case. */
  readonly metadata: ReadonlyMap<string, string>
  /** The prompt with something in the place of each response. */
  promptWith(responses: ResponseNodes): Markdown
}

const RESPONSES = ['response_lid', 'response_str', 'response_num', 'response_xy', 'response_grp']

export function openQuestion(item: QtiItem): Question {
  const { element } = item
  const presentation = childOf(element, 'presentation')
  const conditions = conditionsOf(element)
  const responses = descendantsOf(presentation, ...RESPONSES)
  const feedback = feedbackOf(item, conditions, responses)
  const metadata = metadataOf(element)
  const promptWith = (responses?: ResponseNodes) =>
    presentation ? materialMarkdown(item, [presentation], responses) : ''
  const { everyone, hints } = feedback
  const weight = weightOf(metadata)
  return {
    item,
    base: {
      ...placeOf(item),
      prompt: presentation ? materialMarkdown(item, withoutAnswers(presentation)) : '',
      ...(everyone && { explanation: everyone }),
      ...(hints.length > 0 && { hints }),
      ...(weight !== undefined && { weight }),
    },
    conditions,
    feedback,
    responses,
    metadata,
    promptWith,
  }
}

/** Blackboard has the rows of a matching beside its responses. */
function withoutAnswers(presentation: XmlElement): XmlElement[] {
  return childrenOf(presentation).flatMap((child) => {
    if (/^(RESPONSE|RIGHT_MATCH)_BLOCK$/.test(child.attributes.class ?? '')) return []
    return child.name === 'flow' ? withoutAnswers(child) : [child]
  })
}

/** Brightspace writes the name of a field with one more underscore. */
function metadataOf(element: XmlElement): Map<string, string> {
  const fields = descendantsOf(element, 'qtimetadatafield', 'qti_metadatafield').map(
    (field) =>
      [textOf(childOf(field, 'fieldlabel')), textOf(childOf(field, 'fieldentry'))] as const,
  )
  const own = childrenOf(childOf(element, 'itemmetadata')).map(
    (one) => [one.name, textOf(one)] as const,
  )
  return new Map(
    [...own, ...fields].map(([name, value]) => [name.trim().toLowerCase(), value.trim()]),
  )
}

function weightOf(metadata: ReadonlyMap<string, string>): number | undefined {
  const text = ['points_possible', 'cc_weighting', 'qmd_absolutescore_max', 'qmd_weighting']
    .map((name) => metadata.get(name))
    .find(Boolean)
  const weight = Number(text)
  return weight > 0 && weight < 1e6 && weight !== 1 ? weight : undefined
}
