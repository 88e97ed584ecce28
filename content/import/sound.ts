// Whether a draft is a question that can be answered and graded. What is not is skipped, with the
// reason, and never repaired by a guess.
import { markupText } from '../parsing/markup.ts'
import type { Draft, DraftGap, DraftOption, NumberField, TextField } from './draft.ts'

interface Fault {
  readonly code: string
  readonly reason: string
}

/** The first thing that is wrong with a draft; undefined for a sound one. */
export function faultOf(draft: Draft): Fault | undefined {
  if (markupText(draft.prompt).trim() === '' && !/!\[/.test(draft.prompt)) {
    return { code: 'no-prompt', reason: 'it asks nothing: its text is empty. Skipped.' }
  }
  switch (draft.type) {
    case 'single':
    case 'multiple':
      return faultOfOptions(draft.options, draft.type === 'single')
    case 'order':
      return wrongCount(draft.items, 'items to put in order') ?? sameTwice(draft.items, 'items')
    case 'match':
      return (
        wrongCount(draft.pairs, 'pairs to match') ??
        sameTwice(
          draft.pairs.map(({ item }) => item),
          'items',
        )
      )
    case 'text':
      return faultOfForms(draft.field)
    case 'number':
      return faultOfNumber(draft.field)
    case 'blanks':
      if (draft.gaps.length === 0)
        return { code: 'no-gap', reason: 'it has no gap to fill in. Skipped.' }
      if (draft.gaps.length > MAX_PARTS)
        return { code: 'too-many', reason: `it has more than ${MAX_PARTS} gaps. Skipped.` }
      return draft.gaps.map(faultOfGap).find(Boolean)
    case 'truefalse':
      return undefined
  }
}

function faultOfOptions(options: readonly DraftOption[], isSingle: boolean): Fault | undefined {
  const few = wrongCount(options, 'options')
  if (few) return few
  if (options.some(({ text }) => text.trim() === ''))
    return { code: 'empty-option', reason: 'one of its options has no text. Skipped.' }
  const right = options.filter(({ isRight }) => isRight).length
  if (right === 0)
    return {
      code: 'no-right-answer',
      reason: `none of its ${options.length} options is right. Skipped.`,
    }
  if (isSingle && right > 1)
    return {
      code: 'two-right-answers',
      reason: `${right} options are right where one is asked for. Skipped.`,
    }
  return sameTwice(
    options.map(({ text }) => text),
    'options',
  )
}

function faultOfGap(gap: DraftGap): Fault | undefined {
  if (gap.kind === 'select') return faultOfOptions(gap.options, true)
  return gap.kind === 'text' ? faultOfForms(gap.field) : faultOfNumber(gap.field)
}

function faultOfForms({ accept }: TextField): Fault | undefined {
  if (accept.some((form) => form.trim() !== '')) return undefined
  return { code: 'no-right-answer', reason: 'it has no answer that is right. Skipped.' }
}

const DECIMAL = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?$/i

function faultOfNumber(field: NumberField): Fault | undefined {
  const { key } = field
  const tolerance = 'tolerance' in field ? (field.tolerance ?? 0) : 0
  const numbers = typeof key === 'object' ? [key.from, key.to] : [key, tolerance]
  const wrong = numbers.find((one) => !DECIMAL.test(String(one)))
  if (wrong !== undefined)
    return {
      code: 'not-a-number',
      reason: `"${String(wrong).slice(0, 40)}" is not a number. Skipped.`,
    }
  const isEmpty = typeof key === 'object' && Number(key.from) > Number(key.to)
  return isEmpty
    ? { code: 'empty-range', reason: `no number is between ${key.from} and ${key.to}. Skipped.` }
    : undefined
}

/** Of options, items or gaps. More than any question has, and each is compared with all others. */
const MAX_PARTS = 200

function wrongCount(list: readonly unknown[], what: string): Fault | undefined {
  if (list.length > MAX_PARTS)
    return { code: 'too-many', reason: `it has more than ${MAX_PARTS} ${what}. Skipped.` }
  if (list.length >= 2) return undefined
  return {
    code: 'too-few',
    reason: `it has fewer than two ${what}. Skipped.`,
  }
}

/** Two options with the same words cannot be told apart by a reader. */
function sameTwice(texts: readonly string[], what: string): Fault | undefined {
  const words = texts.map((text) => text.trim())
  const twice = words.find((text, at) => words.indexOf(text) !== at)
  if (twice === undefined) return undefined
  return { code: 'same-twice', reason: `two of its ${what} are "${twice.slice(0, 60)}". Skipped.` }
}
