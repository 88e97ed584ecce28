// All formats that can be read, and which of them a file is in. The content decides, never the
// ending of the name.
import { aiken } from './formats/aiken.ts'
import { csv } from './formats/csv.ts'
import { moodle } from './formats/moodle/moodle.ts'
import { openTrivia } from './formats/open-trivia.ts'
import type { Importer, ImportFile, ImportOptions } from './importer.ts'

/** In the order in which they are tried: a stricter one before one that is easily taken for it. */
export const IMPORTERS: readonly Importer[] = [openTrivia, moodle, aiken, csv]

/** Undefined if the content has the signs of none. */
export function formatOf(file: ImportFile, options: ImportOptions = {}): Importer | undefined {
  return IMPORTERS.find((importer) => importer.recognises(file, options))
}

export const importerOf = (id: string): Importer | undefined =>
  IMPORTERS.find((importer) => importer.id === id)
