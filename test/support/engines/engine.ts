// The engines that npm does not bring: Firefox and WebKit. Debian's packages have both. What a
// person does is asked for by points and keys, for that is what both drivers do alike, also
// inside shadow roots.

/** What runs in a page gets its arguments as JSON. */
export type InPage<A extends readonly unknown[], T> = (...args: A) => T

export interface Tab {
  open(url: string): Promise<void>
  /** Runs a function in the page, or in the first frame in it. */
  evaluate<A extends readonly unknown[], T>(run: InPage<A, T>, ...args: A): Promise<T>
  inFrame<A extends readonly unknown[], T>(run: InPage<A, T>, ...args: A): Promise<T>
  /** In CSS pixels from the corner of the viewport. A finger where the engine has touch. */
  press(x: number, y: number, pointer: 'mouse' | 'touch'): Promise<void>
  readonly keyboard: {
    /** A key by the name that playwright has for it: `Tab`, `Space`, `ArrowDown`, `a`. */
    press(key: string): Promise<void>
    type(text: string): Promise<void>
  }
  /** As PNG. */
  screenshot(): Promise<Uint8Array>
  /** As PDF. Undefined where the driver cannot print. */
  print(): Promise<Uint8Array | undefined>
}

export interface RunningEngine {
  /** Name and version. */
  readonly name: string
  readonly hasTouch: boolean
  readonly tab: Tab
  stop(): Promise<void>
}

export interface Engine {
  readonly name: 'Firefox' | 'WebKit'
  /** What has to be installed for it. */
  readonly packages: readonly string[]
  isInstalled(): boolean
  /** With an environment, it is shown on the screen that this names, and tells AT-SPI what it shows. */
  start(env?: Readonly<Record<string, string>>): Promise<RunningEngine>
}

/** The source of a call, for a driver that takes text. */
export function callOf(run: InPage<never, unknown>, args: readonly unknown[]): string {
  return `(${run})(...${JSON.stringify(args)})`
}
