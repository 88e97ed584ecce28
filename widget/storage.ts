// Progress, kept in the reader's browser. Storage may be refused (a sandboxed
// frame, a privacy setting), full, or hold something else: then it works from memory.
import type { Item, Saved } from './machine.ts'

const PREFIX = 'self-check:1:'
const memory = new Map<string, string>()

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

export function load(quiz: string): Saved | undefined {
  const text = read(PREFIX + quiz)
  if (!text) return undefined
  try {
    return readSaved(JSON.parse(text))
  } catch {
    return undefined
  }
}

/** What can be shown of it: pages and extensions write into the same storage. */
function readSaved(saved: Partial<Saved> | null): Saved | undefined {
  const { attempt, index, items, result } = saved ?? {}
  if (!attempt || !UUID.test(attempt)) return undefined
  return {
    attempt,
    index: Math.max(0, Math.trunc(Number(index))) || 0,
    items: Object.fromEntries(Object.entries(items ?? {}).filter(([, item]) => isItem(item))),
    ...(isList(result?.questions) &&
      isList(result.sections) &&
      isList(result.revisit) &&
      result.band && { result }),
  }
}

function isItem(item: Partial<Item> | null): boolean {
  const { status, response, verdict } = item ?? {}
  const isGiven = typeof response === 'string' || isList(response)
  if (status === 'open') return isGiven || response === undefined
  if (!isGiven || response.length === 0) return false
  return status === 'checked'
    ? isList(verdict?.feedback?.chosen)
    : status === 'checking' || status === 'waiting'
}

const isList = Array.isArray

/**
 * Keeps progress. Only the questions given are written over, so that widgets of one
 * quiz on one page, which show different questions, do not undo each other; one that
 * does not show the whole quiz leaves the place in it alone.
 */
export function save(quiz: string, saved: Saved, isWhole: boolean): void {
  const before = load(quiz)
  const place = isWhole ? saved : (before ?? saved)
  write(quiz, { ...place, items: { ...before?.items, ...saved.items } })
}

/** Forgets these questions, or everything about a quiz. */
export function forget(quiz: string, questions?: readonly string[]): void {
  const before = load(quiz)
  if (questions && before) {
    const kept = Object.entries(before.items).filter(([id]) => !questions.includes(id))
    write(quiz, { ...before, items: Object.fromEntries(kept) })
    return
  }
  memory.delete(PREFIX + quiz)
  try {
    localStorage.removeItem(PREFIX + quiz)
  } catch {
    // Nothing was kept there.
  }
}

function read(key: string): string | null | undefined {
  try {
    return memory.get(key) ?? localStorage.getItem(key)
  } catch {
    return undefined
  }
}

function write(quiz: string, saved: Saved): void {
  const text = JSON.stringify(saved)
  try {
    localStorage.setItem(PREFIX + quiz, text)
    memory.delete(PREFIX + quiz)
  } catch {
    // Refused or full.
    memory.set(PREFIX + quiz, text)
  }
}
