// Texts of QTI 1.2: `material` with plain text, HTML and pictures, in any depth of `flow`.
import type { ElementContent, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { childrenOf, textOf, type XmlElement } from '../../../containers/xml/element.ts'
import type { Markdown } from '../../../draft.ts'
import { treeMarkdown, treeWords } from '../../../text/html.ts'
import { textNode, treeOf } from '../../../text/tree.ts'
import type { QtiItem } from '../item.ts'

/** What stands in the place of a response. If absent: nothing, and each text is a block. */
export type ResponseNodes = (response: XmlElement) => ElementContent[]

export function materialMarkdown(
  item: QtiItem,
  elements: readonly XmlElement[],
  responses?: ResponseNodes,
): Markdown {
  return treeMarkdown(rootOf(item, elements, responses), item.options)
}

export function materialWords(item: QtiItem, elements: readonly XmlElement[]): string {
  return treeWords(rootOf(item, elements))
}

function rootOf(item: QtiItem, elements: readonly XmlElement[], responses?: ResponseNodes): Root {
  return {
    type: 'root',
    children: elements.flatMap((element) => nodesOf(item, element, responses)),
  }
}

function nodesOf(item: QtiItem, element: XmlElement, responses?: ResponseNodes): ElementContent[] {
  const { name, attributes } = element
  switch (name) {
    case 'mattext':
      return textNodes(element, item.isHtml === true || /html/i.test(attributes.texttype ?? ''))
    case 'mat_formattedtext':
      return textNodes(element, !/^plain/i.test(attributes.type ?? ''))
    case 'matemtext':
      return [elementNode('em', [textNode(textOf(element))])]
    case 'matbreak':
      return [elementNode('br', [])]
    case 'matimage': {
      const src = addressOf(element)
      // Sakai has a place for a picture behind each text, also for none. ILIAS shows it in the text.
      if (src === '' || isInText(item, attributes.label)) return []
      const alt = attributes.label ?? attributes.alt ?? ''
      const picture = { ...elementNode('img', []), properties: { src, alt } }
      return [elementNode('p', [picture])]
    }
    case 'mataudio':
    case 'matvideo':
    case 'matapplet':
    case 'matapplication':
      item.options.report?.(
        name === 'mataudio' ? 'a recording' : name === 'matvideo' ? 'a video' : 'a program',
      )
      return []
    case 'response_lid':
    case 'response_str':
    case 'response_num':
    case 'response_xy':
    case 'response_grp':
      return responses?.(element) ?? []
  }
  const inner = childrenOf(element).flatMap((child) => nodesOf(item, child, responses))
  return name === 'material' && !responses && inner.length > 0 ? [elementNode('div', inner)] : inner
}

const isInText = ({ element }: QtiItem, name = '') =>
  /^il_\w*mob_\d+$/.test(name) && textOf(element).includes(name)

/** A picture may be written into the file itself. */
function addressOf(image: XmlElement): string {
  const { uri = '', embedded = '', imagtype = '' } = image.attributes
  const data = textOf(image).replaceAll(/\s+/g, '')
  const isInside = embedded === 'base64' && imagtype.startsWith('image/') && data !== ''
  return isInside && uri === '' ? `data:${imagtype};base64,${data}` : uri
}

function textNodes(element: XmlElement, isHtml: boolean): ElementContent[] {
  if (childrenOf(element).length > 0) return treeOf(element.children).children as ElementContent[]
  const text = textOf(element)
  return isHtml
    ? (fromHtml(text, { fragment: true }).children as ElementContent[])
    : [textNode(text)]
}

const elementNode = (tagName: string, children: ElementContent[]) =>
  ({ type: 'element', tagName, properties: {}, children }) as const
