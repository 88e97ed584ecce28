// Short answers of Moodle: questions, and gaps of a text (cloze.ts). What typed answers share.
import { err, ok, type Result } from '../../../common/result.ts'
import { childOf, childrenOf, wordsOf } from '../../containers/xml/element.ts'
import type { Markdown, TextField } from '../../draft.ts'
import { joined } from '../../feedback.ts'
import type { ItemResult, Refusal, Warn } from '../../items.ts'
import { fractionOf, isWhole } from './fractions.ts'
import { baseOf, type MoodleItem } from './item.ts'

export interface TypedAnswer {
  readonly text: string
  readonly fraction: number
  readonly feedback: Markdown
  /** Of a number. */
  readonly tolerance?: string
}

export function readShortAnswer(item: MoodleItem): ItemResult {
  const isCaseSensitive = /^(1|true)$/i.test(wordsOf(item.element, 'usecase'))
  const field = textFieldOf(answersOf(item), isCaseSensitive, item.warn)
  return field.ok ? ok({ type: 'text', ...baseOf(item), field: field.value }) : field
}

export function answersOf(item: MoodleItem): TypedAnswer[] {
  return childrenOf(item.element, 'answer').map((answer) => ({
    text: wordsOf(answer, 'text') || wordsOf(answer, 'answernumerical'),
    fraction: fractionOf(answer),
    feedback: item.markdown(childOf(answer, 'feedback')),
    tolerance: wordsOf(answer, 'tolerance'),
  }))
}

export function textFieldOf(
  answers: readonly TypedAnswer[],
  isCaseSensitive: boolean,
  warn: Warn,
): Result<TextField, Refusal> {
  const read = answers.map((answer) => ({ ...answer, form: withoutWildcards(answer.text, warn) }))
  const right = read.filter(({ fraction, form }) => isWhole(fraction) && form !== '')
  if (right.length === 0) {
    const isAny = read.some(({ fraction, text }) => isWhole(fraction) && /^\*+$/.test(text))
    return isAny
      ? err({ code: 'any-answer', reason: 'any answer is right there, which cannot be checked.' })
      : err({ code: 'no-right-answer', reason: 'none of its answers is worth all points.' })
  }
  const others = read.filter(({ fraction, form }) => !isWhole(fraction) && form !== '')
  return ok({
    accept: right.map(({ form }) => form),
    ...(isCaseSensitive && { isCaseSensitive }),
    ...feedbackOf(
      right,
      read.filter(({ text, fraction }) => /^\*+$/.test(text) && !isWhole(fraction)),
      warn,
    ),
    ...expectedOf(others, ({ form }) => ({ accept: [form] as const }), warn),
  })
}

/** `rest` are those that stand for any other answer. */
export function feedbackOf(all: readonly TypedAnswer[], rest: readonly TypedAnswer[], warn: Warn) {
  const texts = [...new Set(all.map(({ feedback }) => feedback).filter(Boolean))]
  if (texts.length > 1)
    warn(
      'feedback-shared',
      'its right answers have feedback of their own; here all right ones get all of it.',
    )
  const other = rest.find(({ feedback }) => feedback)?.feedback
  if (rest.some(({ fraction }) => fraction > 0))
    warn('weights-dropped', 'any other answer is worth a part of the points there, and none here.')
  const right = joined(...texts)
  const feedback = { ...(right && { right }), ...(other && { other }) }
  return Object.keys(feedback).length > 0 ? { feedback } : {}
}

/** Answers that are not right: kept for their feedback. */
export function expectedOf<K extends object>(
  answers: readonly (TypedAnswer & { readonly form?: string })[],
  key: (answer: TypedAnswer & { readonly form: string }) => K,
  warn: Warn,
) {
  for (const { fraction, text } of answers)
    if (fraction > 0)
      warn(
        'weights-dropped',
        `"${text.slice(0, 60)}" is worth ${fraction} % of the points there, and is not right here.`,
      )
  const expected = answers
    .filter(({ feedback }) => feedback)
    .map((answer) => ({ ...key({ form: answer.text, ...answer }), feedback: answer.feedback }))
  return expected.length > 0 ? { expected } : {}
}

/** A star stands for any text, none included. What is left of a pattern is one of its answers. */
function withoutWildcards(text: string, warn: Warn): string {
  const parts = text.split(/(\\?\*)/)
  const form = parts
    .map((part) => (part === '*' ? '' : part === '\\*' ? '*' : part))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim()
  if (parts.includes('*') && form !== '')
    warn(
      'wildcard-dropped',
      `"${text.slice(0, 60)}" takes any text in place of the star; here only "${form.slice(0, 60)}" counts.`,
    )
  return form
}
