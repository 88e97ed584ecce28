// Texts with gaps. The prompt marks each gap as [[its id]].

import { publishOrder } from '../common/publish-order.ts'
import type { BlankKey, BlankPrompt, BlanksQuestion, Expected } from '../model/question.ts'
import { byGap, type Markup } from '../parsing/markup.ts'
import { layBlanks } from '../translate/blanks.ts'
import { layCommon } from '../translate/map-texts.ts'
import type { OptionSource } from './choice.ts'
import {
  publishPlaced,
  type QuestionKind,
  type QuestionText,
  sortedIds,
  told,
} from './question-type.ts'
import {
  base,
  type ExpectedNumber,
  type ExpectedText,
  feedbackOf,
  feedbackTexts,
  type NumberKeySource,
  numberKey,
  scoredNumber,
  scoredText,
  type TextKeySource,
  type TypedFeedback,
  type TypedSource,
  textKey,
} from './typed.ts'

interface TextBlank extends TextKeySource {
  readonly feedback: TypedFeedback
  readonly expected?: readonly ExpectedText[]
}

type NumberBlank = NumberKeySource & {
  readonly feedback: TypedFeedback
  readonly expected?: readonly ExpectedNumber[]
}

/** Options of this gap alone, each with its feedback. */
interface SelectBlank {
  readonly options: Readonly<Record<string, Omit<OptionSource, 'pinned'>>>
  readonly key: string
}

/** Picked from the bank that gaps of the question share. */
interface BankBlank {
  readonly pick: string
  readonly feedback: TypedFeedback
}

export type BlankSource = TextBlank | NumberBlank | SelectBlank | BankBlank

interface ReadBlank {
  readonly prompt: BlankPrompt
  readonly key: BlankKey
  readonly feedback: Readonly<Record<string, Markup>>
  readonly expected: readonly Expected[]
}

export function blanks<const S extends string>(
  source: TypedSource<S> & {
    readonly blanks: Readonly<Record<string, BlankSource>>
    readonly bank?: Readonly<Record<string, Markup>>
  },
): BlanksQuestion & { readonly section: S } {
  const { prompt, bank = {} } = source
  const written = Object.entries(source.blanks).map(([id, blank]) =>
    readBlank(`${source.id}/${id}`, id, blank, bank),
  )
  const read = byGap(prompt, written, (blank) => blank.prompt.id)
  const isPicked = Object.values(source.blanks).some((blank) => 'pick' in blank)
  return {
    type: 'blanks',
    ...base(source),
    prompt: { text: prompt, blanks: read.map((blank) => blank.prompt) },
    solution: {
      key: Object.fromEntries(read.map((blank) => [blank.prompt.id, blank.key])),
      feedback: Object.assign({}, ...read.map((blank) => blank.feedback)),
      expected: Object.fromEntries(read.map((blank) => [blank.prompt.id, blank.expected])),
      ...told(source),
    },
    ...(Object.keys(bank).length > 0 && !isPicked && { unusedBank: true }),
  }
}

function readBlank(
  scope: string,
  id: string,
  source: BlankSource,
  bank: Readonly<Record<string, Markup>>,
): ReadBlank {
  if ('options' in source) {
    const options = Object.entries(source.options)
    const named = options.map(([option, { feedback }]) => [`${id}/option-${option}`, feedback])
    return {
      prompt: {
        id,
        choices: offered(
          scope,
          options.map(([one, { text }]) => [one, text]),
        ),
      },
      key: { kind: 'select', choice: source.key },
      feedback: Object.fromEntries(named),
      expected: [],
    }
  }
  if ('pick' in source) {
    return {
      // In one order everywhere: readers look for the same list in each gap.
      prompt: { id, choices: offered(scope.split('/')[0] ?? '', Object.entries(bank)) },
      key: { kind: 'select', choice: source.pick },
      ...feedbackOf(source.feedback, [], `${id}/`),
    }
  }
  const said = feedbackOf(source.feedback, source.expected, `${id}/`)
  return 'accept' in source
    ? { prompt: { id }, key: { kind: 'text', ...textKey(source) }, ...said }
    : { prompt: { id }, key: { kind: 'number', ...numberKey(source) }, ...said }
}

/** Ordered as options are: by their ids, never by the key. */
function offered(scope: string, options: readonly (readonly [id: string, text: Markup])[]) {
  const choices = options.map(([id, text]) => ({ id, text, pinned: false }))
  return publishOrder(scope, choices).map(({ id, text }) => ({ id, text }))
}

export const blanksKind: QuestionKind<BlanksQuestion> = {
  publish: ({ type, prompt }, shown) => ({
    ...shown,
    type,
    blanks: prompt.blanks.map(({ id, choices }) => {
      return { id, ...(choices && { choices: choices.map(publishPlaced) }) }
    }),
  }),
  translate(question, over) {
    const { solution } = question
    const { prompt, key, feedback, expected } = layBlanks(question, over)
    return {
      ...question,
      prompt,
      solution: { ...solution, ...layCommon(solution, over), key, feedback, expected },
    }
  },
  texts: ({ prompt, solution }) => [
    ...prompt.blanks.flatMap(({ id: blank, choices = [] }) =>
      choices.map(({ id, text }): QuestionText => {
        return { kind: 'option', name: `the option "${id}" of the gap "${blank}"`, source: text }
      }),
    ),
    ...feedbackTexts(solution.feedback),
  ],
  typed: ({ solution }) =>
    Object.entries(solution.key)
      .filter(([, { kind }]) => kind !== 'select')
      .map(([gap, key]) => ({ gap, key })),
  scored: ({ prompt, solution }) => [
    prompt.blanks
      .map(({ id, choices }) => [
        id,
        choices ? sortedIds(choices) : null,
        scoredBlank(solution.key[id]),
      ])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  ],
}

function scoredBlank(key: BlankKey | undefined): unknown[] {
  if (!key) return []
  if (key.kind === 'select') return [key.kind, key.choice]
  return [key.kind, ...(key.kind === 'number' ? scoredNumber(key) : scoredText(key))]
}
