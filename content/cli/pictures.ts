// Reads the picture files that the texts of a catalogue name.
import { readFile } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { err, type Result } from '../common/result.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { PictureFile, PictureProblem, Pictures } from '../model/picture.ts'
import { readPictureFile } from '../parsing/picture-file.ts'
import { picturesIn } from '../publish/pictures.ts'
import { readTexts } from '../publish/read-texts.ts'

const CONTENT = dirname(dirname(fileURLToPath(import.meta.url)))

/** `folder` is where the addresses begin; content/ if absent. */
export async function readPictures(catalogue: Catalogue, folder = CONTENT): Promise<Pictures> {
  const addresses = picturesIn((read) => readTexts(catalogue, read))
  const read = addresses.map(
    async (address) => [address, await readPicture(folder, address)] as const,
  )
  return new Map(await Promise.all(read))
}

async function readPicture(
  folder: string,
  address: string,
): Promise<Result<PictureFile, PictureProblem>> {
  if (/^([a-z][a-z\d+.-]+:|\/\/)/i.test(address)) return err('elsewhere')
  const path = join(folder, address)
  const isOutside = isAbsolute(address) || /^\.\.([/\\]|$)/.test(relative(folder, path))
  if (isOutside) return err('outside')
  const bytes = await readFile(path).catch(() => undefined)
  return bytes ? readPictureFile(bytes) : err('missing')
}
