// What scripts of an origin leave behind on a page: listeners on window and document,
// and timers. Counted by wrapping what registers them, before any script runs; whose it
// is, the stack tells, for browser drivers listen too.
import type { Page } from 'playwright-core'

export interface Left {
  /** By target and type, for example `window:message`. */
  readonly listeners: Readonly<Record<string, number>>
  readonly timers: number
}

/** To be called before the page is opened. */
export async function watch(page: Page, origin: string): Promise<void> {
  await page.addInitScript((ours) => {
    const isOurs = () => new Error().stack?.includes(ours) ?? false
    const listeners = new Map<string, number>()
    const count = (key: string, by: number) => listeners.set(key, (listeners.get(key) ?? 0) + by)
    const named = new Map<EventTarget, string>([
      [window, 'window'],
      [document, 'document'],
      [document.documentElement, 'html'],
    ])
    const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype
    const known = new Map<string, Set<unknown>>()
    const forget = (key: string, listener: unknown) => {
      if (known.get(key)?.delete(listener)) count(key, -1)
    }
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      const target = named.get(this ?? window)
      if (target && listener && isOurs()) {
        const key = `${target}:${type}`
        const all = known.get(key) ?? new Set()
        known.set(key, all)
        if (!all.has(listener)) count(key, 1)
        all.add(listener)
        if (typeof options === 'object' && options.once)
          add.call(this ?? window, type, () => forget(key, listener), { once: true })
        if (typeof options === 'object')
          options.signal?.addEventListener('abort', () => forget(key, listener))
      }
      return add.call(this ?? window, type, listener, options)
    }
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
      const target = named.get(this ?? window)
      if (target) forget(`${target}:${type}`, listener)
      return remove.call(this ?? window, type, listener, options)
    }

    const timers = new Set<number>()
    const { setTimeout: later, clearTimeout: cancel } = window
    const setTimer = (run: () => void, after?: number) => {
      const id: number = later(() => {
        timers.delete(id)
        run()
      }, after)
      if (isOurs()) timers.add(id)
      return id
    }
    const clearTimer = (id?: number) => {
      timers.delete(id ?? -1)
      cancel(id)
    }
    Object.assign(window, { setTimeout: setTimer, clearTimeout: clearTimer })
    const left = () => ({
      listeners: Object.fromEntries([...listeners].filter(([, many]) => many > 0)),
      timers: timers.size,
    })
    Object.defineProperty(window, 'left', { value: left })
  }, `${origin}/`)
}

export function left(page: Page): Promise<Left> {
  return page.evaluate(() => Reflect.get(window, 'left')())
}
