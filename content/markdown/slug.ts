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
  let id = base
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`
  return id
}

/** As many words of an id as fit, and of a single long word its beginning. */
function wholeWords(id: string): string {
  if (id.length <= MAX_LENGTH) return id
  const end = id.lastIndexOf('-', MAX_LENGTH)
  return id.slice(0, end > 0 ? end : MAX_LENGTH)
}
