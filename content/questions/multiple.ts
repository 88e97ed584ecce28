// Questions with any number of right options, graded with partial credit.
import type { MultipleQuestion } from '../model/question.ts'
import {
  type ChoiceSource,
  choiceDefinition,
  mapOptionTexts,
  type OptionSources,
  promptAndSolution,
  publishChoices,
} from './choice.ts'
import type { Publish, QuestionDefinition } from './question-type.ts'
import { questionBase } from './source.ts'

export function multiple<
  const S extends string = never,
  const O extends OptionSources = OptionSources,
>(
  source: ChoiceSource<S, O> & { readonly key: readonly (keyof O & string)[] },
): MultipleQuestion & { readonly section?: S } {
  return { type: 'multiple', ...questionBase(source), ...promptAndSolution(source, source.key) }
}

export const publishMultiple: Publish<'multiple'> = ({ type, prompt }, base) => {
  return { ...base, type, choices: publishChoices(prompt) }
}

export const multipleDefinition: QuestionDefinition<MultipleQuestion> = {
  ...choiceDefinition,
  mapTexts: mapOptionTexts,
}
