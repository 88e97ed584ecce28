// A package that was exported from here (content/export/qti3/). It holds the quiz in JSON as well,
// which is taken if the package says the same: if its files are those that the quiz is written as.
import { quizOfJson } from '../../../../export/json/read.ts'
import { OWN_FILE, packageFiles } from '../../../../export/qti3/files.ts'
import { picturesIn } from '../../../../publish/pictures.ts'
import { readQuiz } from '../../../../publish/read-texts.ts'
import { openZip } from '../../../containers/zip.ts'
import { decode } from '../../../decode.ts'
import type { Imported, ImportedPicture } from '../../../importer.ts'

/** Undefined for any other package, and `changed` for one that was changed since. */
export function readOwnPackage(bytes: Uint8Array): Imported | 'changed' | undefined {
  const zip = openZip(bytes)
  if (!zip.ok || !zip.value.has(OWN_FILE)) return undefined
  const textOf = (path: string) => {
    const file = zip.value.read(path)
    return file.ok ? decode(file.value) : undefined
  }
  const quiz = quizOfJson(parsed(textOf(OWN_FILE)))
  if (!quiz.ok) return 'changed'
  const files = packageFiles(quiz.value, zip.value.has)
  if ([...files].some(([path, text]) => textOf(path) !== text)) return 'changed'
  const pictures = picturesIn((read) => readQuiz(quiz.value, read)).flatMap(
    (address): ImportedPicture[] => {
      const file = zip.value.read(address)
      return file.ok ? [{ address, bytes: file.value }] : []
    },
  )
  return { drafts: [], skipped: [], warnings: [], quiz: quiz.value, pictures }
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined
  }
}
