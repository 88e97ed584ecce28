// The pictures of an imported file, in a folder of their own (`--assets DIR`) or beside the quiz.
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import type { ImportedPicture } from '../../import/importer.ts'

type Pictures = readonly ImportedPicture[]

/** `quiz` is the path of the Markdown, which addresses its pictures from where it is. */
export function withAssets(markdown: string, pictures: Pictures, quiz: string, folder: string) {
  const path = relative(dirname(quiz), folder).replaceAll('\\', '/')
  const start = path === '' ? '' : `${encodeURI(path)}/`
  // An address has the hash of its picture in it, so nothing else is written like it.
  return pictures.reduce(
    (text, { address }) => text.replaceAll(`](${address}`, () => `](${start}${basename(address)}`),
    markdown,
  )
}

/** `folder` absent: beside the quiz. */
export async function writePictures(pictures: Pictures, quiz: string, folder?: string) {
  for (const { address, bytes } of pictures) {
    const file =
      folder === undefined ? join(dirname(quiz), address) : join(folder, basename(address))
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, bytes)
  }
}
