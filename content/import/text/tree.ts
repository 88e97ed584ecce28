// Elements of XHTML inside of XML as a tree of HTML, which text/html.ts reads.
import type { Element, ElementContent, Root } from 'hast'
import type { XmlElement, XmlNode } from '../containers/xml/element.ts'

/** Those that decide how a text is shown. */
const KEPT: Readonly<Record<string, string>> = {
  alt: 'alt',
  encoding: 'encoding',
  href: 'href',
  src: 'src',
  start: 'start',
}

/** `replace` gives what stands in the place of an element; undefined: it stays. */
export function treeOf(
  nodes: readonly XmlNode[],
  replace: (element: XmlElement) => ElementContent[] | undefined = () => undefined,
): Root {
  const convert = (node: XmlNode): ElementContent[] => {
    if (typeof node === 'string') return [textNode(node)]
    const instead = replace(node)
    if (instead) return instead
    return [elementNode(node, node.children.flatMap(convert))]
  }
  return { type: 'root', children: nodes.flatMap(convert) }
}

export const textNode = (value: string): ElementContent => ({ type: 'text', value })

function elementNode({ name, attributes }: XmlElement, children: ElementContent[]): Element {
  const language = /\blanguage-[\w+-]+/.exec(attributes.class ?? '')?.[0]
  const kept = Object.entries(attributes).flatMap(([key, value]) => {
    const property = KEPT[key]
    return property === undefined ? [] : [[property, value]]
  })
  const properties = {
    ...Object.fromEntries(kept),
    ...(language !== undefined && { className: [language] }),
  }
  return { type: 'element', tagName: name.toLowerCase(), properties, children }
}
