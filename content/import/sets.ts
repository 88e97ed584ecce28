// The parts of a bank, such as its categories and tags, as sets of the quiz: a page can ask for one
// of them by its name.
import type { Sets } from '../common/sets.ts'
import { slugOf } from '../markdown/slug.ts'
import type { Question } from '../model/question.ts'
import type { Draft } from './draft.ts'

/** Undefined if there is none. What all questions are part of is the quiz itself. */
export function setsOf(
  questions: readonly { readonly question: Question; readonly draft: Draft }[],
): Sets | undefined {
  const parts = new Map<string, string[]>()
  for (const { question, draft } of questions) {
    for (const name of new Set(draft.partOf)) {
      const ids = parts.get(name) ?? []
      ids.push(question.id)
      parts.set(name, ids)
    }
  }
  const taken = new Set<string>()
  const sets = [...parts].flatMap(([name, ids]) => {
    if (ids.length === questions.length) return []
    const id = slugOf(name, taken, 'set')
    taken.add(id)
    return [[id, ids] as const]
  })
  return sets.length > 0 ? Object.fromEntries(sets) : undefined
}
