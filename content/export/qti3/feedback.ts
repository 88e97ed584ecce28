// Feedback in QTI 3: a text, and the rule that gives its outcome its identifier.
import type { Element } from 'hast'
import type { Markup } from '../../model/markup.ts'
import type { Expected } from '../../model/question-parts.ts'
import { element } from '../markup/element.ts'
import { FEEDBACK, type Feedback, RESPONSE } from './item-parts.ts'
import { condition, isExpected, isUnanswered, show } from './scoring.ts'

/** For what is not wholly right. */
export function generalFeedback(text: Markup | undefined): Feedback[] {
  return text === undefined ? [] : [{ outcome: FEEDBACK, identifier: 'INCORRECT', text }]
}

export function generalProcessing(isRight: Element, text: Markup | undefined): Element[] {
  if (text === undefined) return []
  return [condition(element('qti-not', {}, isRight), [show(FEEDBACK, 'INCORRECT')])]
}

interface TypedTexts {
  readonly feedback: Readonly<Record<string, Markup>>
  readonly expected: readonly Expected[]
}

/** Identifiers of feedback for a field: what it is for, and the number of an expected response. */
export function typedFeedback(
  { feedback, expected }: TypedTexts,
  prefix = '',
  outcome = FEEDBACK,
): Feedback[] {
  const named = [
    ['CORRECT', feedback[`${prefix}right`]],
    ...expected.map((one, at) => [`EXPECTED.${at + 1}`, feedback[one.feedback]] as const),
    ['INCORRECT', feedback[`${prefix}other`]],
  ] as const
  return named.flatMap(([identifier, text]) =>
    text === undefined ? [] : [{ outcome, identifier: nameIn(prefix, identifier), text }],
  )
}

const nameIn = (prefix: string, identifier: string) => prefix.replace('/', '.') + identifier

export function typedProcessing(
  isRight: Element,
  { feedback, expected }: TypedTexts,
  isCaseSensitive = false,
  { prefix = '', outcome = FEEDBACK, response = RESPONSE } = {},
): Element[] {
  const texts = typedFeedback({ feedback, expected }, prefix, outcome)
  if (texts.length === 0) return []
  const shown = (identifier: string) => show(outcome, nameIn(prefix, identifier))
  const likely = expected.map(
    (one, at) => [isExpected(response, one, isCaseSensitive), shown(`EXPECTED.${at + 1}`)] as const,
  )
  const answered = [[isRight, shown('CORRECT')] as const, ...likely]
  return [condition(isUnanswered(response), [shown('INCORRECT')], answered, shown('INCORRECT'))]
}
