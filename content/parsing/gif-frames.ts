// Whether a GIF moves. https://www.w3.org/Graphics/GIF/spec-gif89a.txt

const EXTENSION = 0x21
const IMAGE = 0x2c

/** Behind the header, the file is a list of blocks: extensions, and images, of which a still one has one. */
export function hasFrames(bytes: Uint8Array): boolean {
  const at = (place: number) => bytes[place] ?? 0
  let place = 13 + colours(at(10))
  let images = 0
  while (place < bytes.length) {
    const kind = at(place)
    if (kind === IMAGE) {
      images += 1
      place = behind(bytes, place + 11 + colours(at(place + 9)))
    } else if (kind === EXTENSION) place = behind(bytes, place + 2)
    else break
    if (images > 1) return true
  }
  return false
}

/** The bytes of a table of colours, by the flags that say whether there is one. */
const colours = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0)

/** Data stands in pieces that begin with their length; one of length 0 is the last. */
function behind(bytes: Uint8Array, start: number): number {
  let place = start
  for (let length = bytes[place] ?? 0; length > 0; length = bytes[place] ?? 0) place += length + 1
  return place + 1
}
