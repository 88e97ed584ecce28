// The contract between the loader, which owns the elements, and what fills them: a chunk
// inside the page, or a frame. It imports nothing but the type of the events, so that every
// part of the widget may import it.
import type { ChunkName } from './chunk-names.ts'
import type { Emit } from './events.ts'

/**
 * Loads a chunk. It is built apart from its caller, so the caller names its interface;
 * chunks/whole.ts checks each chunk against it. Rejects if the second try fails too.
 */
export type LoadChunk = <Chunk>(name: ChunkName) => Promise<Chunk>

/** What the loader passes to whatever fills an element. */
export interface ElementContext {
  /** The element on the page. Attributes are read from it. */
  readonly host: HTMLElement
  /** Origin of the API, without a slash at the end. */
  readonly api: string
  /** BCP 47 tag of the language that the page asks for, or an empty string. */
  readonly lang: string
  /** Fires an event on the element. */
  readonly emit: Emit
  readonly load: LoadChunk
}

/** What fills an element. */
export interface Mounted {
  /** The element was added to the document: start to listen. */
  connect(): void
  /** The element was removed from the document: stop listening, and keep the state. */
  disconnect(): void
  /** An attribute changed that does not change what is shown. Keeps all answers. */
  update(): void
  /** Deletes all answers. */
  reset(): void
  focus(): void
}

/** The interface of the chunks `quiz` and `guide`. */
export interface MountChunk {
  /**
   * Fills the element and replaces what is in it. `data` is the quiz or the guide; `load` gets the
   * quiz with a seed. Throws 404 if there is nothing to show, for instance because the quiz does
   * not have the question.
   */
  mount(
    context: ElementContext,
    data: unknown,
    load: (seed: string) => Promise<unknown>,
  ): Mounted | Promise<Mounted>
}
