// What the choice questions (single, multiple, true or false) share. An author writes option and
// feedback side by side; here they are split into prompt and solution.
import { definedValues, mapValues } from '../common/map-values.ts'
import { publishOrder } from '../common/publish-order.ts'
import type { Markup } from '../model/markup.ts'
import type { ChoiceQuestion, MultipleQuestion, SingleQuestion } from '../model/question.ts'
import type { ChoicePrompt, ChoiceSolution, OptionTexts } from '../model/question-parts.ts'
import type { TextMapper } from '../model/text-mapper.ts'
import type { Choice } from '../wire/index.ts'
import type { QuestionDefinition } from './question-type.ts'
import {
  feedbackText,
  idsOf,
  mapSolutionTexts,
  optionText,
  publishChoice,
  type QuestionSource,
  solutionTexts,
  sortedIds,
} from './source.ts'

export interface OptionSource extends OptionTexts {
  /** Keeps its place when options are shuffled: for numbers in order, or "None of these". */
  readonly pinned?: boolean
}

export type OptionSources = Readonly<Record<string, OptionSource>>

export interface ChoiceSource<S extends string, O extends OptionSources> extends QuestionSource<S> {
  readonly options: O
}

export function promptAndSolution<S extends string, K>(
  source: ChoiceSource<S, OptionSources>,
  key: K,
): { prompt: ChoicePrompt; solution: ChoiceSolution<K> } {
  return {
    prompt: choicePrompt(source),
    solution: {
      key,
      feedback: definedValues(mapValues(source.options, (_, { feedback }) => feedback)),
      ...solutionTexts(source),
    },
  }
}

/** Also for the questions of outcome quizzes, whose options have no feedback. */
export function choicePrompt(source: {
  readonly id: string
  readonly prompt: Markup
  readonly options: Readonly<Record<string, Omit<OptionSource, 'feedback'>>>
}): ChoicePrompt {
  const choices = Object.entries(source.options).map(([id, { text, pinned = false }]) => {
    return { id, text, pinned }
  })
  return { text: source.prompt, choices: publishOrder(source.id, choices) }
}

export const choiceDefinition: Pick<
  QuestionDefinition<ChoiceQuestion>,
  'texts' | 'responses' | 'publicIds' | 'scoringParts'
> = {
  texts: ({ prompt, solution }) =>
    prompt.choices.flatMap(({ id, text }) => {
      const feedback = solution.feedback[id]
      const option = optionText('option', id, text)
      return feedback === undefined ? [option] : [option, feedbackText(id, feedback)]
    }),
  responses: ({ prompt, solution }) =>
    prompt.choices.map(({ id }) => ({ name: `"${id}"`, feedback: solution.feedback[id] })),
  publicIds: ({ prompt }) => idsOf(prompt.choices),
  scoringParts({ prompt, solution: { key } }) {
    return [sortedIds(prompt.choices), typeof key === 'string' ? key : [...key].sort()]
  },
}

export function publishChoices({ choices }: ChoicePrompt): Choice[] {
  return choices.map((choice) => ({
    ...publishChoice(choice),
    ...(choice.pinned && { pinned: true }),
  }))
}

export function mapChoicePrompt({ text, choices }: ChoicePrompt, mapper: TextMapper): ChoicePrompt {
  return {
    text: mapper.text(['prompt'], text),
    choices: choices.map((choice) => ({
      ...choice,
      text: mapper.text(['options', choice.id, 'text'], choice.text),
    })),
  }
}

export function mapOptionTexts<Q extends SingleQuestion | MultipleQuestion>(
  question: Q,
  mapper: TextMapper,
): Q {
  const { prompt, solution } = question
  return {
    ...question,
    prompt: mapChoicePrompt(prompt, mapper),
    solution: {
      ...mapSolutionTexts(solution, mapper),
      feedback: mapValues(solution.feedback, (id, text) =>
        mapper.text(['options', id, 'feedback'], text),
      ),
    },
  }
}
