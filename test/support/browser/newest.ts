// What browsers of the last two years have and older ones lack, with the year in which Chrome,
// Firefox and Safari got it. What has `instead` may be used: where it is missing, that happens.
// Nothing else of the list may be. build/newest.test.ts looks for it in the chunks, and
// browser/people/older-browsers.test.ts takes all of it away. Add to it what a browser gets new.

interface Newest {
  /** From the global object: `URL.parse`, or `Array.prototype.at`. */
  readonly path: string
  readonly chrome?: number
  readonly firefox?: number
  readonly safari?: number
  readonly instead?: string
}

const ITERATOR_METHODS =
  'drop every filter find flatMap forEach map reduce some take toArray'.split(' ')
const BASE64_METHODS = 'prototype.toBase64 prototype.toHex fromBase64 fromHex'.split(' ')

export const NEWEST: readonly Newest[] = [
  // Used where they are there.
  {
    path: 'requestIdleCallback',
    chrome: 2015,
    firefox: 2017,
    instead: 'data-state is written by the next task',
  },
  {
    path: 'trustedTypes',
    chrome: 2020,
    firefox: 2026,
    safari: 2025,
    instead: 'templates become HTML without a policy; such a browser asks for none',
  },
  {
    path: 'Navigator.prototype.canShare',
    chrome: 2019,
    safari: 2021,
    instead: 'the link is copied',
  },
  {
    path: 'ElementInternals.prototype.states',
    chrome: 2021,
    firefox: 2024,
    safari: 2024,
    instead: 'the state stands in data-state alone',
  },
  {
    path: 'Navigator.prototype.clipboard',
    chrome: 2018,
    firefox: 2018,
    safari: 2020,
    instead: 'the older command copies, or a field shows the link; pages on plain http lack it too',
  },
  // Not used.
  ...ITERATOR_METHODS.map((name) => ({
    path: `Iterator.prototype.${name}`,
    chrome: 2024,
    firefox: 2024,
    safari: 2025,
  })),
  { path: 'Iterator.from', chrome: 2024, firefox: 2024, safari: 2025 },
  ...BASE64_METHODS.map((name) => ({
    path: `Uint8Array.${name}`,
    chrome: 2025,
    firefox: 2024,
    safari: 2024,
  })),
  { path: 'Promise.try', chrome: 2024, firefox: 2025, safari: 2024 },
  { path: 'RegExp.escape', chrome: 2025, firefox: 2025, safari: 2024 },
  { path: 'Error.isError', chrome: 2025, firefox: 2025 },
  { path: 'Math.sumPrecise', firefox: 2025 },
  { path: 'Map.prototype.getOrInsert', firefox: 2025 },
  { path: 'Map.prototype.getOrInsertComputed', firefox: 2025 },
  { path: 'Intl.DurationFormat', chrome: 2025, firefox: 2025, safari: 2023 },
  { path: 'Temporal', chrome: 2026, firefox: 2025 },
  { path: 'Element.prototype.moveBefore', chrome: 2025, firefox: 2025 },
  { path: 'Document.prototype.startViewTransition', chrome: 2023, firefox: 2025, safari: 2024 },
  { path: 'Document.prototype.caretPositionFromPoint', chrome: 2024, firefox: 2013 },
  { path: 'Element.prototype.setHTML', firefox: 2026 },
  { path: 'HTMLButtonElement.prototype.commandForElement', chrome: 2025, firefox: 2025 },
  { path: 'scheduler', chrome: 2021, firefox: 2025 },
  { path: 'CloseWatcher', chrome: 2024 },
]

/** Takes all of it away from the page that this runs in. To be sent there as text. */
export function takeAway(paths: readonly string[]): void {
  for (const path of paths) {
    const names = path.split('.')
    const last = names.pop() ?? ''
    const owner = names.reduce<unknown>(
      (at, name) => (at instanceof Object ? Reflect.get(at, name) : undefined),
      globalThis,
    )
    if (owner instanceof Object) Reflect.deleteProperty(owner, last)
  }
}
