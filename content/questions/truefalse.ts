// Statements that hold or do not hold.
import { mapValues } from '../common/map-values.ts'
import type { Markup } from '../model/markup.ts'
import type { TrueFalseQuestion } from '../model/question.ts'
import { commonWords } from '../parsing/common-words.ts'
import { choiceDefinition, promptAndSolution, publishChoices } from './choice.ts'
import type { Publish, QuestionDefinition } from './question-type.ts'
import { mapSolutionTexts, type QuestionSource, questionBase } from './source.ts'

/** `labels` replaces the words True and False, in any language. */
export function trueFalse<const S extends string = never>(
  source: QuestionSource<S> & {
    readonly key: boolean
    readonly feedback?: { readonly true?: Markup; readonly false?: Markup }
    readonly labels?: { readonly true: Markup; readonly false: Markup }
  },
): TrueFalseQuestion & { readonly section?: S } {
  // The language of the quiz is not available here; defineQuiz replaces the labels.
  const labels = source.labels ?? commonWords('en')
  const optionOf = (id: 'true' | 'false') => {
    const feedback = source.feedback?.[id]
    return { text: labels[id], pinned: true, ...(feedback !== undefined && { feedback }) }
  }
  const options = { true: optionOf('true'), false: optionOf('false') }
  const key = source.key ? 'true' : 'false'
  return {
    type: 'truefalse',
    ...questionBase(source),
    ...promptAndSolution({ ...source, options }, key),
    ownLabels: source.labels !== undefined,
  }
}

export const publishTrueFalse: Publish<'truefalse'> = ({ type, prompt }, base) => {
  return { ...base, type, choices: publishChoices(prompt) }
}

export const trueFalseDefinition: QuestionDefinition<TrueFalseQuestion> = {
  ...choiceDefinition,
  withCommonWords: (question, lang) =>
    question.ownLabels ? question : withLabels(question, (id) => commonLabel(id, lang)),
  /** The words for true and false come from the language; other labels must be translated. */
  mapTexts(question, mapper) {
    const { prompt, solution, ownLabels } = question
    const labels = mapper.at('labels')
    const translated = withLabels(question, (id, text) =>
      ownLabels ? labels.text([id], text) : labels.optionalText([id], commonLabel(id, mapper.lang)),
    )
    const { choices } = translated.prompt
    return {
      ...translated,
      ownLabels: ownLabels || choices.some(({ id, text }) => text !== commonLabel(id, mapper.lang)),
      prompt: { text: mapper.text(['prompt'], prompt.text), choices },
      solution: {
        ...mapSolutionTexts(solution, mapper),
        feedback: mapValues(solution.feedback, (id, text) => mapper.text(['feedback', id], text)),
      },
    }
  },
}

function withLabels(
  question: TrueFalseQuestion,
  label: (id: string, text: Markup) => Markup,
): TrueFalseQuestion {
  const choices = question.prompt.choices.map((choice) => {
    return { ...choice, text: label(choice.id, choice.text) }
  })
  return { ...question, prompt: { ...question.prompt, choices } }
}

/** The word of a language for the option `true` or `false`. */
export function commonLabel(id: string, lang: string): string {
  const words = commonWords(lang)
  return id === 'true' ? words.true : words.false
}
