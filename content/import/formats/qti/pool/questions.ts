// The types of questions in a pool of Blackboard.
import { err, ok } from '../../../../common/result.ts'
import { childOf, childrenOf, textOf, type XmlElement } from '../../../containers/xml/element.ts'
import type { DraftOption, Markdown } from '../../../draft.ts'
import { warnOfFeedback } from '../../../feedback.ts'
import type { ItemResult } from '../../../items.ts'
import { matchItem, warnOfFormula } from '../../../list-words.ts'
import { htmlMarkdown, htmlWords } from '../../../text/html.ts'
import { plainMarkdown } from '../../../text/plain.ts'
import { placeOf, type QtiItem } from '../item.ts'

export interface Question {
  readonly item: QtiItem
  readonly base: ReturnType<typeof placeOf> & {
    readonly prompt: Markdown
    readonly weight?: number
  }
  readonly answers: readonly Answer[]
  readonly right?: Markdown
  readonly wrong?: Markdown
}

export type Read = (question: Question) => ItemResult

interface Answer {
  readonly id: string
  readonly text: Markdown
  readonly words: string
  readonly isRight: boolean
}

export function openQuestion(item: QtiItem, points: string | undefined): Question {
  const { element } = item
  const markdown = textReader(item)
  const gradable = childOf(element, 'GRADABLE')
  const rights = new Set(
    childrenOf(gradable, 'CORRECTANSWER').map(({ attributes }) => attributes.answer_id),
  )
  const [right, wrong] = ['FEEDBACK_WHEN_CORRECT', 'FEEDBACK_WHEN_INCORRECT'].map((name) =>
    htmlMarkdown(textOf(childOf(gradable, name)), item.options),
  )
  const weight = Number(points)
  return {
    item,
    base: {
      ...placeOf(item),
      prompt: markdown(childOf(element, 'BODY', 'TEXT')),
      ...(weight > 0 && weight < 1e6 && weight !== 1 && { weight }),
    },
    answers: childrenOf(element, 'ANSWER').map((answer) => {
      const { id = '' } = answer.attributes
      const text = childOf(answer, 'TEXT')
      return {
        id,
        text: markdown(text),
        words: htmlWords(textOf(text)),
        isRight: rights.has(id),
      }
    }),
    ...(right && { right }),
    ...(wrong && { wrong }),
  }
}

/** The body says for all texts of a question whether they are HTML. */
function textReader({ element, options }: QtiItem): (text: XmlElement | undefined) => Markdown {
  const isHtml = childOf(element, 'BODY', 'FLAGS', 'ISHTML')?.attributes.value !== 'false'
  return (text) => (isHtml ? htmlMarkdown(textOf(text), options) : plainMarkdown(textOf(text)))
}

export const readSingle: Read = ({ base, answers, right, wrong }) =>
  ok({
    type: 'single',
    ...base,
    options: answers.map(({ text, isRight }): DraftOption => {
      const feedback = isRight ? right : wrong
      return { text, isRight, ...(feedback && { feedback }) }
    }),
  })

export const readMultiple: Read = ({ base, answers, right, wrong, item }) => {
  warnOfFeedback(item.warn, { ...(right && { right }), ...(wrong && { wrong }) })
  const options = answers.map(({ text, isRight }): DraftOption => ({ text, isRight }))
  return ok({ type: 'multiple', ...base, options })
}

export const readTrueFalse: Read = (question) => {
  const { base, answers, right, wrong } = question
  const said = answers.map(({ words, isRight }) => ({ words: words.toLowerCase(), isRight }))
  const words = said.map((one) => one.words).toSorted()
  const [chosen, ...more] = said.filter(({ isRight }) => isRight)
  if (words.join(' ') !== 'false true') return readSingle(question)
  if (!chosen || more.length > 0)
    return err({ code: 'no-right-answer', reason: 'it does not say whether it is true or false.' })
  const key = chosen.words === 'true'
  const [whenTrue, whenFalse] = key ? [right, wrong] : [wrong, right]
  const feedback = { ...(whenTrue && { true: whenTrue }), ...(whenFalse && { false: whenFalse }) }
  const has = Object.keys(feedback).length > 0
  return ok({ type: 'truefalse', ...base, key, ...(has && { feedback }) })
}

/** Every answer that is listed is right. */
export const readFillIn: Read = ({ base, answers, right, wrong }) => {
  const accept = [...new Set(answers.map(({ words }) => words))].filter(Boolean)
  const feedback = { ...(right && { right }), ...(wrong && { other: wrong }) }
  const has = Object.keys(feedback).length > 0
  return ok({ type: 'text', ...base, field: { accept, ...(has && { feedback }) } })
}

export const readMatch: Read = ({ base, answers, right, wrong, item }) => {
  const { element, warn } = item
  const choices = new Map(
    childrenOf(element, 'CHOICE').map((choice) => {
      return [choice.attributes.id, htmlWords(textOf(childOf(choice, 'TEXT')))] as const
    }),
  )
  const targetsOf = new Map<string | undefined, string[]>()
  for (const { attributes } of childrenOf(childOf(element, 'GRADABLE'), 'CORRECTANSWER')) {
    const { answer_id: id, choice_id: choice } = attributes
    const target = choices.get(choice) ?? ''
    targetsOf.set(id, (targetsOf.get(id) ?? []).concat(target))
  }
  const rows = answers.map(({ id, text }) => {
    return { item: matchItem(text, warn), targets: targetsOf.get(id) ?? [] }
  })
  if (rows.some(({ targets }) => targets.length !== 1 || targets[0] === ''))
    return err({
      code: 'several-targets',
      reason: 'some of its items belong to several others, or to none, where here each has one.',
    })
  const pairs = rows.map(({ item: one, targets: [target = ''] }) => ({ item: one, target }))
  for (const { target } of pairs) warnOfFormula(target, warn)
  const used = new Set(pairs.map(({ target }) => target))
  const others = [...new Set(choices.values())].filter((one) => one !== '' && !used.has(one))
  warnOfFeedback(warn, { ...(right && { right }) })
  return ok({
    type: 'match',
    ...base,
    pairs,
    ...(others.length > 0 && { others }),
    ...(wrong && { feedback: wrong }),
  })
}
