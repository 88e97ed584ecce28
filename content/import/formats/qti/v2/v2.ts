// The items of QTI 2.1, 2.2 and 3.0. https://www.imsglobal.org/spec/qti/v3p0/impl
import {
  childOf,
  childrenOf,
  descendantsOf,
  textOf,
  type XmlElement,
  type XmlNode,
} from '../../../containers/xml/element.ts'
import { parseXml } from '../../../containers/xml/parse.ts'
import { xmlPieces } from '../../../containers/xml/pieces.ts'
import type { Imported } from '../../../importer.ts'
import { readItems } from '../../../items.ts'
import type { PictureStore } from '../../../pictures.ts'
import { nameOf, type QtiFile, qtiItem } from '../item.ts'
import { asVersion2 } from './normalise.ts'
import { readItem } from './types.ts'

export function readVersion2(file: QtiFile, store: PictureStore): Imported {
  const name = /<(?:[\w-]+:)?qti-assessment-item[\s>]/.test(file.text)
    ? 'qti-assessment-item'
    : 'assessmentItem'
  const { pieces, skipped, warnings } = xmlPieces(file.text, name)
  const inside = file.inside === undefined ? {} : { inside: file.inside }
  const placed = pieces.map((piece) => {
    return {
      element: withStimulus(asVersion2(piece), file),
      line: piece.line,
      column: piece.column,
      ...inside,
    }
  })
  const items = readItems(
    placed,
    ({ element }) => nameOf(element) ?? firstWords(element),
    ({ element }, warn) => readItem(qtiItem(element, warn, file, store)),
  )
  const [lang, ...more] = new Set(
    placed.flatMap(({ element }) => element.attributes['xml:lang'] ?? []),
  )
  return {
    drafts: items.drafts,
    skipped: [...skipped.map((one) => ({ ...one, ...inside })), ...items.skipped],
    warnings: [...warnings.map((one) => ({ ...one, ...inside })), ...items.warnings],
    ...(lang && more.length === 0 && /^[a-z]{2,3}(-[a-z\d]{2,8}){0,3}$/i.test(lang) && { lang }),
  }
}

const firstWords = (element: XmlElement) =>
  textOf(childOf(element, 'itemBody')).trim().slice(0, 200)

/**
 * A text that several items share is a file of its own in the package; it goes before the question.
 * Of a file that is not there, an element stays that is named as left out (text/html.ts).
 */
function withStimulus(element: XmlElement, { other }: QtiFile): XmlElement {
  const shared = childrenOf(element, 'assessmentStimulusRef').flatMap((ref): XmlNode[] => {
    const root = rootOf(other(ref.attributes.href ?? ''))
    const bodies = root ? descendantsOf(root, 'stimulusBody') : []
    return bodies.length > 0
      ? bodies.flatMap(({ children }) => children)
      : [{ ...ref, name: 'include', children: [] }]
  })
  const children = element.children.map((child) => {
    if (typeof child === 'string' || child.name !== 'itemBody') return child
    return { ...child, children: [...shared, ...included(child, other).children] }
  })
  return { ...element, children }
}

/** With the files that it includes by XInclude, as TAO writes passages. */
function included(element: XmlElement, other: QtiFile['other']): XmlElement {
  const children = element.children.flatMap((child): XmlNode[] => {
    if (typeof child === 'string') return [child]
    if (child.name !== 'include') return [included(child, other)]
    const root = rootOf(other(child.attributes.href ?? ''))
    return [root ?? { ...child, children: [] }]
  })
  return { ...element, children }
}

/** Characters of a text that items share. A file may be named by each of thousands of items. */
const MOST_CHARACTERS = 500_000

function rootOf(text: string | undefined): XmlElement | undefined {
  const file = text === undefined || text.length > MOST_CHARACTERS ? undefined : parseXml(text)
  return file?.ok ? asVersion2(file.value.root) : undefined
}
