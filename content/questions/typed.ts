// What questions that are typed into share: feedback by name, keys as text, and what scores.

import type { Expected, NumberKey, TextKey } from '../model/question.ts'
import type { Markup } from '../parsing/markup.ts'
import type { QuestionText } from './question-type.ts'

export interface TypedSource<S extends string> {
  readonly id: string
  readonly section: S
  readonly prompt: Markup
  readonly explanation: Markup
  readonly hints?: readonly Markup[]
  /** Some words of the one sentence in the section that says so: it is marked there. */
  readonly evidence?: string
  readonly weight?: number
}

export interface TypedFeedback {
  /** For a right response. */
  readonly right: Markup
  /** For each other that is not among the expected ones. */
  readonly other: Markup
}

/** A number, or a text that holds one exactly: '0.30', '1e21'. */
export type NumberSource = number | string

export type NumberKeySource =
  | { readonly key: NumberSource; readonly tolerance?: NumberSource }
  | { readonly key: { readonly from: NumberSource; readonly to: NumberSource } }

/** What readers may well type instead, and what they need to hear then. */
export type ExpectedNumber = NumberKeySource & { readonly feedback: Markup }

export interface TextKeySource {
  /** Each form that is right; the first is shown as the answer. */
  readonly accept: readonly [string, ...string[]]
  /** Capitals matter. */
  readonly case?: true
  /** `ignore`: "resume" is as right as "résumé". */
  readonly accents?: 'ignore'
}

export interface ExpectedText {
  readonly accept: readonly [string, ...string[]]
  readonly feedback: Markup
}

export function numberKey(source: NumberKeySource): NumberKey {
  if (typeof source.key === 'object') {
    return { from: String(source.key.from), to: String(source.key.to) }
  }
  const tolerance = 'tolerance' in source ? source.tolerance : 0
  return { value: String(source.key), tolerance: String(tolerance ?? 0) }
}

export function textKey({ accept, case: isExact, accents }: TextKeySource): TextKey {
  return { accept, case: isExact ?? false, accents: accents !== 'ignore' }
}

/** Feedback by name, and which expected response earns which. `scope` names the gap. */
export function feedbackOf(
  { right, other }: TypedFeedback,
  expected: readonly (ExpectedNumber | ExpectedText)[] = [],
  scope = '',
): { feedback: Record<string, Markup>; expected: Expected[] } {
  const named = expected.map((source, index) => ({ source, name: `${scope}other-${index + 1}` }))
  return {
    feedback: {
      [`${scope}right`]: right,
      [`${scope}other`]: other,
      ...Object.fromEntries(named.map(({ source, name }) => [name, source.feedback])),
    },
    expected: named.map(({ source, name }) =>
      'accept' in source
        ? { accept: source.accept, feedback: name }
        : { ...numberKey(source), feedback: name },
    ),
  }
}

export function base<S extends string>({ id, section, weight = 1 }: TypedSource<S>) {
  return { id, section, weight }
}

/** What is said of responses that are typed or filled in. */
export function feedbackTexts(feedback: Readonly<Record<string, Markup>>): QuestionText[] {
  return Object.entries(feedback).map(([name, source]) => {
    return { kind: 'feedback', name: `the feedback "${name}"`, source }
  })
}

export function scoredNumber(key: NumberKey): string[] {
  return 'from' in key ? ['range', key.from, key.to] : [key.value, key.tolerance]
}

/** Not the order in which forms were listed. */
export function scoredText({ accept, case: isExact, accents }: TextKey): unknown[] {
  return [[...accept].sort(), isExact, accents]
}
