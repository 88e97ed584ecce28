// What the build puts into the scripts of the documentation (worker/tools/docs/scripts.ts).
declare module 'docs:live-quizzes' {
  import type { Ledger } from '../../../../content/revisions/ledger.ts'
  import type { BuiltContent } from '../../../catalogue/built-content.ts'

  /** The quizzes of the pages, with their keys, which stand beside them. */
  export const site: { readonly content: BuiltContent; readonly ledger: Ledger }
}

declare module 'docs:search-index' {
  import type { SearchEntry } from '../search-entry.ts'

  export const entries: readonly SearchEntry[]
}
