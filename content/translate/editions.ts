// The catalogue in a language: what has a translation is translated, the rest is as its
// authors wrote it.
import type { Catalogue, Guide, Quiz } from '../model/question.ts'
import { translatedGuide } from './guide.ts'
import { translatedQuiz } from './quiz.ts'

/** Every language that something is in, those of the sources first. */
export function languagesOf({ guides, quizzes, translations = [] }: Catalogue): string[] {
  const sources = [...guides, ...quizzes].map(({ lang }) => lang)
  return [...new Set([...sources, ...translations.map(({ texts }) => texts.lang)])]
}

/** Those that a guide or a quiz is in, its own first. */
export function languagesOfOne(catalogue: Catalogue, source: Guide | Quiz): string[] {
  return [source.lang, ...translationsOf(catalogue, source).map(({ texts }) => texts.lang)]
}

export function translationsOf({ translations = [] }: Catalogue, { id, ...rest }: Guide | Quiz) {
  const kind = 'questions' in rest ? 'quiz' : 'guide'
  return translations.filter((one) => one.kind === kind && one.source.id === id)
}

/** Everything, once in each language that it is in: ids repeat, with `lang` they do not. */
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

/** Never with translations of its own: it is in one language. */
export function inLanguage(catalogue: Catalogue, lang: string): Catalogue {
  const { guides, quizzes, translations = [] } = catalogue
  const guideIn = (guide: Guide): Guide => {
    const found = translations.find(
      (one) => one.kind === 'guide' && one.source.id === guide.id && one.texts.lang === lang,
    )
    return found?.kind === 'guide' ? translatedGuide(found) : guide
  }
  const quizIn = (quiz: Quiz): Quiz => {
    const found = translations.find(
      (one) => one.kind === 'quiz' && one.source.id === quiz.id && one.texts.lang === lang,
    )
    return found?.kind === 'quiz' ? translatedQuiz(found, guideIn(quiz.guide)) : quiz
  }
  return { guides: guides.map(guideIn), quizzes: quizzes.map(quizIn) }
}
