// How much a test tries: a sample in `npm test`, all of it in `npm run test:full`. The projects
// `full`, `self-host` and `kv` of test/vitest.config.ts set it; no other place does.
import { inject, it } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    isFull: boolean
  }
}

export const isFull = (): boolean => inject('isFull') === true

/**
 * Of a list that is tried one by one: sizes, languages, types, policies. `few` is how many of the
 * first stand for all of them in `npm test`, or picks those that do.
 */
export function sampled<T>(
  all: readonly T[],
  few: number | ((list: readonly T[]) => readonly T[]),
): readonly T[] {
  if (isFull()) return all
  return typeof few === 'number' ? all.slice(0, few) : few(all)
}

/**
 * A test for `npm run test:full` alone: a variant of what another test proves, or one that no
 * budget of `npm test` has the time for.
 */
export const itInFull: ReturnType<typeof it.runIf> = it.runIf(isFull())
