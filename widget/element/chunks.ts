// What the loader can bring. Types only: loader and chunks are built apart.

export interface Chunks {
  readonly quiz: typeof import('../quiz/mount.ts')
  readonly guide: typeof import('../guide/mount.ts')
  /** What comes after an answer. */
  readonly late: typeof import('../chunks/after-answer.ts')
  /** All of them in one, and those that the loader does not know by name. */
  readonly whole: typeof import('../chunks/whole.ts')
}

/** Rejects where the chunk did not come, nor came when asked for again. */
export type Bring = <K extends keyof Chunks>(name: K) => Promise<Chunks[K]>
