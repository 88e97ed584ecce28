// The order in which options are published. Authors tend to write the right one
// first, so authored order would tell. Sorting by a hash of the ids depends on
// nothing private, is the same everywhere, and stays when a typo is mended.

/** Pinned options keep their authored place; the others fill the rest by hash. */
export function publishOrder<T extends { readonly id: string; readonly pinned: boolean }>(
  question: string,
  choices: readonly T[],
): T[] {
  const free = choices
    .filter((choice) => !choice.pinned)
    .map((choice) => ({ choice, rank: fnv1a(`${question}/${choice.id}`) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ choice }) => choice)
  return choices.map((choice) => (choice.pinned ? choice : (free.shift() ?? choice)))
}

/** FNV-1a, 32 bits, finished by a mix so that ids that differ at the end spread too. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (const char of text) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
