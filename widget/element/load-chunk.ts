// Loads the chunks from the server that this script came from. The pinned single file has
// load-chunk-pinned.ts instead, which loads nothing.
import type { LoadChunk } from './context.ts'
import { SELF } from './self.ts'

const importFile = (name: string, query = '') =>
  import(new URL(`/c/${name}-${__CHUNKS_HASH__}.js${query}`, SELF) as unknown as string)

/**
 * In most browsers a failed import fails forever under its URL (whatwg/html#6768), also for
 * every file that imports it. So the second try is another file, which holds all chunks and
 * imports nothing.
 */
export const loadChunk: LoadChunk = (name) =>
  importFile(name).catch(() =>
    importFile('whole', `?${Date.now()}`).then(({ chunks }) => chunks[name]),
  )
