// The catalogue in one language: guides and quizzes that have a translation are translated, the
// others stay in the language of their author.
import type { Catalogue } from '../model/catalogue.ts'
import type { Guide } from '../model/guide.ts'
import type { Quiz } from '../model/quiz.ts'
import type { Translation } from '../model/translation.ts'
import { translatedGuide } from './guide.ts'
import { translatedQuiz } from './quiz.ts'

/** All languages of the catalogue, those of the sources first. */
export function languagesOf({ guides, quizzes, translations = [] }: Catalogue): string[] {
  const sources = [...guides, ...quizzes].map(({ lang }) => lang)
  return [...new Set([...sources, ...translations.map(({ texts }) => texts.lang)])]
}

/** The languages of one guide or quiz, its own first. */
export function languagesOfOne(catalogue: Catalogue, source: Guide | Quiz): string[] {
  return [source.lang, ...translationsOf(catalogue, source).map(({ texts }) => texts.lang)]
}

export function translationsOf(
  { translations = [] }: Catalogue,
  { id, ...rest }: Guide | Quiz,
): Translation[] {
  const kind = 'questions' in rest ? 'quiz' : 'guide'
  return translations.filter((one) => one.kind === kind && one.source.id === id)
}

/** Each guide and quiz once in each of its languages: unique by id and `lang`. */
export function inEveryLanguage(catalogue: Catalogue): Catalogue {
  const all = languagesOf(catalogue).map((lang) => inLanguage(catalogue, lang))
  const once = <T extends Guide | Quiz>(list: readonly T[]): T[] => [
    ...new Map(list.map((one) => [`${one.id} ${one.lang}`, one])).values(),
  ]
  return {
    guides: once(all.flatMap(({ guides }) => guides)),
    quizzes: once(all.flatMap(({ quizzes }) => quizzes)),
  }
}

/** The result has no translations: everything in it is in one language. */
export function inLanguage(catalogue: Catalogue, lang: string): Catalogue {
  const { guides, quizzes } = catalogue
  const translationOf = (source: Guide | Quiz) =>
    translationsOf(catalogue, source).find(({ texts }) => texts.lang === lang)
  const guideIn = (guide: Guide): Guide => {
    const found = translationOf(guide)
    return found?.kind === 'guide' ? translatedGuide(found) : guide
  }
  const quizIn = (quiz: Quiz): Quiz => {
    const found = translationOf(quiz)
    return found?.kind === 'quiz' ? translatedQuiz(found, quiz.guide && guideIn(quiz.guide)) : quiz
  }
  return { guides: guides.map(guideIn), quizzes: quizzes.map(quizIn) }
}
