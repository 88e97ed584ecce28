// Reads the Markdown of all texts of a catalogue into nodes. It walks over the same texts as a
// translation does, so that none is left out.
import type { Catalogue } from '../model/catalogue.ts'
import type { Guide } from '../model/guide.ts'
import type { Markup } from '../model/markup.ts'
import type { CheckQuiz, Quiz } from '../model/quiz.ts'
import type { TextMapper, TextPath } from '../model/text-mapper.ts'
import type { Translation } from '../model/translation.ts'
import { parseMarkup } from '../parsing/markup.ts'
import { mapGuideTexts } from '../translate/guide.ts'
import { mapQuizTexts } from '../translate/quiz.ts'
import { collectTextPaths, isMarkup, valueAt } from '../translate/text-mappers.ts'
import type { RichText } from '../wire/index.ts'

/** How one text is read. The build also places its pictures (pictures.ts). */
export type ReadText = (source: Markup) => RichText

/** The same catalogue, in which every string is plain text. */
export function readTexts(
  { guides, quizzes, translations = [] }: Catalogue,
  read: ReadText = parseMarkup,
): Catalogue {
  const known = new Map(guides.map((guide) => [guide.id, readGuide(guide, read)]))
  const guideOf = ({ guide }: Quiz) => guide && (known.get(guide.id) ?? readGuide(guide, read))
  return {
    guides: guides.map((guide) => known.get(guide.id) ?? guide),
    quizzes: quizzes.map((quiz) => {
      const guide = guideOf(quiz)
      return { ...readQuiz(quiz, read), ...(guide && { guide }) }
    }),
    translations: translations.map((translation) => readTranslation(translation, read)),
  }
}

/** Its guide stays as it is. */
export function readQuiz(quiz: CheckQuiz, read?: ReadText): CheckQuiz
export function readQuiz(quiz: Quiz, read?: ReadText): Quiz
export function readQuiz(quiz: Quiz, read: ReadText = parseMarkup): Quiz {
  return mapQuizTexts(quiz, reader(quiz.lang, read))
}

export function readGuide(guide: Guide, read: ReadText = parseMarkup): Guide {
  return mapGuideTexts(guide, reader(guide.lang, read))
}

/** Reads markup, and leaves words as they are. */
function reader(lang: string, read: ReadText): TextMapper {
  const text = (_: TextPath, source: Markup) => read(source)
  const same = <T>(_: TextPath, source: T) => source
  return {
    lang,
    text,
    words: same,
    optionalText: text,
    optionalWords: same,
    forms: same,
    optionalForms: same,
    at: () => reader(lang, read),
  }
}

/** The source says which texts of a translation are markup. */
export function readTranslation(translation: Translation, read: ReadText): Translation {
  const { texts } = translation
  const { markup } =
    translation.kind === 'guide'
      ? collectTextPaths(texts.lang, (mapper) => mapGuideTexts(translation.source, mapper))
      : collectTextPaths(texts.lang, (mapper) => mapQuizTexts(translation.source, mapper))
  const changed = markup.reduce<unknown>((whole, path) => {
    const source = valueAt(texts, path)
    return isMarkup(source) ? replacedAt(whole, path, read(source)) : whole
  }, texts)
  return { ...translation, texts: changed } as Translation
}

/** A copy in which one value is another. */
function replacedAt(whole: unknown, [key, ...rest]: TextPath, value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(whole)) {
    return whole.map((one, index) => (String(index) === key ? replacedAt(one, rest, value) : one))
  }
  const fields = whole as Readonly<Record<string, unknown>>
  return { ...fields, [key]: replacedAt(fields[key], rest, value) }
}
