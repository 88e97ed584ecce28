// QTI of the versions 1.2, 2.1, 2.2 and 3.0: single files, and packages of files.
import type { Imported, Importer, ImportFile } from '../../importer.ts'
import { pictureStore } from '../../pictures.ts'
import { readVersion1 } from './v1/v1.ts'

export const qti: Importer = {
  id: 'qti',
  title: 'QTI',
  recognises: ({ text }) =>
    /^\s*<[?!\w]/.test(text) && /<(?:\w+:)?questestinterop[\s>]/.test(text.slice(0, 5000)),
  read,
}

function read({ text }: ImportFile): Imported {
  const store = pictureStore()
  return { ...readVersion1({ text, picture: () => undefined }, store), pictures: store.pictures }
}
