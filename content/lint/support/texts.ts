// All texts of a question, with names that an author recognises.
import type { OutcomeQuestion } from '../../model/outcome-quiz.ts'
import type { Solution } from '../../model/question-parts.ts'
import type { AnyQuestion } from '../../model/quiz.ts'
import type { QuestionText } from '../../questions/question-type.ts'
import { definitionOf } from '../../questions/registry.ts'
import { optionText } from '../../questions/source.ts'

export function textsOf(question: AnyQuestion): QuestionText[] {
  if ('leanings' in question) return outcomeTexts(question)
  const { prompt, solution } = question
  return [
    { role: 'prompt', name: 'the prompt', source: prompt.text },
    ...definitionOf(question).texts(question),
    ...explanationText(solution),
    ...solution.hints.map((source, index): QuestionText => {
      return { role: 'hint', name: `hint ${index + 1}`, source }
    }),
  ]
}

function explanationText({ explanation }: Solution): QuestionText[] {
  if (explanation === undefined) return []
  return [{ role: 'explanation', name: 'the explanation', source: explanation }]
}

/** The reasons of an option are shown after the option was chosen, as feedback is. */
function outcomeTexts({ prompt, leanings, limits }: OutcomeQuestion): QuestionText[] {
  return [
    { role: 'prompt', name: 'the prompt', source: prompt.text },
    ...prompt.choices.map(({ id, text }) => optionText('option', id, text)),
    ...Object.entries(leanings).map(([id, { why }]): QuestionText => {
      return { role: 'feedback', name: `the reason of "${id}"`, source: why }
    }),
    ...Object.entries(limits).map(([id, { whyNot }]): QuestionText => {
      return { role: 'feedback', name: `the reason why "${id}" rules outcomes out`, source: whyNot }
    }),
  ]
}
