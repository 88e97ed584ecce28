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

/** Undefined: no rule shows it, several do, or one whose meaning is not known. */
export function shownBy(
  processing: XmlElement | undefined,
  feedback: XmlElement,
  options: readonly XmlElement[],
): Meaning | undefined {
  const { identifier = '', outcomeIdentifier } = feedback.attributes
  const found: (Meaning | undefined)[] = []
  function walk(rules: readonly XmlElement[], meaning: Meaning | undefined): void {
    for (const rule of rules) {
      if (rule.name === 'responseCondition') branches(rule)
      else if (
        rule.name === 'setOutcomeValue' &&
        rule.attributes.identifier === outcomeIdentifier
      ) {
        const values = descendantsOf(rule, 'baseValue').map((one) => textOf(one).trim())
        const [flag] = childrenOf(rule)
        if (identifier === 'true' && flag && /^(and|match|not)$/.test(flag.name))
          found.push(meaningOf(flag, options))
        else if (values.includes(identifier)) found.push(meaning)
      }
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
        const meaning = meaningOf(test, options)
        hasRight ||= meaning === 'right'
        isElse &&= meaning === 'right' || test.name === 'isNull'
        walk(rules, meaning)
      }
    }
  }
  walk(childrenOf(processing), undefined)
  const [first, ...more] = new Set(found)
  return more.length === 0 ? first : undefined
}

function meaningOf(test: XmlElement, options: readonly XmlElement[]): Meaning | undefined {
  const children = childrenOf(test)
  const [first] = children
  if (test.name === 'and' && first && children.length === 1) return meaningOf(first, options)
  if (test.name === 'not' && first) {
    const meaning = meaningOf(first, options)
    return meaning === 'right' ? 'wrong' : undefined
  }
  if (test.name !== 'match') return undefined
  const names = children.map(({ name }) => name)
  if (names.includes('correct') && names.includes('variable')) return 'right'
  const value = textOf(children.find(({ name }) => name === 'baseValue')).trim()
  const variable = children.find(({ name }) => name === 'variable')?.attributes.identifier
  if (variable === 'FEEDBACKBASIC')
    return value === 'correct' ? 'right' : value === 'incorrect' ? 'wrong' : undefined
  const named = options.filter(({ attributes }) => attributes.identifier === value)
  return named.length === 1 ? named[0] : undefined
}
