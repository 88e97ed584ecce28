// Everything that a compiler cannot see in content. Pure: the texts of the files
// come in as an argument and serve only to find the line. Every rule runs, so an
// author sees all there is to mend in one go.
import type { Catalogue } from '../model/question.ts'
import { guideRules } from './quizzes/guide.ts'
import { questionFindings, quizFindings } from './rules.ts'
import type { Diagnostic, Finding } from './support/diagnostic.ts'
import { repeated } from './support/ids.ts'
import { filesOf, idAt, lineOf, type Sources } from './support/locate.ts'
import { checkGuideLanguage, checkQuizLanguage } from './translations/language.ts'
import { checkTranslations } from './translations/translation.ts'

/** All findings about a catalogue, none when it is fit to publish. */
export function checkCatalogue(catalogue: Catalogue, sources: Sources = {}): Diagnostic[] {
  const { guides, quizzes } = catalogue
  const place = (folder: 'guides' | 'quizzes', id: string, nth = 0) => {
    const files = filesOf(sources, folder, id)
    const file = files[nth] ?? files[0] ?? ''
    return (subject: string, steps: readonly RegExp[], findings: readonly Finding[]) =>
      findings.map(({ at = steps, severity, code, message }): Diagnostic => {
        const line = lineOf(sources[file] ?? '', at)
        const found = { severity, code, message: `${subject}: ${message}`, file }
        return line === undefined ? found : { ...found, line }
      })
  }
  const checkUnique = (folder: 'guides' | 'quizzes', kind: string, ids: readonly string[]) =>
    repeated(ids).flatMap(({ id, nth }) =>
      place(folder, id, nth)(`${kind} "${id}"`, [idAt(id)], [sharedId(kind)]),
    )

  return [
    ...checkUnique(
      'guides',
      'guide',
      guides.map(({ id }) => id),
    ),
    ...checkUnique(
      'quizzes',
      'quiz',
      quizzes.map(({ id }) => id),
    ),
    ...guides.flatMap((guide) => {
      const findings = [
        ...checkGuideLanguage(guide),
        ...guideRules.flatMap((rule) => rule(guide, catalogue)),
      ]
      return place('guides', guide.id)(`guide "${guide.id}"`, [idAt(guide.id)], findings)
    }),
    ...quizzes.flatMap((quiz) => {
      const report = place('quizzes', quiz.id)
      const findings = [...checkQuizLanguage(quiz), ...quizFindings(quiz)]
      return [
        ...report(`quiz "${quiz.id}"`, [idAt(quiz.id)], findings),
        ...quiz.questions.flatMap((question) => {
          // The quiz stands above its questions, and one of them may share its id.
          const steps =
            question.id === quiz.id ? [idAt(quiz.id), idAt(quiz.id)] : [idAt(question.id)]
          return report(`question "${question.id}"`, steps, questionFindings(question, quiz))
        }),
      ]
    }),
    ...checkTranslations(catalogue, sources),
  ]
}

function sharedId(kind: string): Finding {
  return {
    severity: 'error',
    code: 'duplicate-id',
    message: `another ${kind} has this id; an address can lead to one only; rename the newer one`,
  }
}
