// Runs every rule over a catalogue and finds the line of each finding. Pure: the texts of the files,
// which serve only to find lines, and the pictures are arguments. All rules run, so that an author
// sees all findings at once.
import type { Catalogue } from '../model/catalogue.ts'
import type { Pictures } from '../model/picture.ts'
import type { Translation } from '../model/translation.ts'
import { readGuide, readQuiz, readTranslation } from '../publish/read-texts.ts'
import { checkReasonsOfQuestion, checkReasonsOfQuiz } from './flaws/reasons.ts'
import { pictureFindings } from './pictures.ts'
import { guideFindings, questionFindings, quizFindings } from './rules.ts'
import { type Diagnostic, error, type Finding } from './support/diagnostic.ts'
import { repeated } from './support/ids.ts'
import { checkLanguage, isTag } from './support/language.ts'
import { fileOfTranslation, filesOf, idAt, placeOf, type Sources } from './support/locate.ts'
import { findingsBeyondSource } from './translated.ts'
import { formsBeyondSource } from './translations/forms.ts'
import { checkPlacement } from './translations/placement.ts'
import { missingTexts, unknownTexts } from './translations/texts.ts'

type Folder = 'guides' | 'quizzes'

export interface Inspection {
  readonly findings: readonly Diagnostic[]
  /** Flaws that their author allows, each with the reason. */
  readonly allowed: readonly Diagnostic[]
}

/** All findings about a catalogue. Without errors, it can be published. */
export function checkCatalogue(
  catalogue: Catalogue,
  sources: Sources = {},
  pictures: Pictures = new Map(),
): Diagnostic[] {
  return [...inspectCatalogue(catalogue, sources, pictures).findings]
}

export function inspectCatalogue(
  catalogue: Catalogue,
  sources: Sources = {},
  pictures: Pictures = new Map(),
): Inspection {
  const found = findAll(catalogue, sources, pictures)
  return {
    findings: found.filter(({ reason }) => reason === undefined),
    allowed: found.filter(({ reason }) => reason !== undefined),
  }
}

function findAll(catalogue: Catalogue, sources: Sources, pictures: Pictures): Diagnostic[] {
  const { guides, quizzes, translations = [] } = catalogue
  return [
    ...checkUniqueIds(sources, 'guides', 'guide', guides),
    ...checkUniqueIds(sources, 'quizzes', 'quiz', quizzes),
    ...guides.flatMap((guide) => {
      const findings = [
        ...checkLanguage(guide),
        ...guideFindings(guide, catalogue),
        ...pictureFindings((read) => readGuide(guide, read), pictures, [idAt(guide.id)]),
      ]
      const report = reportIn(sources, filesOf(sources, 'guides', guide.id)[0])
      return report(`guide "${guide.id}"`, [idAt(guide.id)], findings)
    }),
    ...quizzes.flatMap((quiz) => {
      const report = reportIn(sources, filesOf(sources, 'quizzes', quiz.id)[0])
      const findings = [
        ...checkLanguage(quiz),
        ...quizFindings(quiz),
        ...checkReasonsOfQuiz(quiz, catalogue),
        ...pictureFindings((read) => readQuiz(quiz, read), pictures, [idAt(quiz.id)]),
      ]
      return [
        ...report(`quiz "${quiz.id}"`, [idAt(quiz.id)], findings),
        ...quiz.questions.flatMap((question) => {
          // The quiz is declared above its questions, and one of them may have the same id.
          const steps =
            question.id === quiz.id ? [idAt(quiz.id), idAt(quiz.id)] : [idAt(question.id)]
          return report(`question "${question.id}"`, steps, [
            ...questionFindings(question, quiz),
            ...checkReasonsOfQuestion(question, quiz, catalogue),
          ])
        }),
      ]
    }),
    ...translations.flatMap((translation, index) => {
      const { kind, source, texts } = translation
      const folder = kind === 'guide' ? 'guides' : 'quizzes'
      const file = fileOfTranslation(sources, folder, { lang: texts.lang, id: source.id })
      const findings = [
        ...translationFindings(translation, catalogue, translations.slice(0, index)),
        ...pictureFindings((read) => readTranslation(translation, read), pictures, []),
      ]
      const subject = `the ${texts.lang} translation of ${kind} "${source.id}"`
      return reportIn(sources, file)(subject, [], findings)
    }),
  ]
}

/** A Markdown file is where something is missing, if nothing in it is named. */
const FIRST = { line: 1, column: 1 }

/** Turns findings into diagnostics of one file. */
function reportIn(sources: Sources, file = '') {
  return (subject: string, steps: readonly RegExp[], findings: readonly Finding[]) =>
    findings.map(({ at = steps, severity, code, message, reason }): Diagnostic => {
      const text = `${subject}: ${message}`
      const place = placeOf(sources[file] ?? '', at) ?? (file.endsWith('.md') ? FIRST : undefined)
      return {
        severity,
        code,
        message: text,
        file,
        ...place,
        ...(reason !== undefined && { reason }),
      }
    })
}

function checkUniqueIds(
  sources: Sources,
  folder: Folder,
  noun: string,
  list: readonly { readonly id: string }[],
): Diagnostic[] {
  return repeated(list.map(({ id }) => id)).flatMap(({ id, nth }) => {
    const files = filesOf(sources, folder, id)
    const message = `another ${noun} has this id; an address can lead to only one; rename the newer one`
    const report = reportIn(sources, files[nth] ?? files[0])
    return report(`${noun} "${id}"`, [idAt(id)], error('duplicate-id', message))
  })
}

function translationFindings(
  translation: Translation,
  catalogue: Catalogue,
  earlier: readonly Translation[],
): Finding[] {
  const placement = checkPlacement(translation, catalogue, earlier)
  if (!isTag(translation.texts.lang)) return placement
  const missing = missingTexts(translation)
  // A missing text is reported once, and not again by rules that find the source's text there.
  const beyondSource = missing.length === 0 ? findingsBeyondSource(translation, catalogue) : []
  return [
    ...placement,
    ...missing,
    ...unknownTexts(translation),
    ...beyondSource,
    ...formsBeyondSource(translation),
  ]
}
