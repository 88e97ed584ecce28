// Fields that are typed into, and gaps, as their author would write them.

import type { Markup } from '../../model/markup.ts'
import type { BlanksQuestion } from '../../model/question.ts'
import type {
  BlankKey,
  BlankPrompt,
  Expected,
  NumberKey,
  TextKey,
} from '../../model/question-parts.ts'
import type { AuthoredGap } from './shape.ts'
import { textMarkdown } from './texts.ts'

type Texts = Readonly<Record<string, Markup>>
type Forms = [string, ...string[]]

export function numberField(
  key: NumberKey,
  feedback: Texts,
  expected: readonly Expected[],
  prefix = '',
) {
  const likely = expected.flatMap((one) =>
    'accept' in one
      ? []
      : [{ ...numberKey(one), feedback: textMarkdown(feedback[one.feedback] ?? '') }],
  )
  return {
    ...numberKey(key),
    ...(key.exact && { exact: key.exact }),
    ...typedFeedback(feedback, prefix),
    ...(likely.length > 0 && { expected: likely }),
  }
}

export function textField(
  { accept, case: isCaseSensitive, accents, exact }: TextKey,
  feedback: Texts,
  expected: readonly Expected[],
  prefix = '',
) {
  const likely = expected.flatMap((one) =>
    'accept' in one
      ? [{ accept: formsOf(one.accept), feedback: textMarkdown(feedback[one.feedback] ?? '') }]
      : [],
  )
  return {
    accept: formsOf(accept),
    ...(isCaseSensitive && { case: true as const }),
    ...(!accents && { accents: 'ignore' as const }),
    ...(exact && { exact }),
    ...typedFeedback(feedback, prefix),
    ...(likely.length > 0 && { expected: likely }),
  }
}

export function authoredGaps({ prompt, solution }: BlanksQuestion): AuthoredGap[] {
  return prompt.blanks.flatMap((blank) => {
    const key = solution.key[blank.id]
    return key ? [gapOf(blank, key, solution)] : []
  })
}

function gapOf(
  { id, choices = [], isFromBank }: BlankPrompt,
  key: BlankKey,
  { feedback, expected: all }: BlanksQuestion['solution'],
): AuthoredGap {
  const prefix = `${id}/`
  const expected = all[id] ?? []
  if (key.kind === 'number') return { id, ...numberField(key, feedback, expected, prefix) }
  if (key.kind === 'text') return { id, ...textField(key, feedback, expected, prefix) }
  if (isFromBank) return { id, pick: key.choice, ...typedFeedback(feedback, prefix) }
  const options = choices.map(({ id: option, text }) => {
    const said = feedback[`${id}/option-${option}`]
    return {
      id: option,
      text: textMarkdown(text),
      ...(said !== undefined && { feedback: textMarkdown(said) }),
    }
  })
  return { id, options, key: key.choice }
}

export function bankOf({ prompt }: BlanksQuestion) {
  const { choices = [] } = prompt.blanks.find(({ isFromBank }) => isFromBank) ?? {}
  return choices.map(({ id, text }) => ({ id, text: textMarkdown(text) }))
}

function numberKey(key: NumberKey) {
  if ('from' in key) return { key: { from: key.from, to: key.to } }
  return { key: key.value, ...(key.tolerance !== '0' && { tolerance: key.tolerance }) }
}

function typedFeedback(feedback: Texts, prefix: string) {
  const texts = (['right', 'other'] as const).flatMap((name) => {
    const text = feedback[`${prefix}${name}`]
    return text === undefined ? [] : [[name, textMarkdown(text)] as const]
  })
  return texts.length > 0 ? { feedback: Object.fromEntries(texts) } : {}
}

const formsOf = ([first = '', ...more]: readonly string[]): Forms => [first, ...more]
