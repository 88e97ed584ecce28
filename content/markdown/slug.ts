// An id from words, for what its author gave no id.

/** Lower-case letters without accents, digits and hyphens; it begins with a letter, and is not yet in `taken`. */
export function slugOf(words: string, taken: ReadonlySet<string>, fallback: string): string {
  const plain = words
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[-\d]+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '')
  const base = plain || fallback
  let id = base
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`
  return id
}
