// A draft as a question of ours: with ids that come from its words.
import { ranked } from '../common/draw.ts'
import { slugOf } from '../markdown/slug.ts'
import type { Question } from '../model/question.ts'
import { markupText } from '../parsing/markup.ts'
import { readText } from '../parsing/text.ts'
import { type BlankSource, blanks } from '../questions/blanks.ts'
import { match } from '../questions/match.ts'
import { multiple } from '../questions/multiple.ts'
import { number } from '../questions/number.ts'
import { order } from '../questions/order.ts'
import { single } from '../questions/single.ts'
import { text } from '../questions/text.ts'
import { trueFalse } from '../questions/truefalse.ts'
import { plainNumbers } from './adapt/plain-numbers.ts'
import {
  type Draft,
  type DraftGap,
  type DraftOption,
  gapId,
  type MatchDraft,
  type TextField,
} from './draft.ts'
import { wordsMarkdown } from './text/plain.ts'

export interface QuestionOfDraft {
  readonly question: Question
  /** The ids of options and targets in the order of the file (markdown/layout.ts). */
  readonly order: readonly (readonly [of: string, ids: readonly string[]])[]
}

type Base = Readonly<{ id: string; prompt: string }>

/**
 * `taken` holds the ids of the questions before it. With `salt` the ids of options, items and targets
 * come from a hash of their words: ids of words may tell the key, as "true" does, or the order.
 */
export function toQuestion(draft: Draft, taken: ReadonlySet<string>, salt = ''): QuestionOfDraft {
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
      const { options, right } = optionsOf(draft.options, salt)
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
      const items = withIds(draft.items, (item) => item, 'item', salt).map(([item, words]) => [
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
      return toMatch(draft, base, salt)
    case 'number': {
      const { field, unit } = draft
      const question = number({
        ...base,
        ...plainNumbers(field),
        ...(unit !== undefined && { unit }),
      })
      return { question, order: [] }
    }
    case 'text':
      return { question: text({ ...base, ...textField(draft.field) }), order: [] }
    case 'blanks':
      return toBlanks(draft.gaps, base, salt)
  }
}

function optionsOf(drafts: readonly DraftOption[], salt: string) {
  const named = withIds(drafts, ({ text: words }) => words, 'option', salt)
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
function withIds<T>(
  list: readonly T[],
  wordsOf: (one: T) => string,
  fallback: string,
  salt: string,
) {
  const taken = new Set<string>()
  return list.map((one): [string, T] => {
    const words = markupText(wordsOf(one))
    const source = salt === '' ? words : `${fallback}-${lettersOf(`${salt} ${words}`)}`
    const id = slugOf(source, taken, fallback)
    taken.add(id)
    return [id, one]
  })
}

/** A few letters that depend on the whole text, without digits, which would count. */
function lettersOf(text: string): string {
  const digits = ranked(0, text).toString(26)
  return digits.replaceAll(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))
}

function toMatch(
  { pairs, others = [], feedback }: MatchDraft,
  base: Base,
  salt: string,
): QuestionOfDraft {
  const words = [...new Set([...pairs.map(({ target }) => target), ...others])]
  const targets = withIds(words, (one) => one, 'target', salt)
  const idOf = new Map(targets.map(([id, one]) => [one, id]))
  const items = withIds(pairs, ({ item }) => item, 'item', salt)
  const question = match({
    ...base,
    targets: Object.fromEntries(targets.map(([id, one]) => [id, wordsMarkdown(one)])),
    items: Object.fromEntries(
      items.map(([id, { item, target }]) => [id, { text: item, target: idOf.get(target) ?? '' }]),
    ),
    ...(feedback && { feedback }),
  })
  return { question, order: [[base.id, targets.map(([id]) => id)]] }
}

function toBlanks(gaps: readonly DraftGap[], base: Base, salt: string): QuestionOfDraft {
  const sources = gaps.map((gap, at): [string, BlankSource] => [gapId(at), gapSource(gap, salt)])
  return {
    question: blanks({ ...base, blanks: Object.fromEntries(sources) }),
    order: sources.flatMap(([id, source]) =>
      'options' in source ? [[`${base.id}/${id}`, Object.keys(source.options)] as const] : [],
    ),
  }
}

function textField({ accept, isCaseSensitive, isExact, feedback, expected }: TextField) {
  return {
    accept: atLeastOne(different(accept, isCaseSensitive)),
    ...(isCaseSensitive && { case: true as const }),
    ...(isExact && { exact: true as const }),
    ...(feedback && { feedback }),
    ...(expected && {
      expected: expected.map((one) => ({ ...one, accept: atLeastOne(one.accept) })),
    }),
  }
}

/** Without forms that are read as one before them, such as "Blue" behind "blue". */
function different(forms: readonly string[], isCaseSensitive = false): string[] {
  const read = forms.map((form) => readText(form, { case: isCaseSensitive, accents: true }))
  return forms.filter((_, at) => read.indexOf(read[at] ?? '') === at)
}

function gapSource(gap: DraftGap, salt: string): BlankSource {
  if (gap.kind === 'text') return textField(gap.field)
  if (gap.kind === 'number') return plainNumbers(gap.field)
  const { options, right } = optionsOf(gap.options, salt)
  return { options, key: right[0] ?? '' }
}

const atLeastOne = ([first = '', ...more]: readonly string[]): [string, ...string[]] => [
  first,
  ...more,
]
