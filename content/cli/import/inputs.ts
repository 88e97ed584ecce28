// The files that an import reads: those that are named, and those in folders that are named.
import { readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { err, ok, type Result } from '../../common/result.ts'
import type { Finding, Imported, ImportFile } from '../../import/importer.ts'
import { openFile } from '../../import/open-file.ts'
import { picturesIn } from '../../publish/pictures.ts'
import { readQuiz } from '../../publish/read-texts.ts'
import { readPictures } from '../pictures.ts'

/** Larger than any bank of questions without its videos. */
const MAX_BYTES = 200 * 2 ** 20

/** A folder stands for all files in it. A path that is nothing is read, and fails by name. */
export async function filesAt(path: string, root: string): Promise<string[]> {
  const folder = resolve(root, path)
  const found = await stat(folder).catch(() => undefined)
  if (!found?.isDirectory()) return [path]
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(path, relative(folder, join(parentPath, name))))
    .toSorted()
}

export async function readInput(
  path: string,
  name: string,
  encoding: string | undefined,
): Promise<Result<ImportFile, Finding>> {
  const found = await stat(path).catch(() => undefined)
  if (!found?.isFile()) return err({ code: 'no-file', line: 1, reason: 'there is no such file.' })
  if (found.size > MAX_BYTES)
    return err({ code: 'too-large', line: 1, reason: 'it is larger than 200 MB. Split it.' })
  const bytes = await readFile(path).catch(() => undefined)
  return bytes
    ? ok(await openFile(name, new Uint8Array(bytes), encoding))
    : err({ code: 'no-file', line: 1, reason: 'you have no permission to read it.' })
}

/**
 * A quiz of our own with the pictures that stand beside its file, as an export puts them there. Other
 * formats have their pictures in the file.
 */
export async function withPicturesBeside(imported: Imported, path: string): Promise<Imported> {
  const { quiz, pictures = [], warnings } = imported
  if (!quiz) return imported
  const beside = await readPictures({ guides: [], quizzes: [quiz] }, dirname(path))
  const missing = picturesIn((read) => readQuiz(quiz, read)).filter(
    (address) => !pictures.some((one) => one.address === address),
  )
  const lost: Finding[] = []
  const found = missing.flatMap((address) => {
    const picture = beside.get(address)
    if (picture?.ok) return [{ address, bytes: picture.value.bytes }]
    const reason = `the picture ${address} was not found beside the file. Put it beside the quiz.`
    lost.push({ code: 'picture-file', line: 1, reason })
    return []
  })
  return { ...imported, pictures: [...pictures, ...found], warnings: [...warnings, ...lost] }
}
