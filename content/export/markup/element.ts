// Elements of XML and HTML as a tree, which a library writes with all characters escaped.
import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'

/** What may stand inside: a string is text, and undefined is left out. */
export type Child = ElementContent | string | undefined | readonly Child[]

/** An attribute that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly Child[]
): Element {
  const defined = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, String(value)]],
  )
  return {
    type: 'element',
    tagName: name,
    properties: Object.fromEntries(defined),
    children: children.flatMap(contentOf),
  }
}

function contentOf(child: Child): ElementContent[] {
  if (child === undefined) return []
  if (typeof child === 'string')
    return child === '' ? [] : [{ type: 'text', value: allowed(child) }]
  return 'type' in child ? [child] : child.flatMap(contentOf)
}

/** Without the control characters that XML does not have at all. */
const allowed = (text: string) =>
  Array.from(text, (one) => (/[\t\n\r]/.test(one) || one >= ' ' ? one : ' ')).join('')

/** The rules of SVG are those of XML: empty elements are closed, and names keep their capitals. */
export function xmlText(root: Element): string {
  const tree = { type: 'root' as const, children: [root] }
  const text = toHtml(tree, { space: 'svg', closeEmptyElements: true })
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`
}
