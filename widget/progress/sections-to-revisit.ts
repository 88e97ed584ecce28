// Which sections of a guide a reader should read again, as their kept progress tells.
import type { Passage } from '../../content/wire/index.ts'
import type { Saved } from '../quiz/machine/transition.ts'
import { openStorage, PREFIX } from './storage.ts'

/** Names of kept progress, each with the `storage` attribute that it was kept under. */
export type Names = ReadonlyMap<string, string>

/**
 * Sections that a question asked about in vain, or that a result lists to revisit. What was
 * right in any attempt kept, the whole quiz or a part of it asked again, is not missed.
 */
export function missedSections(guide: string, names: Names): ReadonlySet<string> {
  const missed = new Map<string, string>()
  const right = new Set<string>()
  for (const [name, kind] of names) {
    const saved = openStorage(kind).load(name)
    const [quiz] = name.split('?')
    if (saved) read(saved, (question) => `${quiz}/${question}`)
  }
  return new Set([...missed].flatMap(([key, section]) => (right.has(key) ? [] : [section])))

  function read({ items, result }: Saved, keyOf: (question: string) => string): void {
    const miss = (question: string, passage: Passage | undefined) => {
      if (passage?.guide === guide) missed.set(keyOf(question), passage.section)
    }
    const revisit = result && 'revisit' in result ? result.revisit : []
    for (const { question, passage } of revisit) miss(question, passage)
    for (const [id, { verdict }] of Object.entries(items)) {
      // Without a passage, there is another try.
      if (verdict?.correct) right.add(keyOf(id))
      else miss(id, verdict?.passage)
    }
  }
}

/** All that is kept in this browser: what it is about, it says itself. */
export function keptNames(): Map<string, string> {
  const names = (['local', 'session'] as const).flatMap((kind) =>
    keysOf(kind)
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => [key.slice(PREFIX.length), kind] as const),
  )
  return new Map(names)
}

function keysOf(kind: 'local' | 'session'): readonly string[] {
  try {
    return Object.keys(window[`${kind}Storage`])
  } catch {
    // Storage is refused.
    return []
  }
}
