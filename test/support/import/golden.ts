// An import as one text: the Markdown that is written, and below it what was skipped or changed.
import { convert } from '../../../content/import/convert.ts'
import { decode } from '../../../content/import/decode.ts'
import { formatOf, unknownFormat } from '../../../content/import/formats.ts'
import type {
  Finding,
  Imported,
  ImportFile,
  ImportOptions,
} from '../../../content/import/importer.ts'

export interface ImportedFile {
  readonly format: string | undefined
  readonly imported: Imported | undefined
  readonly text: string
}

/** `options` are those of the command line. */
export function importedAs(
  name: string,
  bytes: Uint8Array,
  options: { readonly map?: string; readonly encoding?: string } = {},
): ImportedFile {
  return importedFile({ name, bytes, text: decode(bytes, options.encoding) }, options)
}

/** `file` may be a workbook, which `openFile` opens. */
export function importedFile(file: ImportFile, options: ImportOptions = {}): ImportedFile {
  const importer = formatOf(file, options)
  if (!importer) {
    const text = `-------- report\n${line('error', unknownFormat(file))}\n`
    return { format: undefined, imported: undefined, text }
  }
  const imported = importer.read(file, options)
  const naming = { id: 'imported', title: imported.title ?? file.name, lang: imported.lang ?? 'en' }
  const { markdown = '', skipped, warnings } = convert(imported, naming)
  const lines = [
    ...skipped.map((finding) => line('skipped', finding)),
    ...warnings.map((finding) => line('warning', finding)),
    ...(imported.source ? [`source ${JSON.stringify(imported.source)}`] : []),
    ...(imported.pictures ?? []).map(
      (picture) => `picture ${picture.address} (${picture.bytes.length} bytes)`,
    ),
  ]
  const report = lines.length > 0 ? `\n-------- report\n${lines.join('\n')}\n` : ''
  return { format: importer.id, imported, text: `${markdown}${report}` }
}

function line(severity: string, { line, column, inside, code, question, reason }: Finding): string {
  const place = [inside, line, column].filter((one) => one !== undefined).join(':')
  return `${place} ${severity} ${code} ${question === undefined ? '' : `"${question}" `}${reason}`
}
