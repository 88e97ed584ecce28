// Choices of QTI 1.2: one, several, true or false.
import { err, ok } from '../../../../common/result.ts'
import { descendantsOf, type XmlElement } from '../../../containers/xml/element.ts'
import { joined, warnOfFeedback } from '../../../feedback.ts'
import type { ItemResult } from '../../../items.ts'
import { about, type Condition, ownAnswers, rightOnes, rightSet } from './conditions.ts'
import { materialMarkdown, materialWords } from './material.ts'
import type { Question } from './question.ts'

/** Blackboard has words for the options of Either/Or, and no texts. */
const PAIRS: Readonly<Record<string, readonly [string, string]>> = {
  yes_no: ['Yes', 'No'],
  agree_disagree: ['Agree', 'Disagree'],
  right_wrong: ['Right', 'Wrong'],
  true_false: ['True', 'False'],
}

export function labelsOf(question: Question, response: XmlElement | undefined) {
  return descendantsOf(response, 'response_label').map((label) => {
    const id = label.attributes.ident ?? ''
    const text = materialMarkdown(question.item, [label])
    const [, pair = '', which] = /^(\w+)\.(true|false)$/.exec(text || id) ?? []
    const words = PAIRS[pair]?.[which === 'true' ? 0 : 1]
    return { id, label, text: words ?? text }
  })
}

/** Sakai and Blackboard keep the places of options that nobody wrote. */
function optionsIn(
  question: Question,
  response: XmlElement | undefined,
  rights: ReadonlySet<string>,
) {
  const all = labelsOf(question, response)
  const written = all.filter(({ id, text }) => text !== '' || rights.has(id))
  if (written.length < all.length)
    question.item.warn(
      'left-out',
      `options without a text (${all.length - written.length}) were left out.`,
    )
  return written
}

export function readSingle(question: Question): ItemResult {
  const [response] = question.responses
  return ok(singleOf(question, response, question.conditions))
}

/** Several choices in one item: a question for each, with the text that they share. */
export function readEach(question: Question): ItemResult {
  const drafts = question.responses.map((response) => {
    const own = materialMarkdown(
      question.item,
      [response].flatMap(({ children }) =>
        children.filter((child) => typeof child !== 'string' && child.name === 'material'),
      ) as XmlElement[],
    )
    const draft = singleOf(question, response, about(question.conditions, response))
    return { ...draft, prompt: joined(draft.prompt, own) ?? '' }
  })
  question.item.warn(
    'split',
    `it asks ${drafts.length} things, which became ${drafts.length} questions.`,
  )
  return ok(drafts)
}

function singleOf(
  question: Question,
  response: XmlElement | undefined,
  conditions: readonly Condition[],
) {
  const { feedback, base } = question
  const rights = rightOnes(conditions)
  const most = Math.max(...conditions.map(({ points }) => points))
  if (conditions.some(({ points, tests }) => points > 0 && points < most && tests.length > 0))
    question.item.warn(
      'weights-dropped',
      'some of its options are worth a part of the points; here an option is right or wrong.',
    )
  const options = optionsIn(question, response, rights).map(({ id, label, text }) => {
    const isRight = rights.has(id)
    const own = joined(feedback.of.take(id), isRight ? feedback.right : feedback.wrong)
    const isPinned = label.attributes.rshuffle?.toLowerCase() === 'no' && isShuffled(response)
    return { text, isRight, ...(own && { feedback: own }), ...(isPinned && { isPinned }) }
  })
  return { type: 'single', ...base, options } as const
}

const isShuffled = (response: XmlElement | undefined) =>
  descendantsOf(response, 'render_choice').some(({ attributes }) =>
    /^yes$/i.test(attributes.shuffle ?? ''),
  )

export function readMultiple(question: Question): ItemResult {
  const { feedback, base, responses, conditions, item } = question
  const rights =
    ownAnswers(
      conditions,
      labelsOf(question, responses[0]).map(({ id }) => id),
    ) ?? rightSet(conditions)
  warnOfFeedback(item.warn, feedback)
  const options = optionsIn(question, responses[0], rights).map(({ id, text }) => {
    const own = feedback.of.take(id)
    return { text, isRight: rights.has(id), ...(own && { feedback: own }) }
  })
  return ok({ type: 'multiple', ...base, options })
}

export function readTrueFalse(question: Question): ItemResult {
  const { feedback, base, responses, conditions, item } = question
  const labels = labelsOf(question, responses[0]).map(({ id, label }) => {
    return { id, says: (materialWords(item, [label]) || id).toLowerCase() }
  })
  const [yes, no] = ['true', 'false'].map((word) => labels.find(({ says }) => says === word))
  if (!yes || !no || labels.length !== 2) return readSingle(question)
  const rights = rightOnes(conditions)
  if (rights.has(yes.id) === rights.has(no.id))
    return err({ code: 'no-right-answer', reason: 'it does not say whether it is true or false.' })
  const key = rights.has(yes.id)
  const texts = {
    true: joined(feedback.of.take(yes.id), key ? feedback.right : feedback.wrong),
    false: joined(feedback.of.take(no.id), key ? feedback.wrong : feedback.right),
  }
  const own = {
    ...(texts.true && { true: texts.true }),
    ...(texts.false && { false: texts.false }),
  }
  return ok({
    type: 'truefalse',
    ...base,
    key,
    ...(Object.keys(own).length > 0 && { feedback: own }),
  })
}
