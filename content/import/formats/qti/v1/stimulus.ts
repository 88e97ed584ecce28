// Texts that several items of a file share. New Quizzes of Canvas has each as an item of its own, and
// the items that belong to it name it.
import {
  childrenOf,
  descendantsOf,
  textOf,
  type XmlElement,
} from '../../../containers/xml/element.ts'

/** The items that ask something, each with its text in front. */
export function withStimuli(items: readonly XmlElement[]): XmlElement[] {
  const parents = items.map(parentOf)
  const named = new Set(parents)
  const stimuli = new Map(
    items.flatMap((item) => {
      const { ident } = item.attributes
      return ident !== undefined && named.has(ident) ? [[ident, item] as const] : []
    }),
  )
  if (stimuli.size === 0) return [...items]
  return items.flatMap((item, at) => {
    const parent = parents[at]
    const stimulus = parent === undefined ? undefined : stimuli.get(parent)
    if (stimulus) return [inFront(stimulus, item)]
    return stimuli.has(item.attributes.ident ?? '') ? [] : [item]
  })
}

function parentOf(item: XmlElement): string | undefined {
  const field = descendantsOf(item, 'qtimetadatafield').find(
    (one) => textOf(childrenOf(one, 'fieldlabel')[0]).trim() === 'parent_stimulus_item_ident',
  )
  return field && (textOf(childrenOf(field, 'fieldentry')[0]).trim() || undefined)
}

function inFront(stimulus: XmlElement, item: XmlElement): XmlElement {
  const shared = childrenOf(stimulus, 'presentation').flatMap(({ children }) => children)
  const children = item.children.map((child) => {
    if (typeof child === 'string' || child.name !== 'presentation') return child
    return { ...child, children: [...shared, ...child.children] }
  })
  return { ...item, children }
}
