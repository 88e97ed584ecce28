// How an item of QTI 3 is scored: what is right, and the points for it. A score is the sum of its
// parts, since that is how our questions are scored, too.
import type { Element } from 'hast'
import type { BlankKey, Expected, NumberKey, TextKey } from '../../model/question-parts.ts'
import { element } from '../markup/element.ts'

/** One thing that a response is scored for. */
export interface Scored {
  readonly isRight: Element
  readonly points: number
}

/** Points as QTI writes them. */
export const decimal = (points: number) => String(Number(points.toFixed(6)))

export const variable = (identifier: string) => element('qti-variable', { identifier })
const correct = (identifier: string) => element('qti-correct', { identifier })
const baseValue = (type: string, value: string) =>
  element('qti-base-value', { 'base-type': type }, value)

/** The response is what is declared as right. */
export const matchesCorrect = (response: string) =>
  element('qti-match', {}, variable(response), correct(response))

export function isNumber(response: string, key: NumberKey): Element {
  if ('from' in key) {
    return element(
      'qti-and',
      {},
      element('qti-gte', {}, variable(response), baseValue('float', key.from)),
      element('qti-lte', {}, variable(response), baseValue('float', key.to)),
    )
  }
  const tolerance = `${key.tolerance} ${key.tolerance}`
  return element(
    'qti-equal',
    { 'tolerance-mode': 'absolute', tolerance },
    variable(response),
    baseValue('float', key.value),
  )
}

export function isText(
  response: string,
  accept: readonly string[],
  isCaseSensitive: boolean,
): Element {
  const forms = accept.map((form) =>
    element(
      'qti-string-match',
      { 'case-sensitive': String(isCaseSensitive) },
      variable(response),
      baseValue('string', form),
    ),
  )
  const [only, ...more] = forms
  return only && more.length === 0 ? only : element('qti-or', {}, forms)
}

export function isKey(response: string, key: BlankKey): Element {
  if (key.kind === 'select') return matchesCorrect(response)
  return key.kind === 'number' ? isNumber(response, key) : isText(response, key.accept, key.case)
}

/** A wrong response that its author expects. */
export const isExpected = (response: string, one: Expected, isCaseSensitive: boolean) =>
  'accept' in one ? isText(response, one.accept, isCaseSensitive) : isNumber(response, one)

/** `SCORE` grows by the points. */
export function addPoints({ isRight, points }: Scored): Element {
  return condition(isRight, [setOutcome('SCORE', sum(baseValue('float', decimal(points))))])
}

/** `SCORE` grows by what the response maps to. */
export const addMapped = (response: string) =>
  setOutcome('SCORE', sum(element('qti-map-response', { identifier: response })))

/** Some players fail on comparing a text that was not typed. */
export const isUnanswered = (response: string) => element('qti-is-null', {}, variable(response))

/** `SCORE` grows by what a typed text maps to. */
export const addMappedText = (response: string) =>
  condition(element('qti-not', {}, isUnanswered(response)), [addMapped(response)])

const sum = (more: Element) => element('qti-sum', {}, variable('SCORE'), more)

export const setOutcome = (identifier: string, value: Element) =>
  element('qti-set-outcome-value', { identifier }, value)

/** Sets the outcome that a feedback waits for. */
export const show = (outcome: string, identifier: string) =>
  setOutcome(outcome, baseValue('identifier', identifier))

/** The actions of the first test that holds; `others` if none does. `more` holds further tests. */
export function condition(
  test: Element,
  actions: readonly Element[],
  more: readonly (readonly [Element, Element])[] = [],
  others?: Element,
): Element {
  return element(
    'qti-response-condition',
    {},
    element('qti-response-if', {}, test, actions),
    more.map(([one, action]) => element('qti-response-else-if', {}, one, action)),
    others && element('qti-response-else', {}, others),
  )
}

export interface MapEntry {
  readonly key: string
  readonly points: number
  readonly isCaseSensitive?: boolean
}

export interface Declaration {
  readonly identifier: string
  readonly cardinality: 'single' | 'multiple' | 'ordered'
  readonly type: 'identifier' | 'directedPair' | 'string' | 'float'
  readonly right: readonly string[]
  readonly mapping?: readonly MapEntry[]
}

export function declared({
  identifier,
  cardinality,
  type,
  right,
  mapping = [],
}: Declaration): Element {
  const entries = mapping.map(({ key, points, isCaseSensitive }) =>
    element('qti-map-entry', {
      'map-key': key,
      'mapped-value': decimal(points),
      'case-sensitive': isCaseSensitive === undefined ? undefined : String(isCaseSensitive),
    }),
  )
  const values = right.map((value) => element('qti-value', {}, value))
  return element(
    'qti-response-declaration',
    { identifier, cardinality, 'base-type': type },
    values.length > 0 ? element('qti-correct-response', {}, values) : undefined,
    entries.length > 0
      ? element('qti-mapping', { 'lower-bound': '0', 'default-value': '0' }, entries)
      : undefined,
  )
}

/** Each accepted form is worth the same. */
export function textDeclaration(identifier: string, key: TextKey, points: number): Declaration {
  const mapping = key.accept.map((form) => ({ key: form, points, isCaseSensitive: key.case }))
  return {
    identifier,
    cardinality: 'single',
    type: 'string',
    right: key.accept.slice(0, 1),
    mapping,
  }
}

export function numberDeclaration(identifier: string, key: NumberKey): Declaration {
  const right = 'from' in key ? key.from : key.value
  return { identifier, cardinality: 'single', type: 'float', right: [right] }
}
