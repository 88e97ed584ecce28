// What the server sends in one response with the loader for `/v1.js?quiz=…` (worker/loader/inlined.ts).
// The plain loader is built without it.
import type { ChunkName } from './chunk-names.ts'
import type { LoadChunk } from './context.ts'

export interface Inlined {
  /** Each gets the function that loads the others. */
  readonly chunks: Partial<Record<ChunkName | 'whole', (load: LoadChunk) => Promise<unknown>>>
  /** Absent if readers get different questions. */
  readonly quiz?: {
    /** The addresses in the API for which the server would send this JSON. */
    readonly addresses: RegExp
    readonly json: unknown
  }
}

export const INLINED: Inlined | undefined = __IS_PLAIN__ ? undefined : __INLINED__

/**
 * What stands in the place of a response. Undefined: the address is not one of the quiz that came. The
 * JSON comes in a task of its own, as from the network, so that the page can answer its reader between
 * the task that runs the code and the one that draws.
 */
export const inlinedResponse = (url: string) =>
  INLINED?.quiz?.addresses.test(url)
    ? { ok: true, json: () => new Promise((resolve) => setTimeout(resolve, 0, INLINED.quiz?.json)) }
    : undefined
