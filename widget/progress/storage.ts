// Progress, kept in the reader's browser. Storage may be refused (a sandboxed
// frame, a privacy setting), full, or hold something else: then it works from memory.
import { type Item, isAnswer, type Saved } from '../quiz/machine/transition.ts'

export const PREFIX = 'self-check:1:'
/**
 * What this page saved last, and which store holds it: none where it was refused. So a
 * change of the store loses nothing, and what was removed from a store stays removed.
 */
const memory = new Map<string, { readonly text: string; readonly heldBy?: string }>()

/** Where progress is kept, by the `storage` attribute: what it does not know is `local`. */
export interface Keep {
  load(quiz: string): Saved | undefined
  /**
   * Only the questions given are written over, so that widgets of one quiz on one page,
   * which show different questions, do not undo each other; one that does not show the
   * whole quiz leaves the place in it alone. False where storage was refused or full:
   * then it is in memory, and gone with the page.
   */
  save(quiz: string, saved: Saved, isWhole: boolean): boolean
  /** Of a whole quiz that is begun anew: in one step, so that nobody takes it for forgotten. */
  begin(quiz: string, saved: Saved): boolean
  /** Forgets these questions, or everything about a quiz. */
  forget(quiz: string, questions?: readonly string[]): void
}

/** What a quiz's progress is kept under: a set that is asked for does not touch the reader's own. */
export function nameOf(quiz: string, ...set: readonly (string | null | undefined)[]): string {
  return [quiz, ...set].filter(Boolean).join('?')
}

export function openStorage(kind: string | null): Keep {
  const isNone = kind === 'none'
  const name = kind === 'session' ? 'sessionStorage' : 'localStorage'
  /** The very access throws where storage is refused. */
  const store = () => window[name]

  function read(key: string): string | null | undefined {
    const kept = memory.get(key)
    if (kept && kept.heldBy !== name) return kept.text
    try {
      return isNone ? undefined : store().getItem(key)
    } catch {
      return undefined
    }
  }

  function write(key: string, saved: Saved): boolean {
    const text = JSON.stringify(saved)
    memory.set(key, { text })
    if (isNone) return true
    try {
      store().setItem(key, text)
      memory.set(key, { text, heldBy: name })
      return true
    } catch {
      return false
    }
  }

  function load(quiz: string): Saved | undefined {
    const text = read(PREFIX + quiz)
    if (!text) return undefined
    try {
      return readSaved(JSON.parse(text))
    } catch {
      return undefined
    }
  }

  return {
    load,
    save(quiz, saved, isWhole) {
      const before = load(quiz)
      const place = isWhole ? saved : (before ?? saved)
      return write(PREFIX + quiz, { ...place, items: { ...before?.items, ...saved.items } })
    },
    begin: (quiz, saved) => write(PREFIX + quiz, saved),
    forget(quiz, questions) {
      const before = load(quiz)
      if (questions && before) {
        const kept = Object.entries(before.items).filter(([id]) => !questions.includes(id))
        write(PREFIX + quiz, { ...before, items: Object.fromEntries(kept) })
        return
      }
      memory.delete(PREFIX + quiz)
      try {
        if (!isNone) store().removeItem(PREFIX + quiz)
      } catch {
        // Nothing was kept there.
      }
    },
  }
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

/** What can be shown of it: pages and extensions write into the same storage. */
function readSaved(saved: Partial<Saved> | null): Saved | undefined {
  const { attempt, seed, index, items, result } = saved ?? {}
  if (!attempt || !UUID.test(attempt)) return undefined
  return {
    attempt,
    ...(Number.isInteger(seed) && { seed: Number(seed) >>> 0 }),
    index: Math.max(0, Math.trunc(Number(index))) || 0,
    items: Object.fromEntries(Object.entries(items ?? {}).filter(([, item]) => isItem(item))),
    ...(isList(result?.questions) &&
      ('because' in result
        ? isList(result.because)
        : isList(result.sections) && isList(result.revisit) && result.band) && { result }),
  }
}

function isItem(item: Partial<Item> | null): boolean {
  const { status, response, verdict } = item ?? {}
  if (response === undefined) return status === 'open'
  if (!isResponse(response)) return false
  if (status === 'open') return true
  if (!isAnswer(response)) return false
  return status === 'checked' || status === 'tried'
    ? isList(verdict?.feedback?.chosen)
    : status === 'checking' || status === 'waiting'
}

const isList = Array.isArray

/** A text, a list of texts, or texts by id. */
const isResponse = (response: unknown) =>
  (typeof response === 'string' || typeof response === 'object') &&
  response !== null &&
  Object.values(response).every((one) => typeof one === 'string')
