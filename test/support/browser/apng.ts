// Reads an animated PNG of 256 colours, as a browser shows it: each frame whole, after all before it.
import { inflateSync } from 'node:zlib'

export interface Animation {
  readonly width: number
  readonly height: number
  /** How often it is played. */
  readonly plays: number
  readonly frames: readonly {
    readonly ms: number
    /** Three bytes for each pixel. */
    readonly colours: Buffer
  }[]
}

export function readApng(file: Buffer): Animation {
  const chunks = [...chunksOf(file)]
  const only = (type: string) => chunks.find((one) => one.type === type)?.data ?? Buffer.alloc(0)
  const [header, palette] = [only('IHDR'), only('PLTE')]
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const screen = Buffer.alloc(3 * width * height)
  const frames: Animation['frames'][number][] = []
  let control: Buffer = Buffer.alloc(0)
  let sequence = 0
  const count = (number: number) => {
    if (number !== sequence) throw new Error(`Chunk ${number} stands where ${sequence} belongs.`)
    sequence++
  }
  for (const { type, data } of chunks) {
    if (type === 'fcTL') {
      count(data.readUInt32BE(0))
      control = data
    }
    if (type === 'fdAT') count(data.readUInt32BE(0))
    if (type !== 'IDAT' && type !== 'fdAT') continue
    const rows = inflateSync(type === 'IDAT' ? data : data.subarray(4))
    const at = (index: number) => control.readUInt32BE(index)
    const box = { width: at(4), height: at(8), x: at(12), y: at(16) }
    for (let y = 0; y < box.height; y++)
      for (let x = 0; x < box.width; x++) {
        const index = rows[y * (box.width + 1) + 1 + x] ?? 0
        const isClear = type === 'fdAT' && index === 0
        const target = 3 * ((box.y + y) * width + box.x + x)
        if (!isClear) palette.copy(screen, target, 3 * index, 3 * index + 3)
      }
    frames.push({ ms: control.readUInt16BE(20), colours: Buffer.from(screen) })
  }
  const animation = only('acTL')
  if (animation.readUInt32BE(0) !== frames.length) throw new Error('The frames are not as many.')
  return { width, height, plays: animation.readUInt32BE(4), frames }
}

const SIGNATURE_BYTES = 8

function* chunksOf(file: Buffer): Generator<{ readonly type: string; readonly data: Buffer }> {
  let at = SIGNATURE_BYTES
  while (at < file.length) {
    const length = file.readUInt32BE(at)
    yield {
      type: file.toString('latin1', at + 4, at + 8),
      data: file.subarray(at + 8, at + 8 + length),
    }
    // Length, type and checksum have four bytes each.
    at += 12 + length
  }
}
