// The files that an import writes: a quiz, and its pictures beside it or in the folder of --assets.
import { basename, dirname, join, relative, resolve } from 'node:path'
import type { ImportedPicture } from '../../import/importer.ts'
import type { OutputFile } from '../output.ts'
import { type ImportRequest, isOneFile } from './request.ts'

/** From the root. */
export function outOf({ out, isTyped }: ImportRequest, id: string): string {
  const name = `${id}${isTyped ? '.ts' : '.quiz.md'}`
  if (out === undefined) return `content/quizzes/${name}`
  return isOneFile(out, isTyped) ? out : join(out, name)
}

/** How the quiz addresses its pictures. Without `--assets`, as the importers do: beside the quiz. */
export function picturePlace(
  { assets, root }: ImportRequest & { readonly root: string },
  out: string,
) {
  if (assets === undefined) return undefined
  const folder = relative(dirname(resolve(root, out)), resolve(root, assets)).replaceAll('\\', '/')
  return (address: string) => (folder === '' ? '' : `${folder}/`) + basename(address)
}

/** `path` is that of the quiz. */
export function pictureFiles(
  pictures: readonly ImportedPicture[],
  path: string,
  place: (address: string) => string = (address) => address,
): OutputFile[] {
  return pictures.map(({ address, bytes }) => {
    return { path: join(dirname(path), place(address)), content: bytes }
  })
}
