// One question of a quiz: a heading and the blocks below it.
//
//   the prompt   the heading and all blocks before the answer
//   hints        block quotes before the answer
//   the answer   see answer.ts
//   feedback     below each option, or a list behind the answer: `- other: …`
//   explanation  all blocks behind it
import type { RootContent } from 'mdast'
import { definedValues } from '../../common/map-values.ts'
import { plainText } from '../../common/plain-text.ts'
import type { Question } from '../../model/question.ts'
import { blanks } from '../../questions/blanks.ts'
import { match } from '../../questions/match.ts'
import { multiple } from '../../questions/multiple.ts'
import { number } from '../../questions/number.ts'
import { order } from '../../questions/order.ts'
import { definitionOf } from '../../questions/registry.ts'
import { single } from '../../questions/single.ts'
import { text } from '../../questions/text.ts'
import { trueFalse } from '../../questions/truefalse.ts'
import { type Attributes, splitAttributes } from '../attributes.ts'
import { type FileReader, gapId } from '../file-reader.ts'
import type { Part } from '../outline.ts'
import { startOf } from '../problems.ts'
import { textOf } from '../text-nodes.ts'
import { rightOptions, sourceQuestion } from '../translation/source-question.ts'
import { findAnswer } from './answer.ts'
import { type QuestionHead, readHead, readQuestionId } from './head.ts'
import { type Labelled, labelledItems } from './labelled.ts'
import { feedbackOf, readOptions } from './options.ts'
import { readMatch, readOrder } from './placing.ts'
import { gapField, numberField, TYPED_FLAGS, textField } from './typed.ts'

const KNOWN = ['type', 'section', 'weight', 'unit', 'evidence', 'always', ...TYPED_FLAGS]

interface ReadParts {
  readonly base: QuestionHead & {
    readonly weight?: number
    readonly always?: true
    readonly hints: ReturnType<typeof textOf>[]
    readonly evidence?: string
    readonly explanation?: ReturnType<typeof textOf>
  }
  readonly attributes: Attributes
  readonly labelled: readonly Labelled[]
  /** In a translation: the options that are right in its source. */
  readonly sourceKey: readonly string[]
  /** Of the attribute, or of the source of a translation. */
  readonly type: string | undefined
}

/** Undefined if it has no answer that can be read; the reason is reported. */
export function readQuestion(
  reader: FileReader,
  { heading, content }: Part,
  taken: ReadonlySet<string>,
  lang: string,
): Question | undefined {
  const { problems, source } = reader
  const line = splitAttributes(heading.children, source, KNOWN, problems)
  const { attributes } = line
  const { values } = attributes
  const id = readQuestionId(reader, heading, line, taken)
  const counterpart = sourceQuestion(reader, id)
  const type = values.type ?? counterpart?.type
  const found = findAnswer(content, source, type)
  if (!found) {
    problems.error(
      'no-answer',
      'this question has no answer; write a task list (- [x] …), "= …", a numbered list, a table of two columns, or a gap {{…}}',
      startOf(heading),
    )
    return undefined
  }
  const before = content.slice(0, found.from)
  const prompt = before.filter(({ type }) => type !== 'blockquote')
  const head = readHead(reader, id, line, prompt)
  const labelled =
    found.answer.kind === 'options' ? undefined : labelledItems(reader, content[found.to])
  const explanation = content.slice(found.to + (labelled ? 1 : 0))
  const weight = values.weight === undefined ? undefined : Number(values.weight)
  if (weight !== undefined && !(weight > 0 && weight < Number.POSITIVE_INFINITY))
    problems.error(
      'attribute',
      `the weight "${values.weight}" is no number above 0; write one, such as weight=2`,
      startOf(heading),
    )
  const parts: ReadParts = {
    base: {
      ...head,
      ...(weight !== undefined && { weight }),
      ...(values.always !== undefined && { always: true }),
      ...(values.evidence !== undefined && { evidence: values.evidence }),
      hints: before.flatMap((node) => (node.type === 'blockquote' ? [hintOf(reader, node)] : [])),
      ...(explanation.length > 0 && { explanation: textOf(reader, explanation) }),
    },
    attributes,
    labelled: labelled ?? [],
    sourceKey: rightOptions(counterpart),
    type,
  }
  const question = withAnswer(reader, found.answer, parts, heading)
  return question && (definitionOf(question).withCommonWords?.(question, lang) ?? question)
}

const hintOf = (reader: FileReader, node: RootContent) =>
  textOf(reader, node.type === 'blockquote' ? node.children : [])

function withAnswer(
  reader: FileReader,
  answer: NonNullable<ReturnType<typeof findAnswer>>['answer'],
  parts: ReadParts,
  heading: Part['heading'],
): Question | undefined {
  const { base, attributes, labelled } = parts
  const general = labelled.find(({ label }) => label === 'other')?.feedback
  switch (answer.kind) {
    case 'options':
      return withOptions(reader, answer.list, parts)
    case 'typed':
      return withTyped(reader, answer.text, parts, heading)
    case 'order':
      return order<string>({
        ...base,
        items: readOrder(reader, answer.list),
        ...(general !== undefined && { feedback: general }),
      })
    case 'match':
      return match<string>({
        ...base,
        ...readMatch(reader, answer.table),
        ...(general !== undefined && { feedback: general }),
      })
    case 'blanks': {
      const gaps = [...reader.gaps]
      const fields = gaps.map((gap, index) => {
        const own = labelledFor(labelled, index + 1, gaps.length)
        return [gapId(gap, index + 1), gapField(reader, gap, attributes, own)] as const
      })
      return blanks<string>({ ...base, blanks: Object.fromEntries(fields) })
    }
  }
}

/** `- 2 other: …` is for the second gap. With one gap the number may be left out. */
function labelledFor(labelled: readonly Labelled[], number: number, count: number): Labelled[] {
  return labelled.flatMap((one) => {
    const [, of, label] = /^(\d+)\s+(.+)$/.exec(one.label) ?? []
    if (label !== undefined) return Number(of) === number ? [{ ...one, label }] : []
    return count === 1 ? [one] : []
  })
}

function withOptions(
  reader: FileReader,
  list: Parameters<typeof readOptions>[1],
  { base, type, sourceKey }: ReadParts,
): Question | undefined {
  const read = readOptions(reader, list)
  const marked = read.flatMap(({ id, isRight }) => (isRight ? [id] : []))
  const right = marked.length > 0 ? marked : sourceKey
  const feedback = feedbackOf(reader, read)
  if (type === 'truefalse') {
    const [yes, no] = read
    if (!yes || !no || read.length !== 2 || right.length !== 1) {
      const message =
        'a true-or-false question has two options, the true one first; mark one of them'
      reader.problems.error('options', message, startOf(list))
      return undefined
    }
    return trueFalse<string>({
      ...base,
      key: right[0] === yes.id || right[0] === 'true',
      labels: { true: plainText(yes.text), false: plainText(no.text) },
      feedback: definedValues({ true: feedback[yes.id], false: feedback[no.id] }),
    })
  }
  if (right.length === 0) {
    const message = 'no option is marked as right; write [x] at the right one, or at each of them'
    reader.problems.error('options', message, startOf(list))
    return undefined
  }
  const options = Object.fromEntries(
    read.map(({ id, text, pinned }) => [
      id,
      { text, ...definedValues({ feedback: feedback[id] }), ...(pinned && { pinned }) },
    ]),
  )
  const [key = '', ...more] = right
  return type === 'multiple' || more.length > 0
    ? multiple<string>({ ...base, options, key: right })
    : single<string>({ ...base, options, key })
}

function withTyped(
  reader: FileReader,
  answer: string,
  { base, attributes, labelled, type }: ReadParts,
  heading: Part['heading'],
): Question | undefined {
  const { unit } = attributes.values
  const isTruth = /^(true|false)$/i.test(answer.trim())
  if (type === 'truefalse' || (type === undefined && isTruth)) {
    const find = (name: string) => labelled.find(({ label }) => label === name)?.feedback
    const yes = find('true')
    const no = find('false')
    return trueFalse<string>({
      ...base,
      key: answer.trim().toLowerCase() === 'true',
      feedback: { ...(yes !== undefined && { true: yes }), ...(no !== undefined && { false: no }) },
    })
  }
  const asNumber = type === 'text' ? undefined : numberField(answer, attributes, labelled)
  if (asNumber) return number<string>({ ...base, ...asNumber, ...(unit !== undefined && { unit }) })
  const asText = type === 'number' ? undefined : textField(answer, attributes, labelled)
  if (asText) return text<string>({ ...base, ...asText })
  const message = `"= ${answer}" is no number; write a number, "3.14 ± 0.01" or "3 to 4"`
  reader.problems.error('number', message, startOf(heading))
  return undefined
}
