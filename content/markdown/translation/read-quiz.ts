// A `.quiz.md` file in a folder named by a language, as the translation of the quiz above it. It is
// read as a quiz, and its texts are those at the places at which the source has texts.
import { definedValues } from '../../common/map-values.ts'
import type { AnyQuestion, Quiz } from '../../model/quiz.ts'
import type { QuizTexts, QuizTranslation } from '../../model/translation.ts'
import { mapQuizTexts } from '../../translate/quiz.ts'
import { fileReader, type TranslationSource } from '../file-reader.ts'
import { readFrontMatter } from '../front-matter.ts'
import { readOutcomeQuestion } from '../outcome/question.ts'
import { outlineOf } from '../outline.ts'
import { readQuestion } from '../questions/question.ts'
import { type ReadFile, readAll, unreadFile } from '../read-quiz.ts'
import { fitsSource } from './differences.ts'
import { baseTitles, listOf, type TranslationSettings, translationSettings } from './settings.ts'
import { sourceQuestion } from './source-question.ts'
import { textsAtPlacesOf } from './texts.ts'

/** `lang` is the name of the folder that the file is in, and `folder` its path from content/. */
export function readQuizTranslation(
  source: TranslationSource & { readonly value: Quiz },
  text: string,
  lang: string,
  folder = `quizzes/${lang}`,
): ReadFile<QuizTranslation> {
  const reader = fileReader(text, folder, source)
  const { problems } = reader
  const outline = outlineOf(reader)
  const { yaml = '', parts = [] } = outline ?? {}
  const { value: quiz } = source
  const settings = outline && readFrontMatter(yaml, translationSettings(quiz, lang), problems)
  const ids = quiz.questions.map(({ id }) => id)
  reader.headings = { given: [], source: { ids, isInOrder: ids.length === parts.length } }
  if (!settings) return unreadFile(reader, yaml)
  const readOne = quiz.kind === 'outcome' ? readOutcomeQuestion : readQuestion
  const { questions, ...read } = readAll<AnyQuestion>(reader, parts, readOne, lang)
  const fitting = questions.filter((question) => {
    const counterpart = sourceQuestion(reader, question.id)
    const at = { line: read.lines.get(question.id) ?? 1, column: 1 }
    return counterpart && fitsSource(reader, question, counterpart, at)
  })
  // The source knows which kind of quiz it is, and each question has the type of its counterpart.
  const translated = { ...quiz, questions: fitting } as Quiz
  const texts: unknown = {
    ...titles(quiz, settings, lang),
    questions: textsAtPlacesOf(quiz, translated, lang, mapQuizTexts).questions ?? {},
  }
  const value: QuizTranslation = {
    kind: 'quiz',
    source: quiz,
    texts: texts as QuizTexts,
  }
  return { value, ...read, layout: { yaml, authoredOrder: reader.authoredOrder } }
}

/** The texts of the settings. Bands and outcomes without an id are those of the same place. */
function titles(quiz: Quiz, settings: TranslationSettings, lang: string) {
  const named = (list: 'bands' | 'outcomes') =>
    Object.fromEntries(
      (settings[list] ?? []).flatMap(({ id, title, text, prefer }, index) => {
        const own = id ?? listOf(quiz, list)[index]?.id
        return own === undefined ? [] : [[own, { title, text, ...definedValues({ prefer }) }]]
      }),
    )
  return {
    ...baseTitles(quiz, settings, lang),
    ...(quiz.kind === 'outcome' ? { outcomes: named('outcomes') } : { bands: named('bands') }),
  }
}
