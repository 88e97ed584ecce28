import type { SearchEntry } from '../search-entry.ts'
export interface Found {
  readonly entry: SearchEntry
  /** What stands around the first word in the text. */
  readonly excerpt: string
}
export declare function findEntries(
  entries: readonly SearchEntry[],
  question: string,
): readonly Found[]
