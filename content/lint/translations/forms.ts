// Warns where a translation accepts more answers than its source: its readers would be right with
// an answer that is refused in the other language. Forms that differ by an article, a plural or
// accents alone are one answer. A form of the source is right in every language.
import { SLIP, textDistance } from '../../grading/text-distance.ts'
import type { TextPath } from '../../model/text-mapper.ts'
import type { QuizTranslation, Translation } from '../../model/translation.ts'
import { definitionOf } from '../../questions/registry.ts'
import { valueAt } from '../../translate/text-mappers.ts'
import { type Finding, list, warning } from '../support/diagnostic.ts'
import { keyAt } from '../support/locate.ts'

export function formsBeyondSource(translation: Translation): Finding[] {
  if (translation.kind !== 'quiz') return []
  return typedFields(translation).flatMap(({ of, path, accept }) => {
    const { source, texts } = translation
    const own = valueAt(texts, path)
    const forms = Array.isArray(own) ? own.filter((form) => typeof form === 'string') : []
    const counterparts = differentAnswers(accept, source.lang)
    const answers = differentAnswers([...accept, ...forms], texts.lang).filter(
      (form) => !accept.includes(form),
    )
    if (answers.length <= counterparts.length) return []
    return warning(
      'more-forms',
      `${of} takes ${answers.length} answers as right (${list(answers)}), and its source ${counterparts.length} (${list(counterparts)}); an answer would be right in one language and wrong in the other; add the counterpart there, or drop it here`,
      path.map(keyAt),
    )
  })
}

function typedFields({ source }: QuizTranslation) {
  if (source.kind !== 'check') return []
  return source.questions.flatMap((question) =>
    (definitionOf(question).typedKeys?.(question) ?? []).flatMap(({ gap, key }) => {
      if (key.kind !== 'text') return []
      const path: TextPath = ['questions', question.id, ...(gap ? ['blanks', gap] : []), 'accept']
      const of = `the ${gap ? `gap "${gap}" of the ` : ''}question "${question.id}"`
      return [{ of, path, accept: key.accept }]
    }),
  )
}

/** The first form of each answer. */
function differentAnswers(forms: readonly string[], lang: string): string[] {
  const comparison = { case: false, accents: false }
  const found: string[] = []
  for (const form of forms) {
    const isKnown = found.some((one) => {
      const distance = textDistance(one, form, comparison, lang)
      return distance !== undefined && distance < SLIP
    })
    if (!isKnown) found.push(form)
  }
  return found
}
