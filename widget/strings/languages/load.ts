// Brings the words of a language. All tables share one hash, so that the first load carries
// eight letters and not a name for each. Where everything is in one file, all.ts stands in
// place of this.
import type { Strings } from '../strings-late.ts'

/** Rejects where they did not come. */
export const loadWords = (lang: string): Promise<{ readonly words: Strings }> =>
  import(`./${lang}-${__LANGUAGES_HASH__}.js`)
