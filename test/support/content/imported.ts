// What the import makes of a file in the memory.
import { type Converted, convert } from '../../../content/import/convert.ts'
import { formatOf, unknownFormat } from '../../../content/import/formats.ts'
import { openFile } from '../../../content/import/open-file.ts'

export async function imported(
  content: string | Uint8Array,
): Promise<Converted & { readonly format: string }> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const file = await openFile('exported', bytes)
  const importer = formatOf(file)
  if (!importer) throw new Error(unknownFormat(file).reason)
  const naming = { id: 'exported', title: 'Exported', lang: 'en' }
  return { format: importer.id, ...convert(importer.read(file, {}), naming) }
}
