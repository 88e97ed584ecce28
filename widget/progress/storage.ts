// Keeps progress in the reader's browser. If storage is refused (a sandboxed frame, a privacy
// setting) or full, progress is kept in memory until the page is closed.
import { toJson } from '../../content/common/json.ts'
import type { ElementContext } from '../element/context.ts'
import { readSaved, type Saved } from './saved.ts'

export const PREFIX = 'self-check:1:'

/**
 * What this page saved last, and the store that accepted it, if one did. If the `storage`
 * attribute changes, the progress moves along from here; if the reader removes it from the
 * store, it stays removed.
 */
const memory = new Map<string, { readonly text: string; readonly savedIn?: string }>()

export type StoreKind = 'local' | 'session' | 'none'

export interface ProgressStore {
  readonly kind: StoreKind
  /** The names of all progress in this store. */
  names(): string[]
  load(name: string): Saved | undefined
  /**
   * Overwrites only the questions in `saved`, so that widgets on one page that show different
   * questions of a quiz do not undo each other. A widget that does not show the whole quiz
   * (`isWhole` is false) does not change the attempt or its position. False if storage is
   * refused or full.
   */
  save(name: string, saved: Saved, isWhole: boolean): boolean
  /** Replaces all progress in one step, so that other tabs never see it missing. */
  replace(name: string, saved: Saved): boolean
  /** Deletes the progress of these questions, or all of it. */
  forget(name: string, questions?: readonly string[]): void
}

/**
 * The key of a quiz's progress in the store, with the origin of its API: on one page, quizzes of
 * two servers may have the same id. Each seed, each set and each list of questions has its own.
 */
export function progressName(
  quiz: string,
  { host, api }: Pick<ElementContext, 'host' | 'api'>,
  only = host.getAttribute('only'),
  set = host.getAttribute('set'),
): string {
  const part = only || (set && `set=${set}`)
  return [`${PREFIX}${api}/${quiz}`, host.getAttribute('seed'), part].filter(Boolean).join('?')
}

/** The name without the origin, as in 0.1.0. Ids have no slash. */
export const withoutApi = (name: string) => name.replace(/^.*\//, PREFIX)

/** Reads the `storage` attribute; an unknown value means `local`. */
export function openStore(attribute: string | null): ProgressStore {
  const kind = attribute === 'session' || attribute === 'none' ? attribute : 'local'
  const property = kind === 'session' ? 'sessionStorage' : 'localStorage'

  /** Every use may throw, even reading the property of `window`. */
  function tryStore<T>(use: (store: Storage) => T, failed: T): T {
    try {
      return kind === 'none' ? failed : use(window[property])
    } catch {
      return failed
    }
  }

  function read(key: string): string | null {
    const kept = memory.get(key)
    if (kept && kept.savedIn !== property) return kept.text
    return tryStore((store) => store.getItem(key), null)
  }

  function write(key: string, saved: Saved): boolean {
    const text = toJson(saved)
    const isSaved = tryStore((store) => {
      store.setItem(key, text)
      return true
    }, false)
    memory.set(key, { text, ...(isSaved && { savedIn: property }) })
    return isSaved || kind === 'none'
  }

  /**
   * Progress of 0.1.0 does not say which API it came from. It is moved to the first one that asks
   * for it, so that no other finds it any more.
   */
  function moveOld(name: string): string | null {
    const key = withoutApi(name)
    const text = tryStore((store) => store.getItem(key), null)
    if (text)
      tryStore((store) => {
        store.setItem(name, text)
        store.removeItem(key)
      }, undefined)
    return text
  }

  function load(name: string): Saved | undefined {
    try {
      return readSaved(JSON.parse(read(name) ?? moveOld(name) ?? 'null'))
    } catch {
      return undefined
    }
  }

  return {
    kind,
    names: () => tryStore(Object.keys, []).filter((key) => key.startsWith(PREFIX)),
    load,
    save(name, saved, isWhole) {
      const before = load(name)
      const base = isWhole ? saved : (before ?? saved)
      return write(name, { ...base, items: { ...before?.items, ...saved.items } })
    },
    replace: (name, saved) => write(name, saved),
    forget(name, questions) {
      const before = load(name)
      if (questions && before) {
        const kept = Object.entries(before.items).filter(([id]) => !questions.includes(id))
        write(name, { ...before, items: Object.fromEntries(kept) })
        return
      }
      memory.delete(name)
      tryStore((store) => store.removeItem(name), undefined)
    },
  }
}
