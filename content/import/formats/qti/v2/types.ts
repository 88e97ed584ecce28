// The interactions of QTI 2 and 3: how an item that has them is read, or why it cannot be.
import { err, ok } from '../../../../common/result.ts'
import { refusal } from '../../../about/about.ts'
import { QTI, type QTI_2, type QtiRefused } from '../../../about/qti.ts'
import { childOf, childrenOf, type XmlElement } from '../../../containers/xml/element.ts'
import type { Draft } from '../../../draft.ts'
import type { ItemResult } from '../../../items.ts'
import type { QtiItem } from '../item.ts'
import { warnOfTextsAside } from './body.ts'
import { NO_ANSWER, readChoice, readHottext } from './choice.ts'
import { warnOfProcessing } from './declared.ts'
import { warnOfRest } from './feedback.ts'
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

/** Several of these in one item ask one thing each, and so do several of one kind. */
const SPLIT = ['choiceInteraction', 'matchInteraction']
const INLINE = ['textEntryInteraction', 'inlineChoiceInteraction']

export function readItem(item: QtiItem): ItemResult {
  const { element, warn } = item
  const refuse = (code: QtiRefused) => err(refusal(QTI.refuses[code]))
  if (element.attributes.adaptive === 'true') return refuse('adaptive')
  if (childOf(element, 'templateDeclaration') || isComputed(childOf(element, 'itemBody')))
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
  const isInline = asking.every(({ name }) => INLINE.includes(name))
  const isOne = asking.length === 1 || isInline
  const question = openQuestion(item, asking, isOne)
  warnOfProcessing(element, warn)
  warnOfTextsAside(item)
  const isSplit = names.size === 1 || asking.every(({ name }) => SPLIT.includes(name))
  if (!isOne && !isSplit) return refuse('composite')
  if (asking.length === 1 && typeof single !== 'function') return refuse('custom')
  const result = isInline && asking.length > 1 ? readInline(question) : readEach(question)
  if (result.ok) warnOfRest(item, question.feedback)
  return result
}

/** Whether its text has a value that is computed. That of a feedback costs the feedback alone. */
function isComputed(element: XmlElement | undefined): boolean {
  return childrenOf(element).some(
    (child) =>
      child.name === 'printedVariable' || (!/^feedback/.test(child.name) && isComputed(child)),
  )
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
    const read = READERS[interaction.name]
    const result = typeof read === 'function' ? read(question, interaction) : NO_ANSWER
    if (!result.ok) return result
    drafts.push(...[result.value].flat())
  }
  const [draft, ...more] = drafts
  if (draft && more.length === 0) return ok(draft)
  question.item.warn(
    'split',
    `it asks ${drafts.length} things, which became ${drafts.length} questions.`,
  )
  return ok(drafts)
}
