// Rules that hold for every id, of whatever it is the id.
import { Slug } from '../../wire/index.ts'
import type { Finding } from './diagnostic.ts'

/** Those that occurred before in the list; `nth` is 1 for the second of its kind. */
export function repeated(ids: readonly string[]): { id: string; nth: number }[] {
  const seen = new Map<string, number>()
  return ids.flatMap((id) => {
    const nth = seen.get(id) ?? 0
    seen.set(id, nth + 1)
    return nth === 0 ? [] : [{ id, nth }]
  })
}

/** Ids stand in URLs and in share codes for good, so they are slugs from the start. */
export function notSlugs(
  ids: readonly string[],
  at?: (id: string) => readonly RegExp[],
): Finding[] {
  return ids
    .filter((id) => !Slug.safeParse(id).success)
    .map((id) => ({
      severity: 'error',
      code: 'slug',
      message: `the id "${id}" is not a slug; ids stand in addresses and stay for good; use a letter, then lower-case letters, digits and hyphens, 64 at most`,
      ...(at && { at: at(id) }),
    }))
}
