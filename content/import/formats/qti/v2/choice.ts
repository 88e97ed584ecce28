// Choices of QTI 2 and 3: options, and words of a text that are chosen.
import { err, ok } from '../../../../common/result.ts'
import { refusal } from '../../../about/about.ts'
import { QTI } from '../../../about/qti.ts'
import { childrenOf, descendantsOf, type XmlElement } from '../../../containers/xml/element.ts'
import type { Markdown } from '../../../draft.ts'
import { joined, warnOfFeedback } from '../../../feedback.ts'
import type { ItemResult } from '../../../items.ts'
import { contentMarkdown, nodesIn, promptIn } from './body.ts'
import { declaredFor, rightValues } from './declared.ts'
import type { Question } from './question.ts'

export const NO_ANSWER = err(refusal(QTI.refuses['no-right-answer']))

export function readChoice(question: Question, interaction: XmlElement): ItemResult {
  const own = (one: XmlElement) => (one === interaction ? promptIn(one) : [])
  return choiceOf(
    question,
    interaction,
    childrenOf(interaction, 'simpleChoice'),
    question.base(own),
  )
}

/** The text stays as it is, and the words that can be chosen are the options. */
export function readHottext(question: Question, interaction: XmlElement): ItemResult {
  const asText = (one: XmlElement) => (one.name === 'hottext' ? nodesIn(one) : undefined)
  const text = (one: XmlElement) => (one === interaction ? nodesIn(one, asText) : [])
  question.item.warn(
    'words-as-options',
    'words of its text are chosen there; here they are options below it.',
  )
  return choiceOf(question, interaction, descendantsOf(interaction, 'hottext'), question.base(text))
}

function choiceOf(
  { item, feedback }: Question,
  interaction: XmlElement,
  choices: readonly XmlElement[],
  base: ReturnType<Question['base']>,
): ItemResult {
  const declared = declaredFor(item.element, interaction)
  const rights = declared ? rightValues(declared, item.warn) : []
  if (!declared || rights.length === 0) return NO_ANSWER
  const isSingle = declared.cardinality === 'single'
  if (!isSingle) warnOfFeedback(item.warn, feedback)
  const options = choices.map((choice) => {
    const id = choice.attributes.identifier ?? ''
    const isRight = rights.includes(id)
    const combined: Markdown | undefined = isSingle
      ? isRight
        ? feedback.right
        : feedback.wrong
      : undefined
    const own = joined(feedback.take(choice), combined)
    const isPinned = choice.attributes.fixed === 'true' && interaction.attributes.shuffle === 'true'
    const text = contentMarkdown(item, [choice])
    return { text, isRight, ...(own && { feedback: own }), ...(isPinned && { isPinned }) }
  })
  return ok({ type: isSingle ? 'single' : 'multiple', ...base, options })
}
