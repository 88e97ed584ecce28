// The body of an item of QTI 2 and 3 as a text, with something in the place of its interactions.
import type { ElementContent } from 'hast'
import {
  childOf,
  childrenOf,
  descendantsOf,
  textOf,
  type XmlElement,
} from '../../../containers/xml/element.ts'
import type { Markdown } from '../../../draft.ts'
import { treeMarkdown, treeWords } from '../../../text/html.ts'
import { textNode, treeOf } from '../../../text/tree.ts'
import type { QtiItem } from '../item.ts'

/** Names texts for those who mark or teach, and for assistive programs, which readers do not see. */
export function warnOfTextsAside({ element, warn }: QtiItem): void {
  for (const catalog of descendantsOf(element, 'catalogInfo')) {
    const words = contentWords(catalog)
    if (words === '') continue
    warn('left-out', `texts for assistive programs were left out: "${words.slice(0, 80)}".`)
  }
  for (const block of descendantsOf(childOf(element, 'itemBody'), 'rubricBlock')) {
    const words = contentWords(block)
    if (isForReaders(block) || words === '') continue
    const view = (block.attributes.view ?? '').slice(0, 40)
    warn('left-out', `a text for ${view} was left out: "${words.slice(0, 80)}".`)
  }
}

/** Undefined: the element is text. */
export type Replace = (element: XmlElement) => ElementContent[] | undefined

/** Texts for those who mark, and texts that are shown after an answer (feedback.ts). */
const ASIDE = /^(feedback(Block|Inline)|stylesheet|infoControl|template(Block|Inline)|catalogInfo)$/

export function bodyMarkdown(item: QtiItem, replace: Replace): Markdown {
  return contentMarkdown(item, childrenOf(item.element, 'itemBody'), replace)
}

/** The text inside of these. */
export function contentMarkdown(
  item: QtiItem,
  elements: readonly XmlElement[],
  replace: Replace = () => undefined,
): Markdown {
  const nodes = elements.flatMap(({ children }) => children)
  return treeMarkdown(
    treeOf(nodes, (element) => replace(element) ?? ofQti(element)),
    item.options,
  )
}

export function contentWords(element: XmlElement): string {
  return treeWords(treeOf(element.children, ofQti))
}

/** The nodes inside an element, such as a prompt inside its interaction. */
export function nodesIn(
  element: XmlElement | undefined,
  replace: Replace = () => undefined,
): ElementContent[] {
  const children = element?.children ?? []
  return treeOf(children, (one) => replace(one) ?? ofQti(one)).children as ElementContent[]
}

export const promptIn = (interaction: XmlElement) => nodesIn(childOf(interaction, 'prompt'))

const isForReaders = ({ attributes }: XmlElement) =>
  /candidate/.test(attributes.view ?? 'candidate')

function ofQti(element: XmlElement): ElementContent[] | undefined {
  const { name, attributes } = element
  if (ASIDE.test(name)) return []
  if (name === 'rubricBlock' && !isForReaders(element)) return []
  if (name === 'object' && /^image\//.test(attributes.type ?? '')) {
    const alt = textOf(element).trim()
    return [
      {
        type: 'element',
        tagName: 'img',
        properties: { src: attributes.data ?? '', alt },
        children: [],
      },
    ]
  }
  return name === 'prompt'
    ? [{ type: 'element', tagName: 'p', properties: {}, children: nodesIn(element) }]
    : undefined
}

/** Where a single field stands inside a sentence. */
export const BLANK = textNode('____')
