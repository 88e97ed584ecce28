// How much a test tries: a sample in `npm test`, all of it in `npm run test:full`. The project
// `full` of test/vitest.config.ts sets it; no other place does.
import { inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    isFull: boolean
  }
}

export const isFull = (): boolean => inject('isFull') === true

/** Of a list that is tried one by one. */
export function sampled<T>(
  all: readonly T[],
  few: (list: readonly T[]) => readonly T[],
): readonly T[] {
  return isFull() ? all : few(all)
}
