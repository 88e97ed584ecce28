// The items of QTI 1.2. https://www.imsglobal.org/question/qtiv1p2/imsqti_asi_infov1p2.html
import { descendantsOf, textOf, wordsOf, type XmlElement } from '../../../containers/xml/element.ts'
import { xmlPieces } from '../../../containers/xml/pieces.ts'
import type { Imported } from '../../../importer.ts'
import { readItems } from '../../../items.ts'
import type { PictureStore } from '../../../pictures.ts'
import { htmlWords } from '../../../text/html.ts'
import { nameOf, type QtiFile, qtiItem } from '../item.ts'
import { openQuestion } from './question.ts'
import { withStimuli } from './stimulus.ts'
import { readQuestion } from './types.ts'

export function readVersion1(file: QtiFile, store: PictureStore): Imported {
  const { root, pieces, skipped, warnings } = xmlPieces(file.text, 'item')
  const inside = file.inside === undefined ? {} : { inside: file.inside }
  const placed = withStimuli(pieces).map((element) => ({
    element,
    line: element.line,
    column: element.column,
    ...inside,
  }))
  const items = readItems(
    placed,
    ({ element }) => nameOf(element) ?? firstWords(element),
    ({ element }, warn) => {
      const item = qtiItem(element, warn, withPictureNames(file, element), store)
      return readQuestion(openQuestion({ ...item, isHtml: isHtml(element) }))
    },
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

/** ILIAS has a name for a picture in its HTML, and beside it the file with that name. */
function withPictureNames(file: QtiFile, item: XmlElement): QtiFile {
  const paths = new Map(
    descendantsOf(item, 'matimage').map(({ attributes }) => [attributes.label, attributes.uri]),
  )
  return { ...file, picture: (src) => file.picture(paths.get(src) ?? src) }
}

/** OLAT does not say of any text that it is HTML, and Sakai says it of the item alone. */
function isHtml(element: XmlElement): boolean {
  if (element.attributes.ident?.startsWith('QTIEDIT:')) return true
  return descendantsOf(element, 'qtimetadatafield').some(
    (field) =>
      wordsOf(field, 'fieldlabel') === 'TEXT_FORMAT' && wordsOf(field, 'fieldentry') === 'HTML',
  )
}

function firstWords(element: XmlElement): string {
  const [text] = descendantsOf(element, 'mattext', 'mat_formattedtext')
  return htmlWords(textOf(text).slice(0, 500))
}
