// Whether a translation says all that its source says, and nothing that its source does not
// have.
import type { Catalogue } from '../../model/question.ts'
import { layGuide } from '../../translate/guide.ts'
import { layQuiz } from '../../translate/quiz.ts'
import { type Path, placesOf, recordPlaces, valueAt } from '../../translate/text-mapper.ts'
import type { Diagnostic, Finding } from '../support/diagnostic.ts'
import { fileOfTranslation, keyAt, lineOf, type Sources } from '../support/locate.ts'
import { error } from '../support/phrases.ts'
import { checkCommonWords, checkTag, isTag } from './language.ts'
import { rulesBeyondSource } from './translated.ts'

type Translation = NonNullable<Catalogue['translations']>[number]

export function checkTranslations(catalogue: Catalogue, sources: Sources): Diagnostic[] {
  const { translations = [] } = catalogue
  return translations.flatMap((translation, index) => {
    const { kind, source, texts } = translation
    const folder = kind === 'guide' ? 'guides' : 'quizzes'
    const file = fileOfTranslation(sources, folder, { lang: texts.lang, id: source.id })
    const isRepeated = translations.slice(0, index).some((one) => keyOf(one) === keyOf(translation))
    const findings = [
      ...checkPlace(translation, catalogue, isRepeated),
      ...(isTag(texts.lang) ? checkTexts(translation, catalogue) : []),
    ]
    return findings.map(({ at = [], severity, code, message }): Diagnostic => {
      const line = lineOf(sources[file] ?? '', at)
      const subject = `the ${texts.lang} translation of ${kind} "${source.id}"`
      const found = { severity, code, message: `${subject}: ${message}`, file }
      return line === undefined ? found : { ...found, line }
    })
  })
}

const keyOf = ({ kind, source, texts }: Translation) => `${kind} ${source.id} ${texts.lang}`

function checkPlace(
  { kind, source, texts }: Translation,
  { guides, quizzes }: Catalogue,
  isRepeated: boolean,
): Finding[] {
  const { lang } = texts
  const at = [keyAt('lang')]
  const listed = (kind === 'guide' ? guides : quizzes).some(({ id }) => id === source.id)
  return [
    ...checkTag(lang),
    ...checkCommonWords(lang),
    ...(lang === source.lang
      ? [error('language', `"${lang}" is what it is written in; it would never be shown; drop it`)]
      : []),
    ...(isRepeated
      ? [error('duplicate-id', 'there is another of this language; one is never shown; drop it')]
      : []),
    ...(listed
      ? []
      : [error('unlisted', 'its source is not in the catalogue; list it there, or drop this')]),
  ].map((finding) => ({ ...finding, at }))
}

function checkTexts(translation: Translation, catalogue: Catalogue): Finding[] {
  const { texts } = translation
  const places = recordPlaces(texts.lang)
  if (translation.kind === 'guide') layGuide(translation.source, places.overlay)
  else layQuiz(translation.source, places.overlay)
  const known = new Set([...places.needed, ...places.allowed].map(nameOf))
  const missing = places.needed
    .filter((path) => valueAt(texts, path) === undefined)
    .map((path): Finding => {
      return {
        ...error(
          'untranslated',
          `it has no ${nameOf(path)}; its readers would get the source's own words there; write it`,
        ),
        at: path.map(keyAt),
      }
    })
  const extra = placesOf(texts)
    .filter((path) => nameOf(path) !== 'lang')
    // The forms of a list have their place together.
    .filter((path) => !known.has(nameOf(path)) && !known.has(nameOf(path.slice(0, -1))))
    .map((path): Finding => {
      return {
        ...error(
          'unknown-text',
          `it has ${nameOf(path)}, which its source does not; it would never be shown; mend the id, or drop it`,
        ),
        at: path.map(keyAt),
      }
    })
  // What is missing is reported once, not again by each rule that meets the source's words.
  return [
    ...missing,
    ...extra,
    ...(missing.length === 0 ? rulesBeyondSource(translation, catalogue) : []),
  ]
}

const nameOf = (path: Path) => path.join('.')
