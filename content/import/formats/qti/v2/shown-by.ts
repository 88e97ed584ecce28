// Rules that show a feedback, in the forms whose meaning is plain: for the correct response and else,
// for one option, and by the flag that OpenOLAT and ONYX set first.
import {
  childrenOf,
  descendantsOf,
  textOf,
  type XmlElement,
} from '../../../containers/xml/element.ts'

/** When a rule holds. An element is the option that is chosen then. */
type Meaning = 'right' | 'wrong' | XmlElement

export const optionsIn = (item: XmlElement): XmlElement[] =>
  descendantsOf(item, 'simpleChoice', 'hottext', 'inlineChoice')

/** Tells of each feedback of an item when its rules show it. */
export type ShownBy = (feedback: XmlElement) => Meaning | undefined

/**
 * Undefined for a feedback that no rule shows, that several do, or one whose meaning is not known. The
 * rules are read once, since an item can have thousands.
 */
export function shownBy(
  processing: XmlElement | undefined,
  options: readonly XmlElement[],
): ShownBy {
  const meaningOf = meaningsOf(options)
  const found = new Map<string, Set<Meaning | undefined>>()
  function add(
    outcome: string | undefined,
    identifier: string,
    meaning: Meaning | undefined,
  ): void {
    const key = keyOf(outcome, identifier)
    found.set(key, (found.get(key) ?? new Set()).add(meaning))
  }
  function setsOutcome(rule: XmlElement, meaning: Meaning | undefined): void {
    const { identifier } = rule.attributes
    const [flag] = childrenOf(rule)
    const isFlag = flag !== undefined && /^(and|match|not)$/.test(flag.name)
    if (isFlag) add(identifier, 'true', meaningOf(flag))
    for (const value of new Set(descendantsOf(rule, 'baseValue').map((one) => textOf(one).trim())))
      if (!isFlag || value !== 'true') add(identifier, value, meaning)
  }
  function walk(rules: readonly XmlElement[], meaning: Meaning | undefined): void {
    for (const rule of rules) {
      if (rule.name === 'responseCondition') branches(rule)
      else if (rule.name === 'setOutcomeValue') setsOutcome(rule, meaning)
    }
  }
  function branches(condition: XmlElement): void {
    // Else is every wrong answer only if nothing but the right one, or none, comes before.
    let isElse = true
    let hasRight = false
    for (const branch of childrenOf(condition)) {
      const [test, ...rules] = childrenOf(branch)
      if (branch.name === 'responseElse')
        walk(childrenOf(branch), isElse && hasRight ? 'wrong' : undefined)
      else if (test) {
        const meaning = meaningOf(test)
        hasRight ||= meaning === 'right'
        isElse &&= meaning === 'right' || test.name === 'isNull'
        walk(rules, meaning)
      }
    }
  }
  walk(childrenOf(processing), undefined)
  return ({ attributes: { identifier = '', outcomeIdentifier } }) => {
    const [first, ...more] = found.get(keyOf(outcomeIdentifier, identifier)) ?? []
    return more.length === 0 ? first : undefined
  }
}

const keyOf = (outcome = '', identifier: string) => `${outcome} ${identifier}`

function meaningsOf(options: readonly XmlElement[]) {
  const optionOf = onlyOption(options)
  return function meaningOf(test: XmlElement): Meaning | undefined {
    const children = childrenOf(test)
    const [first] = children
    if (test.name === 'and' && first && children.length === 1) return meaningOf(first)
    if (test.name === 'not' && first) return meaningOf(first) === 'right' ? 'wrong' : undefined
    if (test.name !== 'match') return undefined
    const names = children.map(({ name }) => name)
    if (names.includes('correct') && names.includes('variable')) return 'right'
    const value = textOf(children.find(({ name }) => name === 'baseValue')).trim()
    const variable = children.find(({ name }) => name === 'variable')?.attributes.identifier
    if (variable === 'FEEDBACKBASIC')
      return value === 'correct' ? 'right' : value === 'incorrect' ? 'wrong' : undefined
    return optionOf(value)
  }
}

/** The option of a name; undefined if there is none, or several. */
function onlyOption(options: readonly XmlElement[]) {
  const byName = new Map<string | undefined, XmlElement | undefined>()
  for (const option of options) {
    const { identifier } = option.attributes
    byName.set(identifier, byName.has(identifier) ? undefined : option)
  }
  return (name: string) => byName.get(name)
}
