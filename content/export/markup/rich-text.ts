// Authored text as elements of HTML, which QTI and the printed sheet both have.
import type { Element, ElementContent } from 'hast'
import { isBlock, isLine } from '../../common/plain-text.ts'
import { texOf } from '../../parsing/markdown/formula.ts'
import type { Block, Inline, Line, MathNode, RichText } from '../../wire/index.ts'
import { type Child, element } from './element.ts'

export interface TextPlaces {
  /** The address of a picture in the file. Undefined: only its words are shown. */
  picture(src: string): string | undefined
  /** What stands where a gap is. */
  gap(id: string, text: string): Child
}

/** Each paragraph is an element. */
export function blockElements(text: RichText, places: TextPlaces): Element[] {
  if (isLine(text)) return text.length === 0 ? [] : [element('p', {}, lineElements(text, places))]
  return text.flatMap((node) => (isBlock(node) ? [block(node, places)] : []))
}

/** A line stays a line, without a paragraph around it. */
export function textElements(text: RichText, places: TextPlaces): Child {
  return isLine(text) ? lineElements(text, places) : blockElements(text, places)
}

function lineElements(line: Line, places: TextPlaces): Child {
  return typeof line === 'string' ? line : line.map((node) => inline(node, places))
}

function inline(node: Inline, places: TextPlaces): Child {
  switch (node.t) {
    case 'em':
    case 'strong':
    case 'code':
      return element(node.t, {}, node.text)
    case 'link':
      return element('a', { href: node.href }, node.text)
    case 'math':
      return formula(node.tree, false)
    case 'blank':
      return places.gap(node.id, node.text)
    default:
      return node.text
  }
}

function block(node: Block, places: TextPlaces): Element {
  switch (node.t) {
    case 'paragraph':
      return element('p', {}, lineElements(node.content ?? node.text, places))
    case 'codeblock': {
      const language = node.language === undefined ? undefined : `language-${node.language}`
      return element('pre', {}, element('code', { class: language }, node.text))
    }
    case 'image': {
      const src = places.picture(node.src)
      return element(
        'p',
        {},
        src === undefined ? node.text : element('img', { src, alt: node.text }),
      )
    }
    case 'list': {
      const items = node.items.map((item) => element('li', {}, textElements(item, places)))
      return element(node.ordered ? 'ol' : 'ul', {}, items)
    }
    case 'quote':
      return element('blockquote', {}, blockElements(node.content, places))
    case 'table': {
      const row = (cells: readonly Line[], name: string) =>
        element(
          'tr',
          {},
          cells.map((cell) => element(name, {}, lineElements(cell, places))),
        )
      return element(
        'table',
        {},
        element('thead', {}, row(node.head, 'th')),
        node.rows.length > 0
          ? element(
              'tbody',
              {},
              node.rows.map((cells) => row(cells, 'td')),
            )
          : undefined,
      )
    }
    case 'math':
      return element('p', {}, formula(node.tree, true))
  }
}

const MATHML = 'http://www.w3.org/1998/Math/MathML'

/** With its TeX beside it, by which editors and our own import know it. */
function formula(tree: MathNode, isDisplay: boolean): Element {
  const tex = texOf(tree)
  const inside = element('mrow', {}, (tree.c ?? []).map(mathElement))
  const annotation = element('annotation', { encoding: 'application/x-tex' }, tex)
  const attributes = { xmlns: MATHML, display: isDisplay ? 'block' : undefined }
  return element(
    'math',
    attributes,
    tex === undefined ? inside : element('semantics', {}, inside, annotation),
  )
}

function mathElement(node: MathNode | string): ElementContent {
  if (typeof node === 'string') return { type: 'text', value: node }
  return element(node.e, node.a ?? {}, (node.c ?? []).map(mathElement))
}
