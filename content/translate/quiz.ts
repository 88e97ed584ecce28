// A quiz in another language: the texts of a translation with the keys of the source.
import type { Guide } from '../model/guide.ts'
import type { CheckQuiz, Quiz } from '../model/quiz.ts'
import type { TextMapper } from '../model/text-mapper.ts'
import type { QuizTexts, QuizTranslation } from '../model/translation.ts'
import { definitionOf } from '../questions/registry.ts'
import { mapOutcomeTexts } from './outcome-quiz.ts'
import { translationMapper } from './text-mappers.ts'

/** Declares the texts of a quiz in another language. Everything that scores is the source's. */
export function translateQuiz(source: Quiz, texts: QuizTexts): QuizTranslation {
  return { kind: 'quiz', source, texts }
}

/** The quiz as readers of the translation get it. `guide` is in their language if it can be. */
export function translatedQuiz({ source, texts }: QuizTranslation, guide: Guide | undefined): Quiz {
  return { ...mapQuizTexts(source, translationMapper(texts.lang, texts)), ...(guide && { guide }) }
}

export function mapQuizTexts(quiz: CheckQuiz, mapper: TextMapper): CheckQuiz
export function mapQuizTexts(quiz: Quiz, mapper: TextMapper): Quiz
export function mapQuizTexts(quiz: Quiz, mapper: TextMapper): Quiz {
  const head = {
    lang: mapper.lang,
    title: mapper.words(['title'], quiz.title),
    description: mapper.words(['description'], quiz.description),
  }
  if (quiz.kind === 'outcome') return { ...quiz, ...head, ...mapOutcomeTexts(quiz, mapper) }
  return {
    ...quiz,
    ...head,
    questions: quiz.questions.map((question) =>
      definitionOf(question).mapTexts(question, mapper.at('questions', question.id)),
    ),
    bands: quiz.bands.map((band) => ({
      ...band,
      title: mapper.words(['bands', band.id, 'title'], band.title),
      text: mapper.text(['bands', band.id, 'text'], band.text),
    })),
  }
}
