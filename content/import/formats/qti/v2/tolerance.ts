// How far a typed number may be from the right one, where one plain rule says it.
import {
  childOf,
  childrenOf,
  descendantsOf,
  type XmlElement,
} from '../../../containers/xml/element.ts'
import type { NumberField } from '../../../draft.ts'
import { toleranceOf } from './declared.ts'

export function numberWithTolerance(
  item: XmlElement,
  interaction: XmlElement,
  key: string,
): NumberField {
  const id = interaction.attributes.responseIdentifier
  const rules = descendantsOf(childOf(item, 'responseProcessing'), 'equal').filter((rule) => {
    const ofThis = childrenOf(rule, 'variable', 'correct')
    return ofThis.length === 2 && ofThis.every(({ attributes }) => attributes.identifier === id)
  })
  const [tolerance, ...more] = new Set(rules.map(toleranceOf))
  const isPlain = tolerance !== undefined && more.length === 0 && Number(tolerance) > 0
  return isPlain ? { key, tolerance } : { key }
}
