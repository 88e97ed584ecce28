// The bytes of a file as every importer gets them. A workbook is opened here, since its library
// gives the sheets later: importers stay plain functions.
import { readWorkbook } from './containers/xlsx.ts'
import { isZip } from './containers/zip.ts'
import { decode } from './decode.ts'
import type { ImportFile } from './importer.ts'

/** `encoding` is what the author says. A package has no text. */
export async function openFile(
  name: string,
  bytes: Uint8Array,
  encoding?: string,
): Promise<ImportFile> {
  if (!isZip(bytes)) return { name, bytes, text: decode(bytes, encoding) }
  const sheets = await readWorkbook(bytes)
  return { name, bytes, text: '', ...(sheets && { sheets }) }
}
