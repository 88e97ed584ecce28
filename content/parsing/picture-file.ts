// Reads kind and size of a picture from its bytes.
import { imageSize } from 'image-size'
import { err, ok, type Result } from '../common/result.ts'
import type { PictureFile, PictureKind, PictureProblem } from '../model/picture.ts'
import { hasFrames } from './gif-frames.ts'

const KINDS: readonly PictureKind[] = ['avif', 'webp', 'png', 'jpg', 'gif', 'svg']

export function readPictureFile(bytes: Uint8Array): Result<PictureFile, PictureProblem> {
  const found = sizeOf(bytes)
  const kind = KINDS.find((one) => one === found?.type)
  if (!found || !kind) return err('unreadable')
  if (kind === 'gif' && hasFrames(bytes)) return err('moving')
  // Browsers turn a photo as its EXIF data says; values from 5 on swap its sides.
  const isTurned = (found.orientation ?? 1) >= 5
  const [width, height] = isTurned ? [found.height, found.width] : [found.width, found.height]
  const isSize = [width, height].every((side) => Number.isInteger(side) && side >= 1)
  return isSize ? ok({ kind, width, height, bytes }) : err('unreadable')
}

/** Undefined if it is no picture, or an SVG with neither a size nor a viewBox. */
function sizeOf(bytes: Uint8Array): ReturnType<typeof imageSize> | undefined {
  try {
    return imageSize(withSpacedViewBox(bytes))
  } catch {
    return undefined
  }
}

/** The library reads the numbers of a viewBox with one space between them; SVG allows commas too. */
function withSpacedViewBox(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(bytes)
  if (!/^\s*</.test(text)) return bytes
  const spaced = text.replace(
    /(\sviewBox=)(["'])([\d\s.,e+-]+)\2/i,
    (_, name: string, quote: string, numbers: string) =>
      `${name}${quote}${numbers
        .trim()
        .split(/[\s,]+/)
        .join(' ')}${quote}`,
  )
  return new TextEncoder().encode(spaced)
}
