// Answers that are typed, as a line that begins with `=`.
import type { Paragraph } from 'mdast'
import type { Markup } from '../../../model/markup.ts'
import type { NumberQuestion, TextQuestion } from '../../../model/question.ts'
import type { Expected, NumberKey } from '../../../model/question-parts.ts'
import { labelOf } from '../../questions/label.ts'
import { numberKeyOf } from '../../questions/typed-key.ts'
import type { WriteContext } from '../context.ts'
import type { WrittenAnswer } from './answer.ts'
import { feedbackList } from './feedback.ts'

/** Words behind `=` are read as they stand. */
export function answerLine(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'verbatim', value: `= ${value}` }] }
}

export function numberAnswer(
  { prompt, solution }: NumberQuestion,
  context: WriteContext,
): WrittenAnswer {
  const { key, feedback, expected } = solution
  const list = feedbackList(typedFeedback(feedback, expected), context)
  return {
    attributes: { unit: prompt.unit, exact: key.exact },
    blocks: [answerLine(numberText(key)), ...list],
    hasFeedbackList: list.length > 0,
  }
}

export function textAnswer({ solution }: TextQuestion, context: WriteContext): WrittenAnswer {
  const { key, feedback, expected } = solution
  const list = feedbackList(typedFeedback(feedback, expected), context)
  const forms = formsText(key.accept)
  const isOther = /^(true|false)$/i.test(forms) || numberKeyOf(forms) !== undefined
  return {
    attributes: {
      case: key.case || undefined,
      accents: key.accents || undefined,
      exact: key.exact,
    },
    blocks: [answerLine(forms), ...list],
    hasFeedbackList: list.length > 0,
    needsType: isOther,
  }
}

/** `6`, `3.14 ± 0.01` or `3 to 4`. */
export function numberText(key: NumberKey): string {
  if ('from' in key) return `${key.from} to ${key.to}`
  return key.tolerance === '0' ? key.value : `${key.value} ± ${key.tolerance}`
}

/** A bar inside a form has a backslash. */
export function formsText(forms: readonly string[]): string {
  return forms.map((form) => form.replaceAll('|', '\\|')).join(' | ')
}

/** What was written for a response, by label. The names are those of content/questions/typed.ts. */
export function typedFeedback(
  feedback: Readonly<Record<string, Markup>>,
  expected: readonly Expected[],
  { name = '', label = '' } = {},
): (readonly [string, Markup | undefined])[] {
  return [
    [`${label}right`, feedback[`${name}right`]],
    ...expected.map((one): [string, Markup | undefined] => [
      label + ('accept' in one ? labelOf(one.accept) : numberText(one)),
      feedback[one.feedback],
    ]),
    [`${label}other`, feedback[`${name}other`]],
  ]
}
