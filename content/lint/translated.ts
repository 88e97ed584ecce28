// Runs the rules of guides and quizzes over a translation, as its readers get it: a gap may have
// got lost, two options may read alike, or an expected form may be right. Findings that the
// source has too are left out. Rules that match English words depend on `lang`, so they do not
// run on other languages.
import type { Catalogue } from '../model/catalogue.ts'
import type { Translation } from '../model/translation.ts'
import { inLanguage } from '../translate/editions.ts'
import { guideFindings, questionFindings, quizFindings } from './rules.ts'
import type { Finding } from './support/diagnostic.ts'
import { keyAt } from './support/locate.ts'

export function findingsBeyondSource(translation: Translation, catalogue: Catalogue): Finding[] {
  const { guides, quizzes } = inLanguage(catalogue, translation.texts.lang)
  const { id } = translation.source
  if (translation.kind === 'guide') {
    const guide = guides.find((one) => one.id === id)
    if (!guide) return []
    return without(guideFindings(guide, catalogue), guideFindings(translation.source, catalogue))
  }
  const { source } = translation
  const quiz = quizzes.find((one) => one.id === id)
  if (!quiz) return []
  return [
    ...without(quizFindings(quiz), quizFindings(source)),
    ...quiz.questions.flatMap((question, index) => {
      const original = source.questions[index]
      const known = original ? questionFindings(original, source) : []
      return without(questionFindings(question, quiz), known).map((finding) => ({
        ...finding,
        message: `question "${question.id}": ${finding.message}`,
        at: [keyAt(question.id), ...(finding.at ?? [])],
      }))
    }),
  ]
}

function without(findings: readonly Finding[], known: readonly Finding[]): Finding[] {
  const subject = ({ code, message, about = message }: Finding) => `${code} ${about}`
  const knownSubjects = new Set(known.map(subject))
  return findings.filter((finding) => !knownSubjects.has(subject(finding)))
}
