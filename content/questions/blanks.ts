// Texts with gaps. The prompt marks each gap as `[[id]]`.
import { definedValues } from '../common/map-values.ts'
import { publishOrder } from '../common/publish-order.ts'
import type { Markup } from '../model/markup.ts'
import type { BlanksQuestion } from '../model/question.ts'
import type {
  BlankKey,
  BlankPrompt,
  Expected,
  OptionTexts,
  TypedFeedback,
} from '../model/question-parts.ts'
import type { TextMapper } from '../model/text-mapper.ts'
import { sortByGap } from '../parsing/gaps.ts'
import type { Publish, QuestionDefinition, QuestionText } from './question-type.ts'
import {
  idsOf,
  mapSolutionTexts,
  publishPlaced,
  type QuestionSource,
  questionBase,
  solutionTexts,
  sortedIds,
} from './source.ts'
import {
  mapExpected,
  mapTypedFeedback,
  type NumberField,
  numberKey,
  numberScoringParts,
  type TextField,
  textKey,
  textScoringParts,
  typedFeedback,
  typedFeedbackTexts,
  typedResponses,
} from './typed.ts'

/** A gap with options of its own, each with its feedback. */
interface SelectBlank {
  readonly options: Readonly<Record<string, OptionTexts>>
  readonly key: string
}

/** A gap that is filled from the bank, which several gaps share. */
interface BankBlank {
  readonly pick: string
  readonly feedback?: TypedFeedback
}

export type BlankSource = TextField | NumberField | SelectBlank | BankBlank

/** One gap, split into the parts of prompt and solution. */
interface BlankParts {
  readonly prompt: BlankPrompt
  readonly key: BlankKey
  readonly feedback: Readonly<Record<string, Markup>>
  readonly expected: readonly Expected[]
}

export function blanks<const S extends string = never>(
  source: QuestionSource<S> & {
    readonly blanks: Readonly<Record<string, BlankSource>>
    readonly bank?: Readonly<Record<string, Markup>>
  },
): BlanksQuestion & { readonly section?: S } {
  const { prompt, bank = {} } = source
  const parts = Object.entries(source.blanks).map(([id, blank]) =>
    blankParts(source.id, id, blank, bank),
  )
  const isBankUsed = Object.values(source.blanks).some((blank) => 'pick' in blank)
  return {
    type: 'blanks',
    ...questionBase(source),
    ...joinedBlanks(prompt, parts, solutionTexts(source)),
    ...(Object.keys(bank).length > 0 && !isBankUsed && { unusedBank: true }),
  }
}

function joinedBlanks(
  text: Markup,
  unsorted: readonly BlankParts[],
  texts: ReturnType<typeof solutionTexts>,
): Pick<BlanksQuestion, 'prompt' | 'solution'> {
  const parts = sortByGap(text, unsorted, ({ prompt }) => prompt.id)
  return {
    prompt: { text, blanks: parts.map(({ prompt }) => prompt) },
    solution: {
      ...texts,
      key: Object.fromEntries(parts.map(({ prompt, key }) => [prompt.id, key])),
      feedback: Object.assign({}, ...parts.map(({ feedback }) => feedback)),
      expected: Object.fromEntries(parts.map(({ prompt, expected }) => [prompt.id, expected])),
    },
  }
}

function blankParts(
  question: string,
  id: string,
  source: BlankSource,
  bank: Readonly<Record<string, Markup>>,
): BlankParts {
  if ('options' in source) {
    const options = Object.entries(source.options)
    const texts = options.map(([option, { text }]) => ({ id: option, text }))
    return {
      prompt: { id, choices: publishOrder(`${question}/${id}`, texts) },
      key: { kind: 'select', choice: source.key },
      feedback: definedValues(
        Object.fromEntries(
          options.map(([option, { feedback }]) => [`${id}/option-${option}`, feedback]),
        ),
      ),
      expected: [],
    }
  }
  if ('pick' in source) {
    const texts = Object.entries(bank).map(([option, text]) => ({ id: option, text }))
    return {
      // The order does not depend on the gap, so that all gaps list the bank in the same order.
      prompt: { id, choices: publishOrder(question, texts), isFromBank: true },
      key: { kind: 'select', choice: source.pick },
      ...typedFeedback(source.feedback, [], `${id}/`),
    }
  }
  const texts = typedFeedback(source.feedback, source.expected, `${id}/`)
  return 'accept' in source
    ? { prompt: { id }, key: { kind: 'text', ...textKey(source) }, ...texts }
    : { prompt: { id }, key: { kind: 'number', ...numberKey(source) }, ...texts }
}

export const publishBlanks: Publish<'blanks'> = ({ type, prompt }, base) => ({
  ...base,
  type,
  blanks: prompt.blanks.map(({ id, choices }) => {
    return { id, ...(choices && { choices: choices.map(publishPlaced) }) }
  }),
})

export const blanksDefinition: QuestionDefinition<BlanksQuestion> = {
  mapTexts(question, mapper) {
    const { prompt, solution } = question
    const parts = prompt.blanks.flatMap((blank) => {
      const key = solution.key[blank.id]
      return key ? [mapBlank(blank, key, solution, mapper)] : []
    })
    const text = mapper.text(['prompt'], prompt.text)
    return { ...question, ...joinedBlanks(text, parts, mapSolutionTexts(solution, mapper)) }
  },
  texts: ({ prompt, solution }) => [
    ...prompt.blanks.flatMap(({ id: blank, choices = [] }) =>
      choices.map(({ id, text }): QuestionText => {
        return { role: 'option', name: `the option "${id}" of the gap "${blank}"`, source: text }
      }),
    ),
    ...typedFeedbackTexts(solution.feedback),
  ],
  responses: ({ prompt, solution: { feedback } }) =>
    prompt.blanks.flatMap(({ id, choices, isFromBank }) =>
      choices && !isFromBank
        ? choices.map(({ id: option }) => {
            return { name: `"${id}/${option}"`, feedback: feedback[`${id}/option-${option}`] }
          })
        : typedResponses(feedback, `${id}/`),
    ),
  publicIds: ({ prompt: { blanks } }) =>
    idsOf([...blanks, ...blanks.flatMap(({ choices = [] }) => choices)]),
  typedKeys: ({ solution }) =>
    Object.entries(solution.key)
      .filter(([, { kind }]) => kind !== 'select')
      .map(([gap, key]) => ({ gap, key, expected: solution.expected[gap] ?? [] })),
  scoringParts: ({ prompt, solution }) => [
    prompt.blanks
      .map(({ id, choices }) => [
        id,
        choices ? sortedIds(choices) : null,
        blankScoringParts(solution.key[id]),
      ])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  ],
}

/** A translation has the options of a gap at the gap itself, or in the bank of the question. */
function mapBlank(
  { id, choices, isFromBank }: BlankPrompt,
  key: BlankKey,
  solution: BlanksQuestion['solution'],
  mapper: TextMapper,
): BlankParts {
  const blankMapper = mapper.at('blanks', id)
  const feedback = Object.entries(solution.feedback).filter(([name]) => name.startsWith(`${id}/`))
  const translatedKey: BlankKey =
    key.kind === 'text' ? { ...key, accept: blankMapper.forms(['accept'], key.accept, key) } : key
  return {
    prompt: {
      id,
      ...(choices && {
        choices: choices.map(({ id: option, text }) => {
          const path = isFromBank ? ['bank', option] : ['blanks', id, 'options', option, 'text']
          return { id: option, text: mapper.text(path, text) }
        }),
      }),
      ...(isFromBank && { isFromBank }),
    },
    key: translatedKey,
    feedback: mapTypedFeedback(Object.fromEntries(feedback), blankMapper, `${id}/`),
    expected: mapExpected(
      solution.expected[id] ?? [],
      blankMapper,
      key.kind === 'text' ? key : undefined,
    ),
  }
}

function blankScoringParts(key: BlankKey | undefined): unknown[] {
  if (!key) return []
  if (key.kind === 'select') return [key.kind, key.choice]
  return [key.kind, ...(key.kind === 'number' ? numberScoringParts(key) : textScoringParts(key))]
}
