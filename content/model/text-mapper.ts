// Replaces the texts of a question, a quiz or a guide one by one. One walk over the content has
// two uses (translate/text-mappers.ts): to put in the texts of a translation, and to collect the
// paths of the texts that a translation must have. So what readers see and what `check` requires
// cannot differ.
import type { Markup } from './markup.ts'
import type { TextComparison } from './question-parts.ts'

/** Keys from the outside in, as a translation has them: `['options', 'yes', 'text']`. */
export type TextPath = readonly string[]

export interface TextMapper {
  /** The language of the new texts. */
  readonly lang: string
  /** The text at a path. Without a translation, the text of the source. */
  text(path: TextPath, source: Markup): Markup
  /** The same for words without markup, such as a title. */
  words(path: TextPath, source: string): string
  /** A text that a translation may leave out; then `fallback` is used. */
  optionalText(path: TextPath, fallback: Markup): Markup
  /** The same for words without markup. */
  optionalWords(path: TextPath, fallback: string): string
  /** The accepted forms in this language, followed by those of the source. */
  forms(path: TextPath, source: readonly string[], comparison: TextComparison): readonly string[]
  /** The same for forms that a translation may leave out. */
  optionalForms(
    path: TextPath,
    source: readonly string[],
    comparison: TextComparison,
  ): readonly string[]
  /** The mapper whose paths begin at these keys. */
  at(...keys: string[]): TextMapper
}
