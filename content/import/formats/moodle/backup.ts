// Backups of courses, which people take for an export of questions: files of a backup, of Moodle 1.9
// and of later ones, and whole backups (`.mbz`), which are a zip or a compressed tar.
import { Gunzip } from 'fflate'
import { isZip, openZip } from '../../containers/zip.ts'
import type { ImportFile } from '../../importer.ts'

const ROOT = /<(?:MOODLE_BACKUP|moodle_backup|question_categories)[\s>]/

/** Of a compressed file: enough for the names of its first files. They unzip to 4 MB at most. */
const START_BYTES = 4096

export function isBackup({ text, bytes }: Pick<ImportFile, 'text' | 'bytes'>): boolean {
  if (ROOT.test(text.slice(0, 5000))) return true
  if (bytes[0] === 0x1f && bytes[1] === 0x8b)
    return /\.ARCHIVE_INDEX|moodle_backup\.xml/.test(unzippedStart(bytes))
  const zip = isZip(bytes) ? openZip(bytes) : undefined
  return zip?.ok === true && zip.value.has('moodle_backup.xml')
}

function unzippedStart(bytes: Uint8Array): string {
  let start = ''
  const unzip = new Gunzip((chunk) => {
    start += new TextDecoder('latin1').decode(chunk.subarray(0, START_BYTES))
  })
  try {
    unzip.push(bytes.subarray(0, START_BYTES))
  } catch {
    return ''
  }
  return start
}
