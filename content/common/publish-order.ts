// The order in which options are published. Authors tend to write the right one
// first, so authored order would tell. Sorting by a hash of the ids depends on
// nothing private, is the same everywhere, and stays when a typo is mended.
import { mixed } from './draw.ts'

/** As a seed: the offset basis of FNV-1a. One of our own would have to prove itself. */
const PUBLISHED = 0x811c9dc5

/** Pinned options keep their authored place; the others fill the rest by hash. */
export function publishOrder<T extends { readonly id: string; readonly pinned?: boolean }>(
  question: string,
  choices: readonly T[],
): T[] {
  return mixed(PUBLISHED, question, choices)
}
