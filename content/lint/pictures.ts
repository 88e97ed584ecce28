// Whether the pictures in texts are there, can be shown, and are light enough. The parser reports
// missing alternative text (parsing/markdown/picture.ts).
import type { PictureFile, PictureProblem, Pictures } from '../model/picture.ts'
import { picturesIn } from '../publish/pictures.ts'
import type { ReadText } from '../publish/read-texts.ts'
import { error, type Finding, warning } from './support/diagnostic.ts'
import { pictureAt } from './support/locate.ts'

const HEAVY_BYTES = 200_000
/** https://developers.cloudflare.com/workers/platform/limits/, "Individual Static Asset file size". */
const MAX_BYTES = 25 * 1024 * 1024

const PROBLEMS: Readonly<Record<PictureProblem, string>> = {
  elsewhere:
    'is a web address; pictures from elsewhere aren’t supported; put the file into content/',
  outside: 'is outside content/; the build doesn’t read it; put the file into content/',
  missing:
    'doesn’t exist; readers would see only its text; write its path below content/, without "content/" itself',
  unreadable:
    'isn’t a picture that browsers can show; readers would see only its text; use AVIF, WebP, PNG, JPEG, a still GIF, or SVG with a viewBox or a size',
  moving: 'moves, and readers couldn’t stop it; use a picture that stands still',
}

/** About the pictures in the texts that `walk` reads. `steps` lead to their guide or quiz. */
export function pictureFindings(
  walk: (read: ReadText) => unknown,
  pictures: Pictures,
  steps: readonly RegExp[],
): Finding[] {
  return picturesIn(walk).flatMap((address) => {
    const picture = pictures.get(address)
    const at = [...steps, pictureAt(address)]
    const name = `its picture "${address}"`
    if (!picture) return []
    if (!picture.ok) return error('picture', `${name} ${PROBLEMS[picture.error]}`, at)
    return checkWeight(name, picture.value, at)
  })
}

function checkWeight(name: string, { bytes }: PictureFile, at: readonly RegExp[]): Finding[] {
  const has = `${name} has ${Math.ceil(bytes.length / 1000)} kB`
  const instead = 'make it smaller, or save it as WebP or AVIF'
  if (bytes.length > MAX_BYTES)
    return error('picture', `${has}; we can’t serve files over 25 MiB; ${instead}`, at)
  if (bytes.length <= HEAVY_BYTES) return []
  return warning(
    'heavy-picture',
    `${has}; readers on a slow connection have to wait for more than ${HEAVY_BYTES / 1000} kB; ${instead}`,
    at,
  )
}
