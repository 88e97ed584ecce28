// One question of a quiz: a heading and the blocks below it.
//
//   the prompt   the heading and all blocks before the answer
//   hints        block quotes before the answer
//   the answer   see answer.ts
//   feedback     below each option, or a list behind the answer: `- other: …`
//   explanation  all blocks behind it
import type { RootContent } from 'mdast'
import type { Question } from '../../model/question.ts'
import { blanks } from '../../questions/blanks.ts'
import { match } from '../../questions/match.ts'
import { order } from '../../questions/order.ts'
import { definitionOf } from '../../questions/registry.ts'
import { type Attributes, splitAttributes } from '../attributes.ts'
import type { FileReader } from '../file-reader.ts'
import type { Part } from '../outline.ts'
import { ALLOW, allowedFlaws } from '../parts/flaws.ts'
import { type Place, startOf } from '../problems.ts'
import { textOf } from '../text-nodes.ts'
import { rightOptions, sourceQuestion } from '../translation/source-question.ts'
import { type Answer, findAnswer } from './answer.ts'
import { withOptions } from './choice.ts'
import { readGaps } from './gaps.ts'
import { readPrompt, readQuestionId } from './head.ts'
import { labelledItems, named, withFeedback } from './labelled.ts'
import { readMatch, readOrder } from './placing.ts'
import type { QuestionBase, QuestionParts } from './question-parts.ts'
import { TYPED_FLAGS } from './typed.ts'
import { withTyped } from './typed-question.ts'

const KNOWN = [
  ...['type', 'section', 'weight', 'always', 'unit', ...TYPED_FLAGS, 'evidence'],
  ...ALLOW,
]

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
  const id = readQuestionId(reader, heading, line, taken)
  const counterpart = sourceQuestion(reader, id)
  const type = attributes.values.type ?? counterpart?.type
  const found = findAnswer(content, source, type)
  if (!found) {
    problems.error(
      'no-answer',
      'this question has no answer; write a task list (- [x] …), "= …", a numbered list, a table of two columns, or a gap {{…}}',
      startOf(heading),
    )
    return undefined
  }
  const { before } = found
  const asked = before.filter((node) => node.type !== 'blockquote')
  const prompt = readPrompt(reader, line, asked)
  const question = withAnswer(reader, found.answer, {
    base: {
      id,
      ...attributesOf(reader, attributes, startOf(heading)),
      prompt,
      hints: before.flatMap((node) => (node.type === 'blockquote' ? [hintOf(reader, node)] : [])),
      ...(found.explanation.length > 0 && { explanation: textOf(reader, found.explanation) }),
    },
    attributes,
    labelled: labelledItems(reader, found.feedback),
    at: startOf(heading),
    type,
    sourceKey: rightOptions(counterpart),
  })
  return question && (definitionOf(question).withCommonWords?.(question, lang) ?? question)
}

const hintOf = (reader: FileReader, node: RootContent) =>
  textOf(reader, node.type === 'blockquote' ? node.children : [])

/** What the heading says of a question of any type. */
function attributesOf(
  reader: FileReader,
  { values }: Attributes,
  at: Place | undefined,
): Pick<QuestionBase, 'section' | 'weight' | 'always' | 'evidence' | 'allow'> {
  const { section, always, evidence } = values
  const weight = values.weight === undefined ? undefined : Number(values.weight)
  if (weight !== undefined && !(weight > 0 && weight < Number.POSITIVE_INFINITY))
    reader.problems.error(
      'attribute',
      `the weight "${values.weight}" isn’t a number above 0; write one, such as weight=2`,
      at,
    )
  return {
    ...(section !== undefined && { section }),
    ...(weight !== undefined && { weight }),
    ...(always !== undefined && { always: true }),
    ...(evidence !== undefined && { evidence }),
    ...allowedFlaws(values),
  }
}

function withAnswer(
  reader: FileReader,
  answer: Answer,
  parts: QuestionParts,
): Question | undefined {
  const { base, attributes, labelled } = parts
  switch (answer.kind) {
    case 'options':
      return withOptions(reader, answer.list, parts)
    case 'typed':
      return withTyped(reader, answer.text, parts)
    case 'order':
      return withFeedback(reader, labelled, (list) => {
        const general = list.first(named('other'))
        return order<string>({
          ...base,
          items: readOrder(reader, answer.list),
          ...(general !== undefined && { feedback: general }),
        })
      })
    case 'match':
      return withFeedback(reader, labelled, (list) => {
        const general = list.first(named('other'))
        return match<string>({
          ...base,
          ...readMatch(reader, base.id, answer.table, list),
          ...(general !== undefined && { feedback: general }),
        })
      })
    case 'blanks':
      return blanks<string>({ ...base, ...readGaps(reader, base.id, attributes, labelled) })
  }
}
