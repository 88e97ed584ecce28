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
    return { attempt: saved.attempt, index: Number(saved.index) || 0, items: saved.items ?? {} }
  } catch {
    return undefined
  }
}

/**
 * Keeps progress. Only the questions given are written over, so that widgets of one
 * quiz on one page, which show different questions, do not undo each other.
 */
export function save(quiz: string, saved: Saved): void {
  const items = { ...load(quiz)?.items, ...saved.items }
  write(PREFIX + quiz, JSON.stringify({ ...saved, items }))
}

export function forget(quiz: string): void {
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

function write(key: string, text: string): void {
  memory.set(key, text)
  try {
    localStorage.setItem(key, text)
  } catch {
    // Refused or full: memory has it.
  }
}
