// The sets of a quiz: parts of it that a page can ask for by name, such as a short check.

/** Ids of questions, by the id of their set. */
export type Sets = Readonly<Record<string, readonly string[]>>

/** Undefined for a name that comes from outside and that is no set. */
export function setOf(sets: Sets | undefined, id: string): readonly string[] | undefined {
  return sets && Object.hasOwn(sets, id) ? sets[id] : undefined
}
