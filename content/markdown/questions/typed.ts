// Answers that are typed: `= 6` and `= capstone | capstone project`, with the feedback on them.
import type { TypedFeedback } from '../../model/question-parts.ts'
import type { NumberField, TextField } from '../../questions/typed.ts'
import { NAMES, partsOf } from './label.ts'
import { type FeedbackList, named } from './labelled.ts'
import { expectedNumber, numberKeyOf } from './typed-key.ts'

/** How a typed answer is compared. Capitals and accents do not matter unless it says so. */
export const TYPED_FLAGS = ['case', 'accents', 'exact'] as const
export type TypedFlags = ReadonlySet<(typeof TYPED_FLAGS)[number]>

export function numberField(
  text: string,
  flags: TypedFlags,
  feedback: FeedbackList,
): NumberField | undefined {
  const key = numberKeyOf(text)
  if (!key) return undefined
  const expected = feedback
    .take((label) => numberKeyOf(label) !== undefined)
    .flatMap((one) => expectedNumber(one.label, one.feedback) ?? [])
  return {
    ...key,
    ...(flags.has('exact') && { exact: true as const }),
    ...generalFeedback(feedback),
    ...(expected.length > 0 && { expected }),
  }
}

export function textField(
  forms: readonly string[],
  flags: TypedFlags,
  feedback: FeedbackList,
): TextField | undefined {
  const [first, ...more] = forms
  if (first === undefined) return undefined
  const expected = feedback
    .take((label) => !isName(label))
    .flatMap((one) => {
      const [form, ...others] = partsOf(one.label).map(({ text }) => text)
      return form === undefined
        ? []
        : [{ accept: [form, ...others] as const, feedback: one.feedback }]
    })
  return {
    accept: [first, ...more],
    ...(flags.has('case') && { case: true as const }),
    ...(!flags.has('accents') && { accents: 'ignore' as const }),
    ...(flags.has('exact') && { exact: true as const }),
    ...generalFeedback(feedback),
    ...(expected.length > 0 && { expected }),
  }
}

const isName = (label: string) => NAMES.includes(label)

/** The feedback on right answers, and on those that nobody expects. */
export function generalFeedback(list: FeedbackList): { feedback?: TypedFeedback } {
  const right = list.first(named('right'))
  const other = list.first(named('other'))
  if (right === undefined && other === undefined) return {}
  return {
    feedback: {
      ...(right !== undefined && { right }),
      ...(other !== undefined && { other }),
    },
  }
}
