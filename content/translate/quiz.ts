// A quiz in another language: texts laid over the source, which has the keys.

import type { Guide, Quiz } from '../model/question.ts'
import type { QuizTexts } from '../model/translation.ts'
import { kindOf } from '../questions/registry.ts'
import { layOutcomes } from './outcome-quiz.ts'
import { type Overlay, overlayOf } from './text-mapper.ts'

export interface QuizTranslation {
  readonly kind: 'quiz'
  readonly source: Quiz
  readonly texts: QuizTexts
}

/** Declares the texts of a quiz in another language. What scores is taken from the source. */
export function translateQuiz(source: Quiz, texts: QuizTexts): QuizTranslation {
  return { kind: 'quiz', source, texts }
}

/** The quiz as its readers get it. `guide` is the one of their language, where there is one. */
export function translatedQuiz({ source, texts }: QuizTranslation, guide: Guide): Quiz {
  return { ...layQuiz(source, overlayOf(texts.lang, texts)), guide }
}

export function layQuiz(quiz: Quiz, over: Overlay): Quiz {
  const head = {
    lang: over.lang,
    title: over.text(['title'], quiz.title),
    description: over.text(['description'], quiz.description),
  }
  if (quiz.kind === 'outcome') return { ...quiz, ...head, ...layOutcomes(quiz, over) }
  return {
    ...quiz,
    ...head,
    questions: quiz.questions.map((question) =>
      kindOf(question).translate(question, over.at('questions', question.id)),
    ),
    bands: quiz.bands.map((band) => ({
      ...band,
      title: over.text(['bands', band.id, 'title'], band.title),
      text: over.text(['bands', band.id, 'text'], band.text),
    })),
  }
}
