// Loads the strings of one language. All files of languages share one hash, so that the first
// chunk holds eight letters instead of a file name for each. In the builds that are a single
// file, all.ts replaces this module.
import type { Strings } from '../en.ts'

/** Rejects if the file cannot be loaded. */
export const loadLanguage = (lang: string): Promise<{ readonly strings: Strings }> =>
  import(`./${lang}-${__LANGUAGES_HASH__}.js`)
