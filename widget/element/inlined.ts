// What the server sends in one response with the loader for `/v1.js?quiz=…`, and to which elements it
// belongs. The plain loader is built without it.
import { lookUp } from '../../content/common/language/look-up.ts'
import type { ChunkName } from './chunk-names.ts'
import type { LoadChunk } from './context.ts'

export interface Inlined {
  /** Each gets the function that loads the others. */
  readonly chunks: Partial<Record<ChunkName | 'whole', (load: LoadChunk) => Promise<unknown>>>
  /** Absent if readers get different questions. */
  readonly quiz?: InlinedQuiz
}

export interface InlinedQuiz {
  /** In the API, without a query. */
  readonly address: string
  /** Only the questions of this set. */
  readonly set?: string
  /** The language of its texts. */
  readonly lang: string
  /** All languages of this quiz; the first is that of the source. */
  readonly languages: readonly string[]
  /** The languages of all content of the server. */
  readonly known: readonly string[]
  readonly json: unknown
}

/** Undefined in the plain loader. */
export const INLINED: Inlined | undefined = __IS_PLAIN__ ? undefined : __INLINED__

/**
 * In the place of a response, the JSON that the server would send to this address; undefined if it
 * would send something else. Where the address names no language, the reader's browser decides, so
 * only a quiz in one language is the same for all.
 */
export function inlinedResponse(quiz: InlinedQuiz | undefined, url: string): object | undefined {
  if (!quiz) return undefined
  const { address, set = '', lang, languages, known, json } = quiz
  const [path] = url.split('?')
  const query = new URL(url).searchParams
  const asked = (name: string) => query.get(name) ?? ''
  if (path !== address || asked('seed') || asked('only') || asked('set') !== set) return undefined
  const found = lookUp(asked('lang'), known)
  const sent = found && languages.includes(found) ? found : languages[0]
  const isSame = asked('lang') ? sent === lang : languages.length === 1
  return isSame ? { ok: true, json: () => json } : undefined
}
