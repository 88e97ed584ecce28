// The items of QTI 1.2. https://www.imsglobal.org/question/qtiv1p2/imsqti_asi_infov1p2.html
import { descendantsOf, textOf, type XmlElement } from '../../../containers/xml/element.ts'
import { xmlPieces } from '../../../containers/xml/pieces.ts'
import type { Imported } from '../../../importer.ts'
import { readItems } from '../../../items.ts'
import type { PictureStore } from '../../../pictures.ts'
import { htmlWords } from '../../../text/html.ts'
import { nameOf, type QtiFile, qtiItem } from '../item.ts'
import { openQuestion } from './question.ts'
import { readQuestion } from './types.ts'

export function readVersion1(file: QtiFile, store: PictureStore): Imported {
  const { root, pieces, skipped, warnings } = xmlPieces(file.text, 'item')
  const inside = file.inside === undefined ? {} : { inside: file.inside }
  const placed = pieces.map((element) => ({
    element,
    line: element.line,
    column: element.column,
    ...inside,
  }))
  const items = readItems(
    placed,
    ({ element }) => nameOf(element) ?? firstWords(element),
    ({ element }, warn) => readQuestion(openQuestion(qtiItem(element, warn, file, store))),
  )
  const [assessment] = descendantsOf(root, 'assessment', 'objectbank')
  const title = assessment?.attributes.title?.trim()
  return {
    drafts: items.drafts,
    skipped: [...skipped.map((one) => ({ ...one, ...inside })), ...items.skipped],
    warnings: [...warnings.map((one) => ({ ...one, ...inside })), ...items.warnings],
    ...(title && { title }),
  }
}

function firstWords(element: XmlElement): string {
  const [text] = descendantsOf(element, 'mattext', 'mat_formattedtext')
  return htmlWords(textOf(text).slice(0, 500))
}
