// Every text that a question shows, with a name that an author recognises, so
// that a rule about texts is written once.
import type { Markup } from '../markup.ts'
import type { Question } from '../schema.ts'

export interface QuestionText {
  readonly kind: 'prompt' | 'option' | 'feedback' | 'explanation' | 'hint'
  readonly name: string
  readonly source: Markup
}

export function textsOf({ prompt, solution }: Question): QuestionText[] {
  return [
    { kind: 'prompt', name: 'the prompt', source: prompt.text },
    ...prompt.choices.flatMap(({ id, text }): QuestionText[] => [
      { kind: 'option', name: `the option "${id}"`, source: text },
      {
        kind: 'feedback',
        name: `the feedback for "${id}"`,
        source: solution.feedback[id] ?? '',
      },
    ]),
    { kind: 'explanation', name: 'the explanation', source: solution.explanation },
    ...solution.hints.map((source, index): QuestionText => {
      return { kind: 'hint', name: `hint ${index + 1}`, source }
    }),
  ]
}
