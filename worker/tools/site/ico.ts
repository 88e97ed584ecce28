// An icon file with one bitmap of 32 bits a pixel, which every program that asks for favicon.ico reads.
import type { Pixels } from '../cards/render.ts'

const FILE_HEADER = 22
const BITMAP_HEADER = 40

/** A square of at most 255 pixels. Rows begin at the bottom; an empty mask of one bit follows. */
export function encodeIco({ width, height, bytes }: Pixels): Buffer {
  const mask = (Math.ceil(width / 32) * 4 * height) | 0
  const size = BITMAP_HEADER + 4 * width * height + mask
  const ico = Buffer.alloc(FILE_HEADER + size)
  ico.writeUInt16LE(1, 2)
  ico.writeUInt16LE(1, 4)
  ico[6] = width
  ico[7] = height
  ico.writeUInt16LE(1, 10)
  ico.writeUInt16LE(32, 12)
  ico.writeUInt32LE(size, 14)
  ico.writeUInt32LE(FILE_HEADER, 18)
  const header = ico.subarray(FILE_HEADER)
  header.writeUInt32LE(BITMAP_HEADER, 0)
  header.writeInt32LE(width, 4)
  // Of the bitmap and its mask together.
  header.writeInt32LE(2 * height, 8)
  header.writeUInt16LE(1, 12)
  header.writeUInt16LE(32, 14)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const from = 4 * (y * width + x)
      const to = BITMAP_HEADER + 4 * ((height - 1 - y) * width + x)
      const [red = 0, green = 0, blue = 0, alpha = 0] = bytes.subarray(from, from + 4)
      header.set([blue, green, red, alpha], to)
    }
  return ico
}
