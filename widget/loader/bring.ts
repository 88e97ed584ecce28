// Brings the chunks, under the names that the build gave them. The pinned single file
// has pinned.ts in place of this, and brings nothing.
import type { Bring, Chunks } from './chunks.ts'

/** Where this script came from, right even in a srcdoc frame. */
export const SELF = new URL(import.meta.url)

const PATHS: Readonly<Record<keyof Chunks, string>> = {
  quiz: __QUIZ_CHUNK__,
  guide: __GUIDE_CHUNK__,
  late: __LATE_CHUNK__,
  whole: __WHOLE_CHUNK__,
}

const load = (name: keyof typeof PATHS, query = '') =>
  import(`${SELF.origin}/${PATHS[name]}${query}`)

/**
 * A failed import stays failed under its URL in most browsers (whatwg/html#6768), for
 * all who import it. So the second try is another file, which holds every chunk and
 * imports nothing.
 */
export const bring: Bring = (name) =>
  load(name).catch(() => load('whole', `?r=${Date.now()}`).then((whole) => whole[name]))
