// Rules for every kind of id.
import { Slug } from '../../wire/index.ts'
import { errorsFor, type Finding } from './diagnostic.ts'

/** The ids that occurred before in the list; `nth` is 1 for the second occurrence. */
export function repeated(ids: readonly string[]): { id: string; nth: number }[] {
  const seen = new Map<string, number>()
  return ids.flatMap((id) => {
    const nth = seen.get(id) ?? 0
    seen.set(id, nth + 1)
    return nth === 0 ? [] : [{ id, nth }]
  })
}

/** Ids are part of addresses and cannot change later, so they must be slugs. */
export function notSlugs(
  ids: readonly string[],
  at?: (id: string) => readonly RegExp[],
): Finding[] {
  return errorsFor(
    ids.filter((id) => !Slug.safeParse(id).success),
    'slug',
    (id) =>
      `the id "${id}" isn’t a slug; ids appear in addresses and never change; use a lower-case letter, then lower-case letters, digits and hyphens, 64 at most`,
    at,
  )
}
