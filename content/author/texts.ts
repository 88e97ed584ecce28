// Every text that a question shows, with a name that an author recognises, so
// that a rule about texts is written once.
import type { Markup } from '../markup.ts'
import type { OutcomeQuestion } from '../outcomes.ts'
import type { AnyQuestion, Placed, PlacingQuestion, Question, TypedQuestion } from '../schema.ts'

export interface QuestionText {
  readonly kind: 'prompt' | 'option' | 'feedback' | 'explanation' | 'hint'
  readonly name: string
  readonly source: Markup
}

export function textsOf(question: AnyQuestion): QuestionText[] {
  if ('leanings' in question) return outcomeTexts(question)
  const { prompt, solution } = question
  return [
    { kind: 'prompt', name: 'the prompt', source: prompt.text },
    ...ownTextsOf(question),
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
    ...prompt.choices.map(({ id, text }): QuestionText => {
      return { kind: 'option', name: `the option "${id}"`, source: text }
    }),
    ...Object.entries(leanings).map(([id, { why }]): QuestionText => {
      return { kind: 'feedback', name: `the reason of "${id}"`, source: why }
    }),
  ]
}

function ownTextsOf(question: Question): QuestionText[] {
  switch (question.type) {
    case 'order':
    case 'match':
      return placedTexts(question)
    case 'number':
    case 'text':
    case 'blanks':
      return typedTexts(question)
    default: {
      const { prompt, solution } = question
      return prompt.choices.flatMap(({ id, text }): QuestionText[] => [
        { kind: 'option', name: `the option "${id}"`, source: text },
        feedbackText(id, solution.feedback[id] ?? ''),
      ])
    }
  }
}

/** Feedback of its own is what an item may have; the general one is what all have. */
function placedTexts({ prompt, solution }: PlacingQuestion): QuestionText[] {
  const named = (kind: string, list: readonly Placed[]) =>
    list.map(({ id, text }): QuestionText => {
      return { kind: 'option', name: `the ${kind} "${id}"`, source: text }
    })
  const ofPairs = Object.entries('pairs' in solution ? solution.pairs : {}).flatMap(
    ([item, pairs]) =>
      Object.entries(pairs).map(([target, text]) => feedbackText(`${item}" with "${target}`, text)),
  )
  return [
    ...named('item', prompt.items),
    ...('targets' in prompt ? named('target', prompt.targets) : []),
    ...Object.entries(solution.feedback).map(([id, text]) => feedbackText(id, text)),
    ...ofPairs,
    { kind: 'feedback', name: 'the general feedback', source: solution.general },
  ]
}

function feedbackText(id: string, source: Markup): QuestionText {
  return { kind: 'feedback', name: `the feedback for "${id}"`, source }
}

/** What is said of responses that are typed or filled in, and what a gap offers. */
function typedTexts({ prompt, solution }: TypedQuestion): QuestionText[] {
  const blanks = 'blanks' in prompt ? prompt.blanks : []
  return [
    ...blanks.flatMap(({ id: blank, choices = [] }) =>
      choices.map(({ id, text }): QuestionText => {
        return { kind: 'option', name: `the option "${id}" of the gap "${blank}"`, source: text }
      }),
    ),
    ...Object.entries(solution.feedback).map(([name, source]): QuestionText => {
      return { kind: 'feedback', name: `the feedback "${name}"`, source }
    }),
  ]
}
