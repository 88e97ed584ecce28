// Writes an animated PNG: the chunks of https://www.w3.org/TR/png-3/ around what zlib of Node
// compresses. A frame holds only the rectangle that differs from the frame before it, and what is the
// same in there is left transparent.
import { crc32, deflateSync } from 'node:zlib'
import { type Palette, TRANSPARENT } from './palette.ts'

export interface Frame {
  /** One number of the palette for each pixel, row after row. */
  readonly pixels: Uint8Array
  /** How long it is shown. */
  readonly ms: number
}

export interface Film {
  readonly width: number
  readonly height: number
  readonly palette: Palette
  readonly frames: readonly Frame[]
  /** How often it is played; then the last frame stays. */
  readonly plays: number
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const BIT_DEPTH = 8
const INDEXED_COLOUR = 3
const NO_FILTER = 0
const MS_PER_S = 1000
/** What was there stays, and a frame is drawn over it. */
const KEEP_AND_DRAW_OVER = [0, 1]

export function encodeApng({ width, height, palette, frames, plays }: Film): Buffer {
  const [first, ...later] = frames
  if (!first) throw new Error('An animation needs a frame.')
  const whole = { x: 0, y: 0, width, height }
  const head = [
    chunk('IHDR', numbers([width, height], [], [BIT_DEPTH, INDEXED_COLOUR, 0, 0, 0])),
    chunk('acTL', numbers([frames.length, plays])),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('tRNS', Buffer.from([0])),
    chunk('fcTL', control(0, whole, first.ms)),
    chunk('IDAT', compressed(first.pixels, whole, width)),
  ]
  // Each control and each piece of data after the first has a number of its own.
  const rest = later.flatMap(({ pixels, ms }, index) => {
    const before = frames[index]?.pixels
    const changed = pixels.map((value, at) => (value === before?.[at] ? TRANSPARENT : value))
    const box = opaque(changed, width)
    const sequence = 1 + 2 * index
    return [
      chunk('fcTL', control(sequence, box, ms)),
      chunk('fdAT', Buffer.concat([numbers([sequence + 1]), compressed(changed, box, width)])),
    ]
  })
  return Buffer.concat([SIGNATURE, ...head, ...rest, chunk('IEND', Buffer.alloc(0))])
}

/** The smallest rectangle that holds all pixels that are drawn: one pixel if none is. */
function opaque(pixels: Uint8Array, width: number): Box {
  let [left, right, top, bottom] = [width, 0, pixels.length, 0]
  for (let at = 0; at < pixels.length; at++) {
    if (pixels[at] === TRANSPARENT) continue
    const x = at % width
    const y = (at - x) / width
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  if (left > right) return { x: 0, y: 0, width: 1, height: 1 }
  return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 }
}

function control(sequence: number, { x, y, width, height }: Box, ms: number): Buffer {
  return numbers([sequence, width, height, x, y], [ms, MS_PER_S], KEEP_AND_DRAW_OVER)
}

function compressed(pixels: Uint8Array, box: Box, width: number): Buffer {
  const rows = Array.from({ length: box.height }, (_, row) => {
    const from = (box.y + row) * width + box.x
    return Buffer.concat([Buffer.from([NO_FILTER]), pixels.subarray(from, from + box.width)])
  })
  return deflateSync(Buffer.concat(rows), { level: 9 })
}

/** Big-endian: of four bytes, then of two, then of one. */
function numbers(
  long: readonly number[],
  short: readonly number[] = [],
  single: readonly number[] = [],
): Buffer {
  const bytes = Buffer.alloc(4 * long.length + 2 * short.length + single.length)
  let at = 0
  for (const value of long) at = bytes.writeUInt32BE(value, at)
  for (const value of short) at = bytes.writeUInt16BE(value, at)
  for (const value of single) at = bytes.writeUInt8(value, at)
  return bytes
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  return Buffer.concat([numbers([data.length]), named, numbers([crc32(named)])])
}
