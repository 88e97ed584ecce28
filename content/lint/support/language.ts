// Whether a language tag is valid, and whether its language has the words that authors need not
// write. Sources and translations are checked alike: an invalid tag makes the build throw.
import type { Guide } from '../../model/guide.ts'
import type { Quiz } from '../../model/quiz.ts'
import { hasCommonWords } from '../../parsing/common-words.ts'
import { error, type Finding } from './diagnostic.ts'
import { idAt, keyAt } from './locate.ts'

/** Whether it is a tag in canonical form. Language codes have at most three letters. */
export function isTag(lang: string): boolean {
  try {
    const tag = new Intl.Locale(lang)
    return tag.toString() === lang && tag.language.length <= 3
  } catch {
    return false
  }
}

/** For rules that match English words. */
export function isEnglish(lang: string): boolean {
  return /^en\b/i.test(lang)
}

/** The rules of true-or-false questions report missing common words of quizzes themselves. */
export function checkLanguage(source: Guide | Quiz): Finding[] {
  const { id, lang } = source
  const words = 'facts' in source && source.facts ? checkCommonWords(lang) : []
  const at = [idAt(id), keyAt('lang')]
  return [...checkTag(lang), ...words].map((finding) => ({ ...finding, at }))
}

export function checkTag(lang: string): Finding[] {
  if (isTag(lang)) return []
  return error(
    'language',
    `its lang "${lang}" isn’t a BCP 47 language tag; nobody could ask for it; write "es" or "pt-BR"`,
  )
}

export function checkCommonWords(lang: string): Finding[] {
  if (!isTag(lang) || hasCommonWords(lang)) return []
  return error(
    'language',
    `we have no words for yes, no, true and false in "${lang}"; they’d be shown in English; add a row to content/parsing/common-words.ts`,
  )
}
