// A draft as a question of ours: with ids that come from its words.
import { slugOf } from '../markdown/slug.ts'
import type { Question } from '../model/question.ts'
import { markupText } from '../parsing/markup.ts'
import { type BlankSource, blanks } from '../questions/blanks.ts'
import { match } from '../questions/match.ts'
import { multiple } from '../questions/multiple.ts'
import { number } from '../questions/number.ts'
import { order } from '../questions/order.ts'
import { single } from '../questions/single.ts'
import { text } from '../questions/text.ts'
import { trueFalse } from '../questions/truefalse.ts'
import {
  type Draft,
  type DraftGap,
  type DraftOption,
  gapId,
  type MatchDraft,
  type TextField,
} from './draft.ts'

export interface QuestionOfDraft {
  readonly question: Question
  /** The ids of options and targets in the order of the file (markdown/layout.ts). */
  readonly order: readonly (readonly [of: string, ids: readonly string[]])[]
}

type Base = Readonly<{ id: string; prompt: string }>

/** `taken` holds the ids of the questions before it. */
export function toQuestion(draft: Draft, taken: ReadonlySet<string>): QuestionOfDraft {
  const { name, prompt, explanation, hints = [], weight } = draft
  const id = slugOf(name ?? markupText(prompt), taken, 'question')
  const base = {
    id,
    prompt,
    ...(explanation && { explanation }),
    ...(hints.length > 0 && { hints }),
    ...(weight !== undefined && { weight }),
  }
  switch (draft.type) {
    case 'single':
    case 'multiple': {
      const { options, right } = optionsOf(draft.options)
      const question =
        draft.type === 'single'
          ? single({ ...base, options, key: right[0] ?? '' })
          : multiple({ ...base, options, key: right })
      return { question, order: [[id, Object.keys(options)]] }
    }
    case 'truefalse': {
      const { key, feedback } = draft
      return { question: trueFalse({ ...base, key, ...(feedback && { feedback }) }), order: [] }
    }
    case 'order': {
      const items = withIds(draft.items, (item) => item, 'item').map(([item, words]) => [
        item,
        { text: words },
      ])
      const { feedback } = draft
      const question = order({
        ...base,
        items: Object.fromEntries(items),
        ...(feedback && { feedback }),
      })
      return { question, order: [] }
    }
    case 'match':
      return toMatch(draft, base)
    case 'number': {
      const { field, unit } = draft
      const question = number({ ...base, ...field, ...(unit !== undefined && { unit }) })
      return { question, order: [] }
    }
    case 'text':
      return { question: text({ ...base, ...textField(draft.field) }), order: [] }
    case 'blanks':
      return toBlanks(draft.gaps, base)
  }
}

function optionsOf(drafts: readonly DraftOption[]) {
  const named = withIds(drafts, ({ text: words }) => words, 'option')
  return {
    options: Object.fromEntries(
      named.map(([id, { text: words, feedback, isPinned }]) => [
        id,
        { text: words, ...(feedback && { feedback }), ...(isPinned && { pinned: true }) },
      ]),
    ),
    right: named.filter(([, { isRight }]) => isRight).map(([id]) => id),
  }
}

/** Each with an id of its own. */
function withIds<T>(list: readonly T[], wordsOf: (one: T) => string, fallback: string) {
  const taken = new Set<string>()
  return list.map((one): [string, T] => {
    const id = slugOf(markupText(wordsOf(one)), taken, fallback)
    taken.add(id)
    return [id, one]
  })
}

function toMatch({ pairs, others = [], feedback }: MatchDraft, base: Base): QuestionOfDraft {
  const words = [...new Set([...pairs.map(({ target }) => target), ...others])]
  const targets = withIds(words, (one) => one, 'target')
  const idOf = new Map(targets.map(([id, one]) => [one, id]))
  const items = withIds(pairs, ({ item }) => item, 'item')
  const question = match({
    ...base,
    targets: Object.fromEntries(targets),
    items: Object.fromEntries(
      items.map(([id, { item, target }]) => [id, { text: item, target: idOf.get(target) ?? '' }]),
    ),
    ...(feedback && { feedback }),
  })
  return { question, order: [[base.id, targets.map(([id]) => id)]] }
}

function toBlanks(gaps: readonly DraftGap[], base: Base): QuestionOfDraft {
  const sources = gaps.map((gap, at): [string, BlankSource] => [gapId(at), gapSource(gap)])
  return {
    question: blanks({ ...base, blanks: Object.fromEntries(sources) }),
    order: sources.flatMap(([id, source]) =>
      'options' in source ? [[`${base.id}/${id}`, Object.keys(source.options)] as const] : [],
    ),
  }
}

function textField({ accept, isCaseSensitive, isExact, feedback, expected }: TextField) {
  return {
    accept: atLeastOne(accept),
    ...(isCaseSensitive && { case: true as const }),
    ...(isExact && { exact: true as const }),
    ...(feedback && { feedback }),
    ...(expected && {
      expected: expected.map((one) => ({ ...one, accept: atLeastOne(one.accept) })),
    }),
  }
}

function gapSource(gap: DraftGap): BlankSource {
  if (gap.kind === 'text') return textField(gap.field)
  if (gap.kind === 'number') return gap.field
  const { options, right } = optionsOf(gap.options)
  return { options, key: right[0] ?? '' }
}

const atLeastOne = ([first = '', ...more]: readonly string[]): [string, ...string[]] => [
  first,
  ...more,
]
