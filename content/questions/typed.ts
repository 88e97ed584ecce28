// What questions that are typed into share: keys as text, feedback by name, and expected
// responses. Feedback has names (`right`, `other`, and `other-1` for the first expected
// response), which the parts of a translation are found by.
import { definedValues, mapValues } from '../common/map-values.ts'
import type { Markup } from '../model/markup.ts'
import type {
  Expected,
  NumberKey,
  TextComparison,
  TextKey,
  TypedFeedback,
} from '../model/question-parts.ts'
import type { TextMapper } from '../model/text-mapper.ts'
import type { QuestionText, RespondedTo } from './question-type.ts'

/** A number, or a text that holds one exactly: '0.30', '1e21'. */
type NumberSource = number | string

export type NumberKeySource =
  | { readonly key: NumberSource; readonly tolerance?: NumberSource }
  | { readonly key: { readonly from: NumberSource; readonly to: NumberSource } }

interface ExactSource {
  /**
   * Of a text: right are the listed forms alone, without other articles, plurals, numbers in
   * words and typing slips. Of a number: it must be written in digits.
   */
  readonly exact?: true
}

/** A number that is not right but likely, and the feedback for it. */
export type ExpectedNumber = NumberKeySource & { readonly feedback: Markup }

interface TextKeySource extends ExactSource {
  /** The forms that are right. The first one is shown as the right answer. */
  readonly accept: readonly [string, ...string[]]
  /** Capitals matter. */
  readonly case?: true
  /** `ignore`: "resume" is as right as "résumé". */
  readonly accents?: 'ignore'
}

/** A text that is not right but likely, and the feedback for it. */
interface ExpectedText {
  readonly accept: readonly [string, ...string[]]
  readonly feedback: Markup
}

/** What an author writes for a field that asks for a number: a question, or a gap of a text. */
export type NumberField = NumberKeySource &
  ExactSource & {
    readonly feedback?: TypedFeedback
    readonly expected?: readonly ExpectedNumber[]
  }

/** The same for a field that asks for words. */
export interface TextField extends TextKeySource {
  readonly feedback?: TypedFeedback
  readonly expected?: readonly ExpectedText[]
}

export function numberKey(source: NumberKeySource & ExactSource): NumberKey {
  const exact = exactOf(source)
  if (typeof source.key === 'object') {
    return { from: String(source.key.from), to: String(source.key.to), ...exact }
  }
  const tolerance = 'tolerance' in source ? source.tolerance : 0
  return { value: String(source.key), tolerance: String(tolerance ?? 0), ...exact }
}

export function textKey(source: TextKeySource): TextKey {
  const { accept, case: isCaseSensitive, accents } = source
  const comparison = { case: isCaseSensitive ?? false, accents: accents !== 'ignore' }
  return { accept, ...comparison, ...exactOf(source) }
}

const exactOf = ({ exact }: ExactSource) => ({ ...(exact && { exact }) })

/** The feedback by name, and the name of the feedback of each expected response. */
export function typedFeedback(
  { right, other }: TypedFeedback = {},
  expected: readonly (ExpectedNumber | ExpectedText)[] = [],
  prefix = '',
): { feedback: Record<string, Markup>; expected: Expected[] } {
  const named = expected.map((source, index) => ({ source, name: `${prefix}other-${index + 1}` }))
  return {
    feedback: {
      ...definedValues({ [`${prefix}right`]: right, [`${prefix}other`]: other }),
      ...Object.fromEntries(named.map(({ source, name }) => [name, source.feedback])),
    },
    expected: named.map(({ source, name }) =>
      'accept' in source
        ? { accept: source.accept, feedback: name }
        : { ...numberKey(source), feedback: name },
    ),
  }
}

export function mapTypedFeedback(
  feedback: Readonly<Record<string, Markup>>,
  mapper: TextMapper,
  prefix = '',
): Readonly<Record<string, Markup>> {
  return mapValues(feedback, (name, text) =>
    mapper.text(feedbackPath(name.slice(prefix.length)), text),
  )
}

/** Where a translation has the feedback of this name. Gaps with options have one for each. */
function feedbackPath(name: string): string[] {
  const [, kind, which = ''] = /^(other|option)-(.+)$/.exec(name) ?? []
  if (kind === 'option') return ['options', which, 'feedback']
  return kind === 'other' ? ['expected', String(Number(which) - 1), 'feedback'] : ['feedback', name]
}

/** Expected numbers are the same in every language; expected texts may gain forms. */
export function mapExpected(
  expected: readonly Expected[],
  mapper: TextMapper,
  comparison?: TextComparison,
): readonly Expected[] {
  return expected.map((one, index) => {
    if (!('accept' in one) || !comparison) return one
    const path = ['expected', String(index), 'accept']
    return { ...one, accept: mapper.optionalForms(path, one.accept, comparison) }
  })
}

/** Right and other responses to a field. Expected ones always have feedback. */
export function typedResponses(
  feedback: Readonly<Record<string, Markup>>,
  prefix = '',
): RespondedTo[] {
  return ['right', 'other'].map((name) => {
    return { name: `"${prefix}${name}"`, feedback: feedback[`${prefix}${name}`] }
  })
}

export function typedFeedbackTexts(feedback: Readonly<Record<string, Markup>>): QuestionText[] {
  return Object.entries(feedback).map(([name, source]) => {
    return { role: 'feedback', name: `the feedback "${name}"`, source }
  })
}

export function numberScoringParts(key: NumberKey): string[] {
  const parts = 'from' in key ? ['range', key.from, key.to] : [key.value, key.tolerance]
  return [...parts, ...exactParts(key)]
}

/** The order in which the author listed the forms does not count. */
export function textScoringParts(key: TextKey): unknown[] {
  const { accept, case: isCaseSensitive, accents } = key
  return [[...accept].sort(), isCaseSensitive, accents, ...exactParts(key)]
}

/** A key without `exact` keeps the hash that it had before keys could be exact. */
const exactParts = ({ exact }: Pick<TextKey, 'exact'>) => (exact ? ['exact'] : [])
