// QTI of the versions 1.2, 2.1, 2.2 and 3.0, and pools of older versions of Blackboard: single files,
// and packages of files.
import { QTI } from '../../about/qti.ts'
import { type Imported, type Importer, type ImportFile, unreadable } from '../../importer.ts'
import { type PictureStore, pictureStore } from '../../pictures.ts'
import type { QtiFile } from './item.ts'
import { readOwnPackage } from './package/own.ts'
import { isPackage, readPackage } from './package/package.ts'
import { readPool } from './pool/pool.ts'
import { kindOfQti } from './signs.ts'
import { readVersion1 } from './v1/v1.ts'
import { readVersion2 } from './v2/v2.ts'

export const qti: Importer = {
  id: QTI.id,
  title: QTI.title,
  recognises: ({ text, bytes }) => kindOfQti(text) !== undefined || isPackage(bytes),
  read,
}

function read({ text, bytes }: ImportFile): Imported {
  const own = isPackage(bytes) ? readOwnPackage(bytes) : undefined
  if (own && own !== 'changed') return own
  const store = pictureStore()
  const imported = isPackage(bytes)
    ? readPackage(bytes, store, readFile)
    : readFile({ text, picture: () => undefined, other: () => undefined }, store)
  const warnings = own === 'changed' ? [CHANGED, ...imported.warnings] : imported.warnings
  return { ...imported, warnings, pictures: store.pictures }
}

const CHANGED = {
  code: 'changed-since-export',
  line: 1,
  reason:
    'it was exported from here and then changed, so it is read as the QTI of others: what QTI has no place for is lost.',
}

function readFile(file: QtiFile, store: PictureStore): Imported {
  switch (kindOfQti(file.text)) {
    case 'version1':
      return readVersion1(file, store)
    case 'version2':
      return readVersion2(file, store)
    case 'pool':
      return readPool(file, store)
    case 'test':
      return unreadable(
        'qti-test-alone',
        'this is a test, whose questions are in files of their own. Import the package (zip) that has them.',
      )
    case undefined:
      return unreadable('not-qti', 'this is no QTI.')
  }
}
