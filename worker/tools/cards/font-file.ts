// Reads from a TrueType or OpenType file what line breaking needs: which characters the font has
// and how wide they are; and by which name and weight the renderer finds it. That does shaping and
// drawing.
import { readFileSync } from 'node:fs'

export interface FontFile {
  readonly bytes: Buffer
  readonly family: string
  /** From 100 to 900. */
  readonly weight: number
  has(character: number): boolean
  /** The advance width in ems, without kerning: close to the drawn width, and rarely smaller. */
  width(character: number): number
}

export function readFont(path: string): FontFile {
  const bytes = readFileSync(path)
  const table = tablesOf(bytes)
  const glyphs = readCharacters(table('cmap'))
  const advance = readAdvances(table('hhea'), table('hmtx'))
  const perEm = table('head').readUInt16BE(18)
  return {
    bytes,
    family: readFamily(table('name')),
    weight: table('OS/2').readUInt16BE(4),
    has: (character) => glyphs.has(character),
    width: (character) => advance(glyphs.get(character) ?? 0) / perEm,
  }
}

function tablesOf(bytes: Buffer): (tag: string) => Buffer {
  const records = Array.from({ length: bytes.readUInt16BE(4) }, (_, nth) => 12 + 16 * nth)
  const tables = new Map(
    records.map((at) => {
      const start = bytes.readUInt32BE(at + 8)
      const end = start + bytes.readUInt32BE(at + 12)
      return [bytes.toString('latin1', at, at + 4), bytes.subarray(start, end)]
    }),
  )
  return (tag) => {
    const table = tables.get(tag)
    if (!table) throw new Error(`The font has no table "${tag}".`)
    return table
  }
}

/** The typographic family (16), or else the family (1), in UTF-16 of Windows (platform 3). */
function readFamily(name: Buffer): string {
  const texts = name.readUInt16BE(4)
  const records = Array.from({ length: name.readUInt16BE(2) }, (_, nth) => 6 + 12 * nth)
  const named = [16, 1].flatMap((id) =>
    records.filter((at) => name.readUInt16BE(at) === 3 && name.readUInt16BE(at + 6) === id),
  )
  const [at] = named
  if (at === undefined) throw new Error('The font has no name of a family.')
  const start = texts + name.readUInt16BE(at + 10)
  const text = Buffer.from(name.subarray(start, start + name.readUInt16BE(at + 8)))
  return text.swap16().toString('utf16le')
}

/** A map from character to glyph, from the subtable that covers most characters. */
function readCharacters(cmap: Buffer): ReadonlyMap<number, number> {
  const records = Array.from({ length: cmap.readUInt16BE(2) }, (_, nth) => 4 + 8 * nth)
  const subtables = records.map((at) => cmap.subarray(cmap.readUInt32BE(at + 4)))
  const withFormat = (format: number) => subtables.find((one) => one.readUInt16BE(0) === format)
  const groups = withFormat(12)
  if (groups) return new Map(fromGroups(groups))
  const segments = withFormat(4)
  if (segments) return new Map(fromSegments(segments))
  throw new Error('The font has no character map of format 4 or 12.')
}

function* fromGroups(table: Buffer): Generator<[number, number]> {
  const count = table.readUInt32BE(12)
  for (let at = 16; at < 16 + 12 * count; at += 12) {
    const [first, last] = [table.readUInt32BE(at), table.readUInt32BE(at + 4)]
    const glyph = table.readUInt32BE(at + 8)
    for (let character = first; character <= last; character++) {
      yield [character, glyph + character - first]
    }
  }
}

function* fromSegments(table: Buffer): Generator<[number, number]> {
  const size = table.readUInt16BE(6)
  const [lasts, firsts, deltas, offsets] = [14, 16 + size, 16 + 2 * size, 16 + 3 * size] as const
  for (let at = 0; at < size; at += 2) {
    const first = table.readUInt16BE(firsts + at)
    const last = table.readUInt16BE(lasts + at)
    const delta = table.readUInt16BE(deltas + at)
    const offset = table.readUInt16BE(offsets + at)
    for (let character = first; character <= last && character < 0xffff; character++) {
      const listed = offsets + at + offset + 2 * (character - first)
      const glyph = offset === 0 ? character : table.readUInt16BE(listed)
      if (glyph !== 0) yield [character, (glyph + delta) & 0xffff]
    }
  }
}

/** The last advance applies to all following glyphs. */
function readAdvances(hhea: Buffer, hmtx: Buffer): (glyph: number) => number {
  const count = hhea.readUInt16BE(34)
  return (glyph) => hmtx.readUInt16BE(4 * Math.min(glyph, count - 1))
}
