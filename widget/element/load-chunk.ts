// Loads the chunks from the server that this script came from. The pinned single file has
// load-chunk-pinned.ts instead, which loads nothing.
import type { LoadChunk } from './context.ts'

/** Where this script came from; also correct in a srcdoc frame. */
export const SELF = new URL(import.meta.url)

const importFile = (name: string, query = '') =>
  import(`${SELF.origin}/c/${name}-${__CHUNKS_HASH__}.js${query}`)

/**
 * In most browsers a failed import fails forever under its URL (whatwg/html#6768), also for
 * every file that imports it. So the second try is another file, which holds all chunks and
 * imports nothing.
 */
export const loadChunk: LoadChunk = (name) =>
  importFile(name).catch(() =>
    importFile('whole', `?r=${Date.now()}`).then(({ chunks }) => chunks[name]),
  )
