// Progress, kept in the reader's browser. Storage may be refused (a sandboxed
// frame, a privacy setting), full, or hold something else: then it works from memory.
import type { Saved } from './machine.ts'

const PREFIX = 'self-check:1:'
const memory = new Map<string, string>()

export function load(quiz: string): Saved | undefined {
  const text = read(PREFIX + quiz)
  if (!text) return undefined
  try {
    const saved: Partial<Saved> | null = JSON.parse(text)
    if (typeof saved?.attempt !== 'string' || typeof saved.items !== 'object') return undefined
    const { attempt, index, items, result } = saved
    return { attempt, index: Number(index) || 0, items: items ?? {}, ...(result && { result }) }
  } catch {
    return undefined
  }
}

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
    return localStorage.getItem(key) ?? memory.get(key)
  } catch {
    return memory.get(key)
  }
}

function write(quiz: string, saved: Saved): void {
  const text = JSON.stringify(saved)
  memory.set(PREFIX + quiz, text)
  try {
    localStorage.setItem(PREFIX + quiz, text)
  } catch {
    // Refused or full: memory has it.
  }
}
