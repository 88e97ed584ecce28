// Questions with one right option.
import type { SingleQuestion } from '../model/question.ts'
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

/** `key` is one of the option ids, best taken from a fact of the guide. */
export function single<
  const S extends string = never,
  const O extends OptionSources = OptionSources,
>(
  source: ChoiceSource<S, O> & { readonly key: keyof O & string },
): SingleQuestion & { readonly section?: S } {
  return { type: 'single', ...questionBase(source), ...promptAndSolution(source, source.key) }
}

export const publishSingle: Publish<'single'> = ({ type, prompt }, base) => {
  return { ...base, type, choices: publishChoices(prompt) }
}

export const singleDefinition: QuestionDefinition<SingleQuestion> = {
  ...choiceDefinition,
  mapTexts: mapOptionTexts,
}
