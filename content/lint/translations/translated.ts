// The rules of a source, run over a translation as its readers get it: a gap that got lost,
// two options that read alike, a form that is expected and right at once. What the source
// is found fault with already is not said again. Rules that read English words look at
// `lang`, and leave it alone.
import type { Catalogue } from '../../model/question.ts'
import { inLanguage } from '../../translate/editions.ts'
import { guideRules } from '../quizzes/guide.ts'
import { questionFindings, quizFindings } from '../rules.ts'
import type { Finding } from '../support/diagnostic.ts'
import { keyAt } from '../support/locate.ts'

type Translation = NonNullable<Catalogue['translations']>[number]

export function rulesBeyondSource(translation: Translation, catalogue: Catalogue): Finding[] {
  const spoken = inLanguage(catalogue, translation.texts.lang)
  const { id } = translation.source
  if (translation.kind === 'guide') {
    const guide = spoken.guides.find((one) => one.id === id)
    const run = (one: typeof translation.source) =>
      guideRules.flatMap((rule) => rule(one, catalogue))
    return guide ? beyond(run(guide), run(translation.source)) : []
  }
  const { source } = translation
  const quiz = spoken.quizzes.find((one) => one.id === id)
  if (!quiz) return []
  return [
    ...beyond(quizFindings(quiz), quizFindings(source)),
    ...quiz.questions.flatMap((question, index) => {
      const before = source.questions[index]
      const known = before ? questionFindings(before, source) : []
      return beyond(questionFindings(question, quiz), known).map((finding) => ({
        ...finding,
        message: `question "${question.id}": ${finding.message}`,
        at: [keyAt(question.id), ...(finding.at ?? [])],
      }))
    }),
  ]
}

function beyond(found: readonly Finding[], known: readonly Finding[]): Finding[] {
  const said = new Set(known.map(({ code, message }) => `${code} ${message}`))
  return found.filter(({ code, message }) => !said.has(`${code} ${message}`))
}
