// The interactions of QTI 2 and 3: how an item that has them is read, or why it cannot be.
import { err, ok } from '../../../../common/result.ts'
import { refusal } from '../../../about/about.ts'
import { QTI, type QTI_2, type QtiRefused } from '../../../about/qti.ts'
import {
  childOf,
  childrenOf,
  descendantsOf,
  type XmlElement,
} from '../../../containers/xml/element.ts'
import type { Draft } from '../../../draft.ts'
import type { ItemResult } from '../../../items.ts'
import type { QtiItem } from '../item.ts'
import { readChoice, readHottext } from './choice.ts'
import { warnOfProcessing } from './declared.ts'
import { readGapMatch, readInline, readTextEntry } from './gaps.ts'
import { readAssociate, readMatch, readOrder, readSlider } from './placing.ts'
import { isInteraction, openQuestion, type Question } from './question.ts'

type Read = (question: Question, interaction: XmlElement) => ItemResult

const READ: Readonly<Record<keyof typeof QTI_2, Read>> = {
  choiceInteraction: readChoice,
  hottextInteraction: readHottext,
  orderInteraction: readOrder,
  matchInteraction: readMatch,
  associateInteraction: readAssociate,
  textEntryInteraction: readTextEntry,
  inlineChoiceInteraction: readInline,
  gapMatchInteraction: readGapMatch,
  sliderInteraction: readSlider,
}

const REFUSED: Readonly<Record<string, QtiRefused>> = {
  extendedTextInteraction: 'essay',
  hotspotInteraction: 'on-picture',
  selectPointInteraction: 'on-picture',
  graphicOrderInteraction: 'on-picture',
  graphicAssociateInteraction: 'on-picture',
  graphicGapMatchInteraction: 'on-picture',
  positionObjectInteraction: 'on-picture',
  drawingInteraction: 'drawing',
  uploadInteraction: 'upload',
  mediaInteraction: 'media',
  customInteraction: 'custom',
  portableCustomInteraction: 'custom',
  endAttemptInteraction: 'adaptive',
}

const READERS: Readonly<Record<string, Read | QtiRefused>> = { ...READ, ...REFUSED }

/** Several of these in one item ask one thing each. */
const SPLIT = ['choiceInteraction', 'matchInteraction']
const INLINE = ['textEntryInteraction', 'inlineChoiceInteraction']

export function readItem(item: QtiItem): ItemResult {
  const { element, warn } = item
  const refuse = (code: QtiRefused) => err(refusal(QTI.refuses[code]))
  if (element.attributes.adaptive === 'true') return refuse('adaptive')
  if (
    childOf(element, 'templateDeclaration') ||
    descendantsOf(element, 'printedVariable').length > 0
  )
    return refuse('calculated')
  const all = interactionsIn(childOf(element, 'itemBody'))
  // A recording beside a question is a part of its text, and so is a button.
  const asking = all.filter(
    ({ name }) => name !== 'mediaInteraction' && name !== 'endAttemptInteraction',
  )
  const [first] = asking.length > 0 ? asking : all
  if (!first) return refuse('text-only')
  const names = new Set(asking.map(({ name }) => name))
  const unmappable = [...names]
    .map((name) => READERS[name] ?? 'custom')
    .find((one) => typeof one === 'string')
  const single = READERS[first.name]
  if (asking.length === 0) return refuse(typeof single === 'string' ? single : 'custom')
  if (unmappable !== undefined) return refuse(unmappable)
  if (asking.length < all.length)
    warn('left-out', 'a recording or a button beside its question was left out.')
  const question = openQuestion(item, asking)
  warnOfProcessing(element, warn)
  if (asking.length === 1)
    return typeof single === 'function' ? single(question, first) : refuse('custom')
  if (asking.every(({ name }) => INLINE.includes(name))) return readInline(question)
  return asking.every(({ name }) => SPLIT.includes(name)) ? readEach(question) : refuse('composite')
}

/** Those of a text, without those inside each other. */
function interactionsIn(element: XmlElement | undefined): XmlElement[] {
  return childrenOf(element).flatMap((child) =>
    isInteraction(child) ? [child] : interactionsIn(child),
  )
}

/** One question for each, with the text that they share. */
function readEach(question: Question): ItemResult {
  const drafts: Draft[] = []
  for (const interaction of question.interactions) {
    const read = interaction.name === 'choiceInteraction' ? readChoice : readMatch
    const result = read(question, interaction)
    if (!result.ok) return result
    drafts.push(...[result.value].flat())
  }
  question.item.warn(
    'split',
    `it asks ${drafts.length} things, which became ${drafts.length} questions.`,
  )
  return ok(drafts)
}
