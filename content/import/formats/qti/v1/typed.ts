// Typed answers of QTI 1.2: words and numbers, as questions and as gaps.
import { err, ok, type Result } from '../../../../common/result.ts'
import type { Markdown, NumberField, TextField } from '../../../draft.ts'
import { joined } from '../../../feedback.ts'
import type { ItemResult, Refusal, Warn } from '../../../items.ts'
import { numberWithin } from '../number-within.ts'
import { bestOf, type Condition, type Test } from './conditions.ts'
import type { Feedback } from './feedback.ts'
import type { Question } from './question.ts'

export function readText({ base, conditions, feedback, item }: Question): ItemResult {
  const field = textFieldOf(conditions, feedback, item.warn)
  return field.ok ? ok({ type: 'text', ...base, field: field.value }) : field
}

export function readNumber({ base, conditions, feedback, item }: Question): ItemResult {
  const field = numberFieldOf(conditions, feedback, item.warn)
  return field.ok ? ok({ type: 'number', ...base, field: field.value }) : field
}

const NO_ANSWER: Refusal = {
  code: 'no-right-answer',
  reason: 'it declares no answer that is right.',
}

export function textFieldOf(
  conditions: readonly Condition[],
  feedback: Feedback,
  warn: Warn,
): Result<TextField, Refusal> {
  const giving = conditions.filter(({ points }) => points > 0)
  if (giving.length > bestOf(conditions).length)
    warn(
      'weights-dropped',
      'some of its answers are worth a part of the points, and are not right here.',
    )
  const tests = bestOf(conditions).flatMap((one) => one.tests.filter(({ isNegated }) => !isNegated))
  for (const { kind, value } of tests) if (kind === 'part') warnOfPart(warn, value)
  const accept = [...new Set(tests.map(({ value }) => value))]
  if (accept.length === 0) return err(NO_ANSWER)
  const own = feedback.of.takeShared(accept)
  const expected = feedback.of
    .rest()
    .filter(([value]) => !accept.includes(value))
    .map(([value]) => ({ accept: [value], feedback: feedback.of.take(value) ?? '' }))
  return ok({
    accept,
    ...(tests.every(({ isCaseSensitive }) => isCaseSensitive) && { isCaseSensitive: true }),
    ...fieldFeedback(feedback, own),
    ...(expected.length > 0 && { expected }),
  })
}

export function warnOfPart(warn: Warn, text: string): void {
  const part = text.slice(0, 60)
  warn(
    'wildcard-dropped',
    `any answer with "${part}" in it is right there; here only "${part}" counts.`,
  )
}

export function numberFieldOf(
  conditions: readonly Condition[],
  feedback: Feedback,
  warn: Warn,
): Result<NumberField, Refusal> {
  const keys = bestOf(conditions).map(({ tests }) => keyOf(tests, warn))
  const [first] = keys
  if (!first) return err(NO_ANSWER)
  const tests = bestOf(conditions).flatMap((one) => one.tests)
  if (
    new Set(tests.filter(isEqual).map(({ value }) => value)).size > 1 ||
    keys.some((one) => JSON.stringify(one) !== JSON.stringify(first))
  )
    return err({ code: 'two-right-answers', reason: 'several numbers are right where one can be.' })
  const values = tests.filter(isEqual).map(({ value }) => value)
  const expected = feedback.of
    .rest()
    .filter(([value]) => !values.includes(value) && DECIMAL.test(value))
    .map(([value]) => ({ key: value, feedback: feedback.of.take(value) ?? '' }))
  return ok({
    ...first,
    ...fieldFeedback(feedback, feedback.of.takeShared(values)),
    ...(expected.length > 0 && { expected }),
  })
}

const DECIMAL = /^[+-]?(\d+(\.\d*)?|\.\d+)$/

const isEqual = ({ kind, isNegated }: Test) => kind === 'equal' && !isNegated

function keyOf(tests: readonly Test[], warn: Warn) {
  const found = (...kinds: Test['kind'][]) =>
    tests.find(({ kind, isNegated }) => kinds.includes(kind) && !isNegated)?.value
  const [value, from, to] = [found('equal'), found('from', 'above'), found('to', 'below')]
  if (from === undefined || to === undefined)
    return value === undefined ? undefined : { key: value }
  if (tests.some(({ kind }) => kind === 'above' || kind === 'below'))
    warn('bound-included', 'a bound of its range is itself wrong there, and right here.')
  return numberWithin(value, from, to)
}

function fieldFeedback({ right, wrong }: Feedback, own: Markdown | undefined) {
  const all = joined(own, right)
  const texts = { ...(all && { right: all }), ...(wrong && { other: wrong }) }
  return Object.keys(texts).length > 0 ? { feedback: texts } : {}
}
