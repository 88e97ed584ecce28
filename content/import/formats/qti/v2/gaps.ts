// Fields and lists inside a text of QTI 2 and 3, and words that are put into gaps.
import { err, ok, type Result } from '../../../../common/result.ts'
import { refusal } from '../../../about/about.ts'
import { QTI } from '../../../about/qti.ts'
import { childrenOf, descendantsOf, type XmlElement } from '../../../containers/xml/element.ts'
import { type DraftGap, gapMark, type NumberField, type TextField } from '../../../draft.ts'
import { warnOfFeedback } from '../../../feedback.ts'
import type { ItemResult, Refusal } from '../../../items.ts'
import { listOption } from '../../../list-words.ts'
import { textNode } from '../../../text/tree.ts'
import { BLANK, contentWords, nodesIn } from './body.ts'
import { NO_ANSWER } from './choice.ts'
import { type Declared, declaredFor, rightValues } from './declared.ts'
import type { Question } from './question.ts'
import { numberWithTolerance } from './tolerance.ts'

/** One field: a question with an answer to type. */
export function readTextEntry(question: Question, interaction: XmlElement): ItemResult {
  const { feedback, item } = question
  const gap = typedGap(question, interaction)
  if (!gap.ok) return gap
  const { right, wrong } = feedback
  const texts = { ...(right && { right }), ...(wrong && { other: wrong }) }
  const own = Object.keys(texts).length > 0 ? { feedback: texts } : {}
  warnOfFeedback(item.warn, { ...(feedback.partly && { partly: feedback.partly }) })
  const base = question.base((one) => (one === interaction ? [BLANK] : []))
  // A field at the end of the text is where the answer is typed here, too.
  const prompt = base.prompt.replace(/[ \n]?(?:\\_){4}$/, '')
  return gap.value.kind === 'number'
    ? ok({ type: 'number', ...base, prompt, field: { ...gap.value.field, ...own } })
    : ok({ type: 'text', ...base, prompt, field: { ...gap.value.field, ...own } })
}

/** Several fields and lists are the gaps of one text. */
export function readInline(question: Question): ItemResult {
  const gaps: DraftGap[] = []
  for (const interaction of question.interactions) {
    const gap =
      interaction.name === 'textEntryInteraction'
        ? typedGap(question, interaction)
        : selectGap(question, interaction)
    if (!gap.ok) return gap
    gaps.push(gap.value)
  }
  warnOfFeedback(question.item.warn, question.feedback)
  const base = question.base((one) => {
    const at = question.interactions.indexOf(one)
    return at === -1 ? [] : [textNode(gapMark(at))]
  })
  return ok({ type: 'blanks', ...base, gaps })
}

type TypedGap =
  | { readonly kind: 'number'; readonly field: NumberField }
  | { readonly kind: 'text'; readonly field: TextField }

function typedGap({ item }: Question, interaction: XmlElement): Result<TypedGap, Refusal> {
  const declared = declaredFor(item.element, interaction)
  const values = declared ? rightValues({ ...declared, cardinality: 'single' }, item.warn) : []
  if (!declared || values.length === 0) return NO_ANSWER
  if (/^(integer|float)$/.test(declared.baseType)) {
    const [key = '', ...more] = new Set(values)
    return more.length > 0
      ? err({ code: 'two-right-answers', reason: 'several numbers are right where one can be.' })
      : ok({ kind: 'number', field: numberWithTolerance(item.element, interaction, key) })
  }
  const worth = worthAsMuch(declared, values)
  const isCaseSensitive = worth.length > 0 && worth.every((entry) => entry.isCaseSensitive)
  const accept = [...new Set([...values, ...worth.map(({ key }) => key)])].filter(Boolean)
  if (accept.length === 0) return NO_ANSWER
  return ok({ kind: 'text', field: { accept, ...(isCaseSensitive && { isCaseSensitive }) } })
}

/** Other forms that have as many points as the right one. */
function worthAsMuch({ mapping }: Declared, values: readonly string[]) {
  const most = Math.max(
    ...mapping.filter(({ key }) => values.includes(key)).map(({ points }) => points),
  )
  return mapping.filter(({ points }) => points > 0 && points >= most)
}

function selectGap(
  { item, feedback }: Question,
  interaction: XmlElement,
): Result<DraftGap, Refusal> {
  const declared = declaredFor(item.element, interaction)
  const rights = declared ? rightValues(declared, item.warn) : []
  if (rights.length === 0) return NO_ANSWER
  const options = childrenOf(interaction, 'inlineChoice').map((choice) => {
    const id = choice.attributes.identifier ?? ''
    const own = feedback.take(choice)
    const text = listOption(contentWords(choice), item.warn)
    return { text, isRight: rights.includes(id), ...(own && { feedback: own }) }
  })
  return ok({ kind: 'select', options })
}

/** All gaps choose among the same words. */
export function readGapMatch(question: Question, interaction: XmlElement): ItemResult {
  const { item } = question
  if (descendantsOf(interaction, 'gapImg').length > 0)
    return err(refusal(QTI.refuses['on-picture']))
  const words = descendantsOf(interaction, 'gapText').map((word) => {
    return { id: word.attributes.identifier ?? '', text: listOption(contentWords(word), item.warn) }
  })
  const marks = descendantsOf(interaction, 'gap')
  const declared = declaredFor(item.element, interaction)
  const pairs = (declared ? rightValues(declared, item.warn) : []).map((value) =>
    value.split(/\s+/),
  )
  if (pairs.length === 0) return NO_ANSWER
  const gaps: DraftGap[] = []
  for (const mark of marks) {
    const own = pairs.filter(([, gap]) => gap === mark.attributes.identifier)
    const right = words.find(({ id }) => id === own[0]?.[0])
    if (own.length !== 1 || !right)
      return err({
        code: 'no-right-answer',
        reason: 'one of its gaps has no word that is right, or several.',
      })
    const texts = [...new Set(words.map(({ text }) => text))]
    gaps.push({
      kind: 'select',
      options: texts.map((text) => ({ text, isRight: text === right.text })),
    })
  }
  warnOfFeedback(item.warn, question.feedback)
  const replace = (one: XmlElement) => {
    if (one.name === 'gap') return [textNode(gapMark(marks.indexOf(one)))]
    return one.name === 'gapText' ? [] : undefined
  }
  const base = question.base((one) => (one === interaction ? nodesIn(one, replace) : []))
  return ok({ type: 'blanks', ...base, gaps })
}
