// All formats that can be read, and which of them a file is in. The content decides, never the
// ending of the name.
import { isZip, openZip } from './containers/zip.ts'
import { aiken } from './formats/aiken.ts'
import { csv } from './formats/csv.ts'
import { gift } from './formats/gift/gift.ts'
import { h5p } from './formats/h5p/h5p.ts'
import { mdbookQuiz } from './formats/mdbook/mdbook-quiz.ts'
import { moodle } from './formats/moodle/moodle.ts'
import { openTrivia } from './formats/open-trivia.ts'
import { ownJson } from './formats/own/json.ts'
import { ownMarkdown } from './formats/own/markdown.ts'
import { qti } from './formats/qti/qti.ts'
import { quizdown } from './formats/quizdown/quizdown.ts'
import { xlsx } from './formats/xlsx.ts'
import type { Finding, Importer, ImportFile, ImportOptions } from './importer.ts'

/** In the order in which they are tried: a stricter one before one that is easily taken for it. */
export const IMPORTERS: readonly Importer[] = [
  ownJson,
  ownMarkdown,
  openTrivia,
  mdbookQuiz,
  moodle,
  qti,
  quizdown,
  gift,
  aiken,
  csv,
  xlsx,
  h5p,
]

/** Undefined if the content has the signs of none. */
export function formatOf(file: ImportFile, options: ImportOptions = {}): Importer | undefined {
  return IMPORTERS.find((importer) => importer.recognises(file, options))
}

/** Why `formatOf` knows none. */
export function unknownFormat({ bytes }: ImportFile): Finding {
  const zip = isZip(bytes) ? openZip(bytes) : undefined
  if (zip && !zip.ok) return { ...zip.error, line: 1 }
  const tried = IMPORTERS.map(({ title }) => title).join(', ')
  const reason = `this is none of ${tried}. Name one with --from. A table needs a row that names its columns, such as "question" and "answer", or --map.`
  return { code: 'unknown-format', line: 1, reason }
}

export const importerOf = (id: string): Importer | undefined =>
  IMPORTERS.find((importer) => importer.id === id)
