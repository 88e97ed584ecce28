// QTI of the versions 1.2, 2.1, 2.2 and 3.0: single files, and packages of files.
import { type Imported, type Importer, type ImportFile, unreadable } from '../../importer.ts'
import { type PictureStore, pictureStore } from '../../pictures.ts'
import type { QtiFile } from './item.ts'
import { readVersion1 } from './v1/v1.ts'
import { readVersion2 } from './v2/v2.ts'

const VERSION_1 = /<(?:[\w-]+:)?questestinterop[\s>]/
const VERSION_2 = /<(?:[\w-]+:)?(?:assessmentItem|qti-assessment-item)[\s>]/
const TEST = /<(?:[\w-]+:)?(?:assessmentTest|qti-assessment-test|assessmentSection)[\s>]/

export const qti: Importer = {
  id: 'qti',
  title: 'QTI',
  recognises: ({ text }) =>
    /^\s*<[?!\w]/.test(text) &&
    [VERSION_1, VERSION_2, TEST].some((sign) => sign.test(text.slice(0, 5000))),
  read,
}

function read({ text }: ImportFile): Imported {
  const store = pictureStore()
  return { ...readFile({ text, picture: () => undefined }, store), pictures: store.pictures }
}

function readFile(file: QtiFile, store: PictureStore): Imported {
  if (VERSION_1.test(file.text)) return readVersion1(file, store)
  if (VERSION_2.test(file.text)) return readVersion2(file, store)
  return unreadable(
    'qti-test-alone',
    'this is a test, whose questions are in files of their own. Import the package (zip) that has them.',
  )
}
