// Whether a translation is of a source in the catalogue, in another language than its source, and
// the only one in this language.
import type { Catalogue } from '../../model/catalogue.ts'
import type { Translation } from '../../model/translation.ts'
import { error, type Finding } from '../support/diagnostic.ts'
import { checkCommonWords, checkTag } from '../support/language.ts'
import { keyAt } from '../support/locate.ts'

export function checkPlacement(
  { kind, source, texts }: Translation,
  { guides, quizzes }: Catalogue,
  earlier: readonly Translation[],
): Finding[] {
  const { lang } = texts
  const at = [keyAt('lang')]
  const isRepeated = earlier.some(
    (one) => one.kind === kind && one.source.id === source.id && one.texts.lang === lang,
  )
  const isListed = (kind === 'guide' ? guides : quizzes).some(({ id }) => id === source.id)
  return [
    ...checkTag(lang),
    ...checkCommonWords(lang),
    ...(lang === source.lang
      ? error(
          'language',
          `"${lang}" is the language of the source; it would never be shown; drop it`,
        )
      : []),
    ...(isRepeated
      ? error(
          'duplicate-id',
          'there’s another one in this language; only one can be shown; drop one',
        )
      : []),
    ...(isListed
      ? []
      : error('unlisted', 'its source isn’t in the catalogue; list it there, or drop this')),
  ].map((finding) => ({ ...finding, at }))
}
