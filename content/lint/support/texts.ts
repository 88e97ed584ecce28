// Every text that a question shows, with a name that an author recognises, so
// that a rule about texts is written once.
import type { OutcomeQuestion } from '../../model/outcome-quiz.ts'
import type { AnyQuestion } from '../../model/question.ts'
import { optionText, type QuestionText } from '../../questions/question-type.ts'
import { kindOf } from '../../questions/registry.ts'

export function textsOf(question: AnyQuestion): QuestionText[] {
  if ('leanings' in question) return outcomeTexts(question)
  const { prompt, solution } = question
  return [
    { kind: 'prompt', name: 'the prompt', source: prompt.text },
    ...kindOf(question).texts(question),
    { kind: 'explanation', name: 'the explanation', source: solution.explanation },
    ...solution.hints.map((source, index): QuestionText => {
      return { kind: 'hint', name: `hint ${index + 1}`, source }
    }),
  ]
}

/** Why an option speaks for what it does is shown after it was chosen, as feedback is. */
function outcomeTexts({ prompt, leanings }: OutcomeQuestion): QuestionText[] {
  return [
    { kind: 'prompt', name: 'the prompt', source: prompt.text },
    ...prompt.choices.map(({ id, text }) => optionText('option', id, text)),
    ...Object.entries(leanings).map(([id, { why }]): QuestionText => {
      return { kind: 'feedback', name: `the reason of "${id}"`, source: why }
    }),
  ]
}
