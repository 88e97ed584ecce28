// HTML of other systems as Markdown. None of it is ever shown as HTML: what has no form in our
// Markdown loses its tags and keeps its words.
import type { Element, Nodes as HastNodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { defaultHandlers, type Handle, toMdast } from 'hast-util-to-mdast'
import { markdownText } from '../../markdown/write/to-markdown.ts'
import { texOfPicture } from './formula-pictures.ts'
import { texIn } from './mathml.ts'
import { oneLine } from './one-line.ts'
import { raised } from './raised.ts'
import { type PictureOf, simplified } from './simplified.ts'

/** Deeper than any text of an author: what is deeper is left out. */
const MAX_DEPTH = 60
/** Of one text, words included. The longest questions have a few hundred. */
const MAX_NODES = 20_000

/** Most answers and feedback: the same in HTML and in Markdown, so that a large bank takes seconds. */
const PLAIN = /^[\p{L}\p{N} \n]*$/u

export interface HtmlOptions {
  /** The address of a picture in our texts. Undefined: the picture is not at hand. */
  readonly picture?: PictureOf
  /** Called for a picture without alternative text. */
  reportNoAlt?(): void
  /** Called with what was left out, such as "a video". */
  report?(what: string): void
}

/** Formulas stay: `\( … \)`, `\[ … \]` and `$$ … $$` in the text; gap marks stay too. */
export function htmlMarkdown(html: string, options: HtmlOptions = {}): string {
  if (PLAIN.test(html)) return html.trim().replaceAll(/\s+/g, ' ')
  return treeMarkdown(fromHtml(html, { fragment: true }), options)
}

/** The same of HTML that was read already. */
export function treeMarkdown(tree: Root, options: HtmlOptions = {}): string {
  if (countOf(tree) > MAX_NODES) {
    options.report?.(`a text with more than ${MAX_NODES} elements`)
    return ''
  }
  cut(tree, 0)
  const root = toMdast(tree, { document: true, handlers: handlersFor(options) })
  return root.type === 'root' ? markdownText(simplified(root.children, options)) : ''
}

/** As one line, for what cannot have paragraphs. */
export function htmlLine(html: string, options: HtmlOptions = {}): string {
  return oneLine(htmlMarkdown(html, options))
}

/** The words of HTML, for what must be plain text: the target of a match, an accepted answer. */
export function htmlWords(html: string): string {
  return treeWords(fromHtml(html, { fragment: true }))
}

export function treeWords(tree: Root): string {
  return wordsOf(tree).replaceAll(/\s+/g, ' ').trim()
}

function wordsOf(node: HastNodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  if (node.type === 'element' && (node.tagName === 'script' || node.tagName === 'style')) return ''
  const tex = node.type === 'element' && node.tagName === 'img' ? texOfPicture(node) : undefined
  if (tex !== undefined) return `\\(${tex}\\)`
  const words = node.children.map(wordsOf).join('')
  if (node.type !== 'element') return words
  if (node.tagName === 'sup' || node.tagName === 'sub') return raised(node.tagName, words)
  return /^(p|div|br|li|td|th)$/.test(node.tagName) ? `${words} ` : words
}

function countOf(node: HastNodes): number {
  if (!('children' in node)) return 1
  return node.children.reduce((sum, child) => sum + countOf(child), 1)
}

function cut(node: HastNodes, depth: number): void {
  if (!('children' in node)) return
  if (depth > MAX_DEPTH) node.children = []
  else for (const child of node.children) cut(child, depth + 1)
}

const LEFT_OUT: Readonly<Record<string, string>> = {
  iframe: 'an embedded page',
  include: 'the text of another file',
  object: 'an embedded object',
  embed: 'an embedded object',
  video: 'a video',
  audio: 'a recording',
  canvas: 'a drawing',
  svg: 'a drawing',
  form: 'a form',
  script: 'a script',
}

function handlersFor({ report }: HtmlOptions): Record<string, Handle> {
  const level: Handle = (_, element: Element) => {
    return { type: 'text', value: wordsOf(element) }
  }
  const leftOut: Handle = (_, { tagName }: Element) => {
    report?.(LEFT_OUT[tagName] ?? tagName)
    return undefined
  }
  const formula: Handle = (_, element: Element) => {
    const tex = texIn(element)
    if (tex !== undefined) return { type: 'inlineMath', value: tex }
    report?.('the layout of a formula in MathML')
    return { type: 'text', value: wordsOf(element) }
  }
  const picture: Handle = (state, element: Element) => {
    const tex = texOfPicture(element)
    return tex === undefined
      ? defaultHandlers.img(state, element)
      : { type: 'inlineMath', value: tex }
  }
  return {
    sup: level,
    sub: level,
    math: formula,
    img: picture,
    ...Object.fromEntries(Object.keys(LEFT_OUT).map((name) => [name, leftOut])),
  }
}
