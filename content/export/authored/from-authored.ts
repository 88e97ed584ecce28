// What an author wrote as a question of the model, by the functions that typed files call.

import type { OutcomeQuestion } from '../../model/outcome-quiz.ts'
import type { Question } from '../../model/question.ts'
import { type BlankSource, blanks } from '../../questions/blanks.ts'
import { choicePrompt } from '../../questions/choice.ts'
import { match } from '../../questions/match.ts'
import { multiple } from '../../questions/multiple.ts'
import { number } from '../../questions/number.ts'
import { order } from '../../questions/order.ts'
import { single } from '../../questions/single.ts'
import { text } from '../../questions/text.ts'
import { trueFalse } from '../../questions/truefalse.ts'
import type { NumberField, NumberKeySource } from '../../questions/typed.ts'
import type { AuthoredGap, AuthoredOutcomeQuestion, AuthoredQuestion } from './shape.ts'

export function questionOf(source: AuthoredQuestion): Question {
  switch (source.type) {
    case 'single':
      return single({ ...source, options: byId(source.options) })
    case 'multiple':
      return multiple({ ...source, options: byId(source.options) })
    case 'truefalse':
      return trueFalse(source)
    case 'order':
      return order({ ...source, items: byId(source.items) })
    case 'match': {
      const targets = Object.fromEntries(source.targets.map(({ id, text: words }) => [id, words]))
      return match({ ...source, targets, items: byId(source.items) })
    }
    case 'number':
      return number({ ...withoutKey(source), ...numberField(source) })
    case 'text':
      return text(source)
    case 'blanks': {
      const { bank = [] } = source
      const gaps = source.blanks.map(({ id, ...gap }) => {
        return [id, gapSource(gap)] as const
      })
      return blanks({
        ...source,
        blanks: Object.fromEntries(gaps),
        bank: Object.fromEntries(bank.map(({ id, text: words }) => [id, words])),
      })
    }
  }
}

export function outcomeQuestionOf(source: AuthoredOutcomeQuestion): OutcomeQuestion {
  const { id, type, section, allow, options } = source
  const entries = <T>(part: (option: (typeof options)[number]) => T | undefined) =>
    Object.fromEntries(
      options.flatMap((option) => {
        const value = part(option)
        return value === undefined ? [] : [[option.id, value] as const]
      }),
    )
  return {
    id,
    type,
    ...(section !== undefined && { section }),
    prompt: choicePrompt({ ...source, options: byId(options) }),
    leanings: entries(({ points, why }) =>
      points && why !== undefined ? { points, why } : undefined,
    ),
    limits: entries(({ requires, excludes, whyNot }) =>
      whyNot === undefined
        ? undefined
        : { ...(requires && { requires }), ...(excludes && { excludes }), whyNot },
    ),
    facts: entries(({ fact }) => fact),
    ...(allow && { allow }),
  }
}

const withoutKey = ({
  key: _,
  tolerance: __,
  feedback: ___,
  expected: ____,
  ...source
}: NumberSource) => source

function gapSource(gap: Without<'id', AuthoredGap>): BlankSource {
  if ('options' in gap) return { ...gap, options: byId(gap.options) }
  return 'key' in gap ? numberField(gap) : gap
}

type Without<K extends string, T> = T extends unknown ? Omit<T, K> : never
type NumberSource = Extract<AuthoredQuestion, { type: 'number' }>
type NumberParts = Pick<NumberSource, 'key' | 'tolerance' | 'exact' | 'feedback' | 'expected'>

function numberField({ exact, feedback, expected, ...key }: NumberParts): NumberField {
  return {
    ...numberKey(key),
    ...(exact && { exact }),
    ...(feedback && { feedback }),
    ...(expected && {
      expected: expected.map(({ feedback: said, ...one }) => {
        return { ...numberKey(one), feedback: said }
      }),
    }),
  }
}

function numberKey({ key, tolerance }: Pick<NumberParts, 'key' | 'tolerance'>): NumberKeySource {
  return typeof key === 'object' ? { key } : { key, ...(tolerance !== undefined && { tolerance }) }
}

/** Ids begin with a letter, so that a record keeps the order of the list. */
const byId = <T extends { readonly id: string }>(
  list: readonly T[],
): Record<string, Omit<T, 'id'>> => Object.fromEntries(list.map(({ id, ...one }) => [id, one]))
