// An id from words, for what its author gave no id.

const MAX_LENGTH = 40

/** Lower-case letters without accents, digits and hyphens; it begins with a letter, and is not yet in `taken`. */
export function slugOf(words: string, taken: ReadonlySet<string>, fallback: string): string {
  const plain = words
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[-\d]+|-$/g, '')
  const base = wholeWords(plain) || fallback
  return taken.has(base) ? `${base}-${firstFree((count) => !taken.has(`${base}-${count}`))}` : base
}

/** The ids of this many questions with the same words are tried one by one. */
const FEW = 64

/** From 2. A file with thousands of the same question would otherwise take minutes. */
function firstFree(isFree: (count: number) => boolean): number {
  for (let count = 2; count < FEW; count += 1) if (isFree(count)) return count
  let last = FEW
  while (!isFree(last)) last *= 2
  let taken = FEW - 1
  while (last - taken > 1) {
    const middle = Math.floor((taken + last) / 2)
    if (isFree(middle)) last = middle
    else taken = middle
  }
  return last
}

/** As many words of an id as fit, and of a single long word its beginning. */
function wholeWords(id: string): string {
  if (id.length <= MAX_LENGTH) return id
  const end = id.lastIndexOf('-', MAX_LENGTH)
  return id.slice(0, end > 0 ? end : MAX_LENGTH)
}
