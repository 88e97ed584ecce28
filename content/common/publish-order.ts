// The order in which options are published. Authors tend to write the right option first, so
// the authored order would reveal the key. Sorting by a hash of the ids depends on nothing
// private, gives the same order everywhere, and does not change when a text is corrected.
import { mixed } from './draw.ts'

/** The seed of this order: FNV-1a's own offset basis, a constant that nobody had to choose. */
const PUBLISH_SEED = 0x811c9dc5

/** Pinned options keep their authored place; the others are sorted by hash around them. */
export function publishOrder<T extends { readonly id: string; readonly pinned?: boolean }>(
  question: string,
  choices: readonly T[],
): T[] {
  return mixed(PUBLISH_SEED, question, choices)
}
