// Loads the chunks from the server that this script came from. The pinned single file has
// load-chunk-pinned.ts instead, which loads nothing.
import type { ChunkName } from './chunk-names.ts'
import type { LoadChunk } from './context.ts'
import { INLINED } from './inlined.ts'
import { SELF } from './self.ts'

/** A chunk is a function that gets this one, for the chunks that it needs, and returns what it exports. */
const load = <Chunk>(name: ChunkName | 'whole', query = ''): Promise<Chunk> =>
  (INLINED?.chunks[name]?.(load) as Promise<Chunk> | undefined) ??
  import(`${SELF}/c/${name}-${__CHUNKS_HASH__}.js${query}`).then((chunk) => chunk.default(load))

/**
 * In most browsers a failed import fails forever under its URL (whatwg/html#6768), also for
 * every file that imports it. So the second try is another file, which holds all chunks and
 * needs no other.
 */
export const loadChunk: LoadChunk = <Chunk>(name: ChunkName) =>
  load<Chunk>(name).catch(() =>
    load<{ chunks: Record<ChunkName, Chunk> }>('whole', `?${Date.now()}`).then(
      ({ chunks }) => chunks[name],
    ),
  )
