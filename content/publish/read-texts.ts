// Reads the Markdown of all texts of a catalogue into nodes. It walks over the same texts as a
// translation does, so that none is left out.
import type { Catalogue } from '../model/catalogue.ts'
import type { Guide } from '../model/guide.ts'
import type { Quiz } from '../model/quiz.ts'
import type { TextMapper, TextPath } from '../model/text-mapper.ts'
import type { Translation } from '../model/translation.ts'
import { parseMarkup } from '../parsing/markup.ts'
import { mapGuideTexts } from '../translate/guide.ts'
import { mapQuizTexts } from '../translate/quiz.ts'
import { collectTextPaths, valueAt } from '../translate/text-mappers.ts'

/** The same catalogue, in which every string is plain text. */
export function readTexts({ guides, quizzes, translations = [] }: Catalogue): Catalogue {
  const read = new Map(guides.map((guide) => [guide.id, readGuide(guide)]))
  const guideOf = ({ guide }: Quiz) => guide && (read.get(guide.id) ?? readGuide(guide))
  return {
    guides: guides.map((guide) => read.get(guide.id) ?? guide),
    quizzes: quizzes.map((quiz) => readQuiz(quiz, guideOf(quiz))),
    translations: translations.map(readTranslation),
  }
}

export function readQuiz<Q extends Quiz>(quiz: Q, guide: Guide | undefined = quiz.guide): Q {
  return { ...quiz, ...mapQuizTexts(quiz, reader(quiz.lang)), ...(guide && { guide }) }
}

export function readGuide(guide: Guide): Guide {
  return mapGuideTexts(guide, reader(guide.lang))
}

/** Reads markup, and leaves words as they are. */
function reader(lang: string): TextMapper {
  const text = (_: TextPath, source: Parameters<typeof parseMarkup>[0]) => parseMarkup(source)
  const same = <T>(_: TextPath, source: T) => source
  return {
    lang,
    text,
    words: same,
    optionalText: text,
    optionalWords: same,
    forms: same,
    optionalForms: same,
    at: () => reader(lang),
  }
}

/** The source says which texts of a translation are markup. */
function readTranslation(translation: Translation): Translation {
  const { texts } = translation
  const { markup } =
    translation.kind === 'guide'
      ? collectTextPaths(texts.lang, (mapper) => mapGuideTexts(translation.source, mapper))
      : collectTextPaths(texts.lang, (mapper) => mapQuizTexts(translation.source, mapper))
  const read = markup.reduce<unknown>((whole, path) => {
    const source = valueAt(texts, path)
    return typeof source === 'string' ? replacedAt(whole, path, parseMarkup(source)) : whole
  }, texts)
  return { ...translation, texts: read } as Translation
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
