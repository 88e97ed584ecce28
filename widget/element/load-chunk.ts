// Brings the chunks, under the names that the build gave them. The pinned single file
// has pinned.ts in place of this, and brings nothing.
import type { Bring, Chunks } from './chunks.ts'

/** Where this script came from, right even in a srcdoc frame. */
export const SELF = new URL(import.meta.url)

const HASHES: Readonly<Record<keyof Chunks, string>> = {
  quiz: __QUIZ_HASH__,
  guide: __GUIDE_HASH__,
  late: __LATE_HASH__,
  whole: __WHOLE_HASH__,
}

const load = (name: keyof Chunks, query = '') =>
  import(`${SELF.origin}/c/${name}-${HASHES[name]}.js${query}`)

/**
 * A failed import stays failed under its URL in most browsers (whatwg/html#6768), for
 * all who import it. So the second try is another file, which holds every chunk and
 * imports nothing.
 */
export const bring: Bring = (name) =>
  load(name).catch(() => load('whole', `?r=${Date.now()}`).then((whole) => whole[name]))
