// What QTI 1.2 declares as right: the conditions of its response processing. They are read, and
// never run: which responses get points, and which feedback belongs to which response.
import {
  childrenOf,
  descendantsOf,
  textOf,
  type XmlElement,
} from '../../../containers/xml/element.ts'

export interface Test {
  /** The response that is tested, or in some tools one of its labels. */
  readonly ident: string
  readonly value: string
  readonly kind: 'equal' | 'from' | 'above' | 'to' | 'below' | 'part'
  readonly isNegated: boolean
  readonly isCaseSensitive: boolean
  /** The place in an order, where each is tested by itself. */
  readonly index?: string
}

export interface Condition {
  readonly tests: readonly Test[]
  /** That it gives or adds. */
  readonly points: number
  /** The ids of the feedback that it shows. */
  readonly feedback: readonly string[]
  /** HTML of feedback that stands in the condition itself, as in Sakai. */
  readonly comments: readonly string[]
}

const KINDS: Readonly<Record<string, Test['kind']>> = {
  varequal: 'equal',
  vargte: 'from',
  vargt: 'above',
  varlte: 'to',
  varlt: 'below',
  varsubstring: 'part',
  varsubset: 'part',
}

export function conditionsOf(item: XmlElement): Condition[] {
  const [maximum] = descendantsOf(item, 'decvar').flatMap(({ attributes }) => {
    const value = Number(attributes.maxvalue)
    return value > 0 ? [value] : []
  })
  const conditions = descendantsOf(item, 'respcondition').map((condition): Condition => {
    const shown = childrenOf(condition, 'displayfeedback')
    const feedback = shown.map(({ attributes }) => attributes.linkrefid ?? '')
    const points = childrenOf(condition, 'setvar').reduce(
      (sum, setvar) => sum + pointsOf(setvar, maximum ?? 100),
      0,
    )
    return {
      tests: childrenOf(condition, 'conditionvar').flatMap((one) => testsIn(one, false)),
      points: feedback.some(saysWrong) ? 0 : points,
      feedback,
      comments: shown.map((one) => textOf(one).trim()).filter((text) => text && text !== 'null'),
    }
  })
  if (conditions.some(({ tests, points }) => tests.length > 0 && points > 0)) return conditions
  return conditions.map((one) => (isSaidRight(one) ? { ...one, points: maximum ?? 100 } : one))
}

/** Blackboard gives no points for a row of a match or a filled blank; its feedback says it is right. */
const isSaidRight = ({ tests, feedback }: Condition) =>
  tests.length > 0 && feedback.some((id) => /^correct(match)?$/i.test(id))

/** Sakai gives the points of the question to each of its options, and says by feedback which is wrong. */
const saysWrong = (id: string) => /^incorrect(match)?$/i.test(id)

function testsIn(element: XmlElement, isNegated: boolean): Test[] {
  return childrenOf(element).flatMap((child) => {
    const { name, attributes } = child
    const kind = KINDS[name]
    if (!kind) return testsIn(child, name === 'not' ? !isNegated : isNegated)
    const isCaseSensitive = /^yes$/i.test(attributes.case ?? '')
    const ident = attributes.respident ?? ''
    // Blackboard names an option in place of the response, and no value.
    const value = textOf(child).trim() || ident
    const { index } = attributes
    return [
      { ident, value, kind, isNegated, isCaseSensitive, ...(index !== undefined && { index }) },
    ]
  })
}

/** Points that are taken off do not make an answer right; some tools count wrong ones by themselves. */
function pointsOf(setvar: XmlElement, maximum: number): number {
  const name = setvar.attributes.varname ?? setvar.attributes.variablename ?? ''
  if (
    /incorrect|wrong/i.test(name) ||
    /subtract|multiply|divide/i.test(setvar.attributes.action ?? '')
  )
    return 0
  const text = textOf(setvar).trim()
  return /\.max$/i.test(text) ? maximum : Math.max(Number(text) || 0, 0)
}

const isPositive = ({ isNegated }: Test) => !isNegated

/** Those that give the most points. */
export function bestOf(conditions: readonly Condition[]): Condition[] {
  const most = Math.max(0, ...conditions.map(({ points }) => points))
  return most > 0 ? conditions.filter(({ points }) => points === most) : []
}

/** The right options of one response of which one is chosen. */
export function rightOnes(conditions: readonly Condition[]): Set<string> {
  return new Set(
    bestOf(conditions).flatMap(({ tests }) => tests.filter(isPositive).map(({ value }) => value)),
  )
}

/** The right options of one response: those of a whole pattern, or else each that gets points. */
export function rightSet(conditions: readonly Condition[]): Set<string> {
  const whole = bestOf(conditions).find(({ tests }) => tests.length > 1)
  const giving = whole ? [whole] : conditions.filter(({ points }) => points > 0)
  return new Set(giving.flatMap(({ tests }) => tests.filter(isPositive).map(({ value }) => value)))
}

/**
 * Where each option has its own answer, true or false, the options that are true. ILIAS tests each
 * option as a response (`1`), and OLAT writes it behind the option (`id:correct`).
 */
export function ownAnswers(
  conditions: readonly Condition[],
  ids: readonly string[],
): Set<string> | undefined {
  const answers = (bestOf(conditions)[0]?.tests ?? []).map(({ ident, value, isNegated }) => {
    const [, id = ident, way = value] = /^(.+):(correct|wrong)$/.exec(value) ?? []
    const isTrue = /^(1|correct)$/.test(way)
    return { id, isTrue, isKnown: !isNegated && (isTrue || /^(0|wrong)$/.test(way)) }
  })
  const known = new Set(answers.flatMap(({ id, isKnown }) => (isKnown ? [id] : [])))
  const isEach = known.size === answers.length && ids.every((id) => known.has(id))
  if (!isEach || answers.length !== ids.length) return undefined
  return new Set(answers.filter(({ isTrue }) => isTrue).map(({ id }) => id))
}

/** The conditions with nothing but what they say of one response. */
export function about(conditions: readonly Condition[], response: XmlElement): Condition[] {
  const ids = identsOf(response)
  return conditions.flatMap((condition) => {
    const tests = condition.tests.filter((test) => ids.has(test.ident))
    return tests.length > 0 ? [{ ...condition, tests }] : []
  })
}

/** Brightspace tests the label of a field, and names some responses as a test does. */
function identsOf(response: XmlElement): Set<string> {
  const { ident, respident } = response.attributes
  const isField = descendantsOf(response, 'render_choice').length === 0
  const labels = isField ? descendantsOf(response, 'response_label') : []
  const all = [ident ?? respident, ...labels.map(({ attributes }) => attributes.ident)]
  return new Set(all.filter((one) => one !== undefined))
}
