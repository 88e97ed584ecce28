// Pools of Blackboard before QTI (`<POOL>`), which Respondus and publishers still write. They stand in
// packages as QTI does.
import { err } from '../../../../common/result.ts'
import { refusal } from '../../../about/about.ts'
import { QTI, type QTI_POOL, type QtiRefused } from '../../../about/qti.ts'
import {
  childOf,
  childrenOf,
  descendantsOf,
  textOf,
  type XmlElement,
} from '../../../containers/xml/element.ts'
import { parseXml } from '../../../containers/xml/parse.ts'
import { type Imported, unreadable } from '../../../importer.ts'
import { readItems } from '../../../items.ts'
import type { PictureStore } from '../../../pictures.ts'
import { htmlWords } from '../../../text/html.ts'
import { type QtiFile, qtiItem } from '../item.ts'
import {
  openQuestion,
  type Read,
  readFillIn,
  readMatch,
  readMultiple,
  readSingle,
  readTrueFalse,
} from './questions.ts'

const READERS: Readonly<Record<keyof typeof QTI_POOL, Read>> = {
  QUESTION_TRUEFALSE: readTrueFalse,
  QUESTION_MULTIPLECHOICE: readSingle,
  QUESTION_MULTIPLEANSWER: readMultiple,
  QUESTION_MATCH: readMatch,
  QUESTION_FILLINBLANK: readFillIn,
}

const REFUSED: Readonly<Record<string, QtiRefused>> = { QUESTION_ESSAY: 'essay' }

const TYPES: Readonly<Record<string, Read | QtiRefused>> = { ...READERS, ...REFUSED }

export function readPool(file: QtiFile, store: PictureStore): Imported {
  const inside = file.inside === undefined ? {} : { inside: file.inside }
  const parsed = parseXml(file.text)
  if (!parsed.ok) {
    const { code, message, line, column } = parsed.error
    return unreadable(code, `this is not well-formed XML: ${message}.`, { line, column, ...inside })
  }
  const { root } = parsed.value
  const points = new Map(
    descendantsOf(root, 'QUESTION').map(({ attributes }) => [attributes.id, attributes.points]),
  )
  const elements = childrenOf(root).filter(({ name }) => name.startsWith('QUESTION_'))
  const items = readItems(
    elements.map((element) => {
      return { element, line: element.line, column: element.column, ...inside }
    }),
    ({ element }) => htmlWords(textOf(childOf(element, 'BODY', 'TEXT')).slice(0, 500)),
    ({ element }, warn) => {
      const read = TYPES[element.name]
      if (read === undefined)
        return err({ code: 'unknown-type', reason: 'its type is none that is known here.' })
      if (typeof read === 'string') return err(refusal(QTI.refuses[read]))
      const item = qtiItem(element, warn, file, store)
      return read(openQuestion(item, points.get(element.attributes.id)))
    },
  )
  const title = titleOf(root)
  return { ...items, ...(title && { title }) }
}

const titleOf = (root: XmlElement) => childOf(root, 'TITLE')?.attributes.value?.trim()
