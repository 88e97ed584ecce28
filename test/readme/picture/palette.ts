// Screenshots in the 256 colours that a palette has room for: the most frequent ones of all frames.
// What is left out are shades at the edges of letters, which become their nearest neighbour.

export type Colour = readonly [red: number, green: number, blue: number]
export type Palette = readonly Colour[]

/** The first number of each palette, for pixels of a frame that are not drawn. */
export const TRANSPARENT = 0

const COLOURS = 256
const BYTES_PER_PIXEL = 4

/** `screens` are pixels of four bytes each, the last of which is full everywhere. */
export function paletteOf(screens: readonly Uint8Array[]): Palette {
  const counts = new Map<number, number>()
  for (const screen of screens)
    for (const colour of coloursOf(screen)) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  const frequent = [...counts]
    .toSorted(([one, often], [other, seldom]) => seldom - often || one - other)
    .slice(0, COLOURS - 1)
    .map(([colour]) => split(colour))
  return [[0, 0, 0], ...frequent]
}

/** The number in the palette of each pixel's nearest colour. */
export function inPalette(screen: Uint8Array, palette: Palette): Uint8Array {
  const known = new Map<number, number>()
  return Uint8Array.from(coloursOf(screen), (colour) => {
    const index = known.get(colour) ?? nearest(split(colour), palette)
    known.set(colour, index)
    return index
  })
}

function* coloursOf(screen: Uint8Array): Generator<number> {
  for (let at = 0; at < screen.length; at += BYTES_PER_PIXEL)
    yield ((screen[at] ?? 0) << 16) | ((screen[at + 1] ?? 0) << 8) | (screen[at + 2] ?? 0)
}

const split = (colour: number): Colour => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]

function nearest(colour: Colour, palette: Palette): number {
  const distances = palette.map((one, index) =>
    index === TRANSPARENT
      ? Number.POSITIVE_INFINITY
      : one.reduce((sum, value, channel) => sum + (value - (colour[channel] ?? 0)) ** 2, 0),
  )
  return distances.indexOf(Math.min(...distances))
}
