// What the author left out: revisions whose answers say nothing, for instance because their key was
// wrong or somebody played with them. They are still counted, so that they can be counted in again.
import type { QuizSums } from './sums.ts'

export interface Excluded {
  /** Absent: the revision is one of the quiz, and its days are left out. */
  readonly question?: string
  readonly revision: number
}

export function withoutExcluded(
  { days, items }: QuizSums,
  excluded: readonly Excluded[],
): QuizSums {
  const isIn = (question: string | undefined) => (entry: [string, unknown]) =>
    !excluded.some((one) => one.question === question && `${one.revision}` === entry[0])
  return {
    days: Object.fromEntries(Object.entries(days).filter(isIn(undefined))),
    items: Object.fromEntries(
      Object.entries(items).map(([question, byRevision]) => [
        question,
        Object.fromEntries(Object.entries(byRevision).filter(isIn(question))),
      ]),
    ),
  }
}

/**
 * What leaving out a revision of the quiz means: its days, and the revisions of questions that no
 * other revision of the quiz has. `pools` are the questions of each revision, the first one first.
 */
export function excludedWith(
  revision: number,
  pools: readonly (readonly { readonly question: string; readonly revision: number }[])[],
): Excluded[] {
  const others = pools.filter((_, index) => index !== revision - 1).flat()
  const own = (pools[revision - 1] ?? []).filter(
    (one) =>
      !others.some((other) => other.question === one.question && other.revision === one.revision),
  )
  return [{ revision }, ...own.map(({ question, revision: of }) => ({ question, revision: of }))]
}
