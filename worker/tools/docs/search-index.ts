// The index of the search, made from the pages as readers get them, so that it has what code makes too.
import type { Element, ElementContent, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { docsAddress } from '../../../content/markdown/docs/address.ts'
import type { SearchEntry } from '../../pages/docs/search-entry.ts'

/** Parts of a page that nobody searches: answers of the API, forms, and links to other pages. */
const LEFT_OUT = /^(exchange|try|on-page|neighbours|code-head)$/

interface Draft {
  readonly anchor?: string
  readonly heading?: string
  readonly texts: string[]
}

export function searchEntries(id: string, title: string, html: string): SearchEntry[] {
  const article = find(fromHtml(html).children, ({ tagName }) => tagName === 'article')
  if (!article) throw new Error(`The page ${id} has no text.`)
  const drafts: Draft[] = [{ texts: [] }]
  walk(article, undefined, drafts)
  return drafts.map(({ anchor, heading, texts }) => ({
    address: `${docsAddress(id)}${anchor === undefined ? '' : `#${anchor}`}`,
    page: title,
    ...(heading !== undefined && { heading }),
    text: texts.join(' ').replaceAll(/\s+/g, ' ').trim(),
  }))
}

/** `anchor` is the id of the nearest element around. */
function walk(node: Element, anchor: string | undefined, drafts: Draft[]): void {
  const classes = node.properties.className
  if (Array.isArray(classes) && classes.some((one) => LEFT_OUT.test(String(one)))) return
  const own = typeof node.properties.id === 'string' ? node.properties.id : anchor
  // The parts of an operation have headings and no address of their own.
  const isNew = own !== undefined && own !== drafts.at(-1)?.anchor
  if (/^h[23]$/.test(node.tagName) && isNew) {
    drafts.push({ anchor: own, heading: textOf(node).trim(), texts: [] })
    return
  }
  for (const child of node.children) {
    if (child.type === 'text') drafts.at(-1)?.texts.push(child.value)
    else if (child.type === 'element') walk(child, own, drafts)
  }
  // A word does not run into that of the next cell.
  drafts.at(-1)?.texts.push(' ')
}

function textOf(node: Element): string {
  return node.children
    .map((child) =>
      child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : '',
    )
    .join('')
}

function find(
  nodes: readonly (ElementContent | RootContent)[],
  is: (element: Element) => boolean,
): Element | undefined {
  for (const node of nodes) {
    if (node.type !== 'element') continue
    const found = is(node) ? node : find(node.children, is)
    if (found) return found
  }
  return undefined
}
