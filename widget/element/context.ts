// The contract between the loader, which owns the elements, and what fills them: a chunk
// inside the page, or a frame. It imports nothing but the type of the events, so that every
// part of the widget may import it.

import type { ChunkName } from './chunk-names.ts'
import type { SelfCheckBase } from './elements.ts'
import type { Emit } from './events.ts'

/**
 * Loads a chunk. It is built apart from its caller, so the caller names its interface;
 * chunks/whole/whole.ts checks each chunk against it. Rejects if the second try fails too.
 */
export type LoadChunk = <Chunk>(name: ChunkName) => Promise<Chunk>

/** What the loader passes to a chunk that fills an element. */
export interface MountRequest {
  /** The element on the page. Attributes are read from it. */
  readonly host: SelfCheckBase
  /** Fires an event on the element. */
  readonly emit: Emit
  readonly load: LoadChunk
  /**
   * The widget cannot go on: a frame replaces it, or the link. With the HTTP status of the document
   * as error there is nothing to show anywhere, and the link remains.
   */
  readonly fail: (error: unknown) => void
  /** The address of the document. */
  readonly url: string
  /**
   * The response to it, undefined after a failed request. Nothing if the attribute names no
   * document, or if the page has set `data`.
   */
  readonly response: unknown
}

/** What the parts of a chunk get. */
export interface ElementContext extends Pick<MountRequest, 'host' | 'emit' | 'load' | 'fail'> {
  /** Origin of the API, without a slash at the end. */
  readonly api: string
  /** BCP 47 tag of the language that the page asks for, or an empty string. */
  readonly lang: string
}

/**
 * What fills an element. `true`: it was added to the document, start to listen. `false`: it was
 * removed, stop listening and keep the state. `config`: an attribute changed that does not change
 * what is shown; all answers are kept. `reset`: delete all answers; a frame does not.
 */
export type Inside = (action: boolean | 'config' | 'reset' | 'focus') => void

/** The same, as the chunks write it (inside/fill.ts). */
export interface Mounted {
  connect(): void
  disconnect(): void
  update(): void
  reset(): void
  focus(): void
}

/** The interface of the chunks `quiz` and `guide`. */
export interface MountChunk {
  /** Fills the element and replaces what is in it. */
  mount(request: MountRequest): Promise<Inside>
}

/** The interface of the chunk `scheme`, which is loaded if a frame fills the element. */
export interface SchemeChunk {
  /** Tells the frame whether the page is light or dark, at once and when that changes. */
  follow(host: SelfCheckBase, frame: HTMLIFrameElement): Inside
}

/** The interface of the chunk `mistakes`. */
export interface MistakesChunk {
  /** Writes to the console why the element shows nothing, and what the author can write. */
  explain(host: HTMLElement, url: string, error: unknown): void
}
