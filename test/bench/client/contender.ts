// What is measured: one way to put the eight questions on a page. It imports nothing that
// implements it.
import type { Page } from 'playwright-core'

export interface ServedFile {
  readonly type: string
  readonly body: string | Uint8Array
}

export interface Contender {
  readonly name: string
  /** Package and version, or where else the code comes from. */
  readonly version: string
  /** Put at the end of `<head>`. */
  readonly head?: string
  /** Put into the article, after its first paragraph. */
  readonly body: string
  /** By path, without a query. What is not here is asked of the worker. */
  readonly files: Readonly<Record<string, ServedFile>>
  /**
   * A JavaScript expression, tried in each frame at each animation frame: true once the first question
   * is there. Nothing for a page without a quiz.
   */
  readonly shown?: string
  /** The same for the feedback to the first question. */
  readonly answered?: string
  /** The feedback comes from the server: a bare request is measured beside it. */
  readonly asksServer?: true
  /** Chooses the first option, and ends with the click that the feedback follows. */
  answer?(page: Page): Promise<void>
}
