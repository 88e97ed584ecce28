// Texts of QTI 1.2 with gaps: named in the text as `[name]`, or where the response itself stands.
import { err, ok, type Result } from '../../../../common/result.ts'
import { childrenOf, descendantsOf, type XmlElement } from '../../../containers/xml/element.ts'
import { type DraftGap, gapMark, type NumberField } from '../../../draft.ts'
import { warnOfFeedback } from '../../../feedback.ts'
import type { ItemResult, Refusal } from '../../../items.ts'
import { listOption } from '../../../list-words.ts'
import { lineMarkdown } from '../../../text/plain.ts'
import { textNode } from '../../../text/tree.ts'
import { numberWithin } from '../number-within.ts'
import { labelsOf } from './choice.ts'
import { about, rightOnes } from './conditions.ts'
import { NO_FEEDBACK } from './feedback.ts'
import { materialWords } from './material.ts'
import type { Question } from './question.ts'
import { numberFieldOf, textFieldOf, warnOfPart } from './typed.ts'

/** All options of a gap are right: they are what may be typed, unless one of them is chosen. */
export const readNamedBlanks = (question: Question) =>
  readNamed(question, (own, response) => {
    const isList = descendantsOf(response, 'response_label').some(({ attributes }) =>
      /^(dropdown|wordbank)$/i.test(attributes.answer_type ?? ''),
    )
    return isList ? selectGap(own, response) : typedGap(own, response)
  })

export const readDropdowns = (question: Question) => readNamed(question, selectGap)

/** Whether the text names a place for each response. */
export const areNamed = (question: Question) =>
  question.responses.every((response) => markOf(question, response) !== undefined)

/** How the text names the place of a response, as `[colour]`. */
function markOf({ item, base }: Question, response: XmlElement): string | undefined {
  const id = response.attributes.ident ?? ''
  const own = materialWords(item, childrenOf(response, 'material'))
  // In Markdown a bracket may have a backslash before it, and so may marks of the name.
  return [own, id, id.replace(/^response_/, '')]
    .filter(Boolean)
    .flatMap((name) => [lineMarkdown(`[${name}]`), `[${name}]`])
    .find((mark) => base.prompt.includes(mark))
}

type ReadGap = (question: Question, response: XmlElement) => Result<DraftGap, Refusal>

function readNamed(question: Question, read: ReadGap): ItemResult {
  const { item, responses, base } = question
  let { prompt } = base
  const named = responses.map((response) => {
    const mark = markOf(question, response)
    return { response, mark, at: mark === undefined ? -1 : prompt.indexOf(mark) }
  })
  const missing = named.find(({ mark }) => mark === undefined)
  if (missing)
    return err({
      code: 'gap-missing',
      reason: `its text does not name the gap "${missing.response.attributes.ident?.slice(0, 60)}".`,
    })
  const gaps: DraftGap[] = []
  for (const { response, mark = '' } of named.toSorted((one, other) => one.at - other.at)) {
    const gap = read(question, response)
    if (!gap.ok) return gap
    const [before = '', ...after] = prompt.split(mark)
    if (after.length > 1)
      return err({
        code: 'gap-twice',
        reason: `its text names the gap ${mark.replaceAll('\\', '').slice(0, 60)} more than once.`,
      })
    prompt = before + gapMark(gaps.length) + after.join(mark)
    gaps.push(gap.value)
  }
  warnOfFeedback(item.warn, question.feedback)
  return ok({ type: 'blanks', ...base, prompt, gaps })
}

/** Gaps where the responses stand in the text. */
export function readPlacedBlanks(question: Question): ItemResult {
  const { base, item, responses, promptWith } = question
  const gaps: DraftGap[] = []
  for (const response of responses) {
    const gap = isChosen(response) ? selectGap(question, response) : typedGap(question, response)
    if (!gap.ok) return gap
    gaps.push(gap.value)
  }
  const spaced = promptWith((response) => [textNode(` ${gapMark(responses.indexOf(response))} `)])
  const prompt = spaced.replaceAll(/(\[\[gap-\d+\]\]) (?=[.,;:!?)])/g, '$1')
  warnOfFeedback(item.warn, question.feedback)
  return ok({ type: 'blanks', ...base, prompt, gaps })
}

/** New Quizzes of Canvas. */
const REGEX: Refusal = {
  code: 'regular-expression',
  reason: 'what may be typed into a gap is a regular expression, which has no form here.',
}

function typedGap(question: Question, response: XmlElement): Result<DraftGap, Refusal> {
  const { item, conditions, feedback } = question
  const labels = labelsOf(question, response)
  const listed = labels.map(({ label }) => materialWords(item, [label])).filter(Boolean)
  const way = labels.map(({ label }) => label.attributes.scoring_algorithm ?? '').find(Boolean)
  if (listed.length > 0 && way === 'TextRegex') return err(REGEX)
  if (listed.length > 0 && way === 'TextContainsAnswer') warnOfPart(item.warn, listed[0] ?? '')
  if (listed.length > 0) {
    const right = feedback.of.takeShared(labels.map(({ id }) => id))
    const accept = [...new Set(listed)]
    return ok({ kind: 'text', field: { accept, ...(right && { feedback: { right } }) } })
  }
  const own = about(conditions, response)
  if (isNumeric(response)) {
    const field = numberFieldOf(own, NO_FEEDBACK, item.warn)
    return field.ok
      ? ok({ kind: 'number', field: withBounds(field.value, question, response) })
      : field
  }
  const field = textFieldOf(own, NO_FEEDBACK, item.warn)
  return field.ok ? ok({ kind: 'text', field: field.value }) : field
}

/** ILIAS has the bounds of a gap beside it, where the specification counts responses. */
function withBounds(field: NumberField, { metadata }: Question, response: XmlElement): NumberField {
  const [fib] = descendantsOf(response, 'render_fib')
  const { minnumber, maxnumber } = fib?.attributes ?? {}
  const { key } = field
  if (!metadata.has('ilias_version') || !minnumber || !maxnumber || typeof key === 'object')
    return field
  return numberWithin(String(key), minnumber, maxnumber)
}

function selectGap(question: Question, response: XmlElement): Result<DraftGap, Refusal> {
  const rights = rightOnes(about(question.conditions, response))
  const labels = labelsOf(question, response).map(({ id, label }) => {
    return { id, words: materialWords(question.item, [label]) }
  })
  // ILIAS names an option of a text by its words; its id is a number, and so may the words be.
  const isByWords =
    response.name === 'response_str' && labels.some(({ words }) => rights.has(words))
  const options = labels.map(({ id, words }) => {
    const feedback = question.feedback.of.take(id)
    const text = listOption(words, question.item.warn)
    return { text, isRight: rights.has(isByWords ? words : id), ...(feedback && { feedback }) }
  })
  return ok({ kind: 'select', options })
}

/** Whether one of several options is chosen. */
export const isChosen = (response: XmlElement) =>
  response.name === 'response_lid' || descendantsOf(response, 'render_choice').length > 0

export function isNumeric(response: XmlElement): boolean {
  if (response.name === 'response_num') return true
  return response.children.some(
    (child) =>
      typeof child !== 'string' && /^(integer|decimal)$/i.test(child.attributes.fibtype ?? ''),
  )
}
