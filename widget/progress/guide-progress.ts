// What the progress that is kept in this browser says about a guide: which of its sections to read
// again, and which of its checks are done.
import type { Passage } from '../../content/wire/index.ts'
import type { Saved } from './saved.ts'
import { openStore, PREFIX, withoutApi } from './storage.ts'

/** Names of kept progress, each with the `storage` attribute that it is kept under. */
export type KeptNames = ReadonlyMap<string, string>

export interface GuideProgress {
  /** Ids of sections. */
  readonly toRevisit: ReadonlySet<string>
  /** `QUIZ/QUESTION` of every question that was checked. */
  readonly checked: ReadonlySet<string>
}

/**
 * To revisit are sections of questions that were answered wrong, or that a result lists. A question
 * that was right in any kept attempt does not count, whether the whole quiz was asked or a part of
 * it. With `api`, progress that is known to be from another one does not count either.
 */
export function guideProgress(guide: string, names: KeptNames, api = ''): GuideProgress {
  const wrong = new Map<string, string>()
  const right = new Set<string>()
  const checked = new Set<string>()
  for (const [name, storage] of names) {
    const bare = withoutApi(name)
    if (bare !== name && !name.startsWith(PREFIX + api)) continue
    const saved = openStore(storage).load(name)
    const [quiz] = bare.slice(PREFIX.length).split('?')
    if (saved) collect(saved, (question) => `${quiz}/${question}`)
  }
  return {
    toRevisit: new Set([...wrong].flatMap(([key, section]) => (right.has(key) ? [] : [section]))),
    checked,
  }

  function collect({ items, result }: Saved, keyOf: (question: string) => string): void {
    const add = (question: string, passage: Passage | undefined) => {
      if (passage?.guide === guide) wrong.set(keyOf(question), passage.section)
    }
    const revisit = result && 'revisit' in result ? result.revisit : []
    for (const { question, passage } of revisit) add(question, passage)
    for (const [id, { verdict }] of Object.entries(items)) {
      if (verdict) checked.add(keyOf(id))
      // A verdict without a passage allows another try, so it is not wrong yet.
      if (verdict?.correct) right.add(keyOf(id))
      else add(id, verdict?.passage)
    }
  }
}

/** The names of all progress that is kept in this browser. */
export function keptNames(): Map<string, string> {
  const kinds = ['local', 'session'] as const
  return new Map(
    kinds.flatMap((kind) =>
      openStore(kind)
        .names()
        .map((name) => [name, kind] as const),
    ),
  )
}
