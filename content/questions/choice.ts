// The choice questions. An author writes option and feedback side by side; what comes out
// is split into prompt and solution.

import { publishOrder } from '../common/publish-order.ts'
import type {
  ChoicePrompt,
  ChoiceQuestion,
  ChoiceSolution,
  MultipleQuestion,
  SingleQuestion,
  TrueFalseQuestion,
} from '../model/question.ts'
import { commonWords } from '../parsing/common-words.ts'
import { type Markup, parseMarkup } from '../parsing/markup.ts'
import { layChoices, layCommon, mapped } from '../translate/map-texts.ts'
import type { Overlay } from '../translate/text-mapper.ts'
import type { Choice } from '../wire/index.ts'
import { feedbackText, optionText, type QuestionKind, sortedIds, told } from './question-type.ts'

export interface OptionSource {
  readonly text: Markup
  /** What this option's reader needs to hear, right or not. */
  readonly feedback: Markup
  /** Keeps its place when options are mixed: for numbers in order, or "None of these". */
  readonly pinned?: boolean
}

export interface QuestionSource<S extends string> {
  readonly id: string
  readonly section: S
  readonly prompt: Markup
  readonly explanation: Markup
  readonly hints?: readonly Markup[]
  /** Some words of the one sentence in the section that says so: it is marked there. */
  readonly evidence?: string
  readonly weight?: number
}

interface ChoiceSource<S extends string, O extends Readonly<Record<string, OptionSource>>>
  extends QuestionSource<S> {
  readonly options: O
}

/** One right option. `key` is one of the option ids, best taken from a fact of the guide. */
export function single<
  const S extends string,
  const O extends Readonly<Record<string, OptionSource>>,
>(
  source: ChoiceSource<S, O> & { readonly key: keyof O & string },
): SingleQuestion & { readonly section: S } {
  return { type: 'single', ...base(source), ...choice(source, source.key) }
}

/** Any number of right options; graded with partial credit. */
export function multiple<
  const S extends string,
  const O extends Readonly<Record<string, OptionSource>>,
>(
  source: ChoiceSource<S, O> & { readonly key: readonly (keyof O & string)[] },
): MultipleQuestion & { readonly section: S } {
  return { type: 'multiple', ...base(source), ...choice(source, source.key) }
}

/** A statement that holds or does not. `labels` replaces True and False, in whichever language. */
export function trueFalse<const S extends string>(
  source: QuestionSource<S> & {
    readonly key: boolean
    readonly feedback: { readonly true: Markup; readonly false: Markup }
    readonly labels?: { readonly true: string; readonly false: string }
  },
): TrueFalseQuestion & { readonly section: S } {
  // Of which language the quiz is, a question does not know: defineQuiz has it speak.
  const labels = source.labels ?? commonWords('en')
  const options = {
    true: { text: labels.true, feedback: source.feedback.true, pinned: true },
    false: { text: labels.false, feedback: source.feedback.false, pinned: true },
  }
  const key = source.key ? 'true' : 'false'
  return {
    type: 'truefalse',
    ...base(source),
    ...choice({ ...source, options }, key),
    ownLabels: source.labels !== undefined,
  }
}

export function base<S extends string>(source: QuestionSource<S>) {
  return { id: source.id, section: source.section, weight: source.weight ?? 1 }
}

function choice<S extends string, K>(
  source: ChoiceSource<S, Readonly<Record<string, OptionSource>>>,
  key: K,
): { prompt: ChoicePrompt; solution: ChoiceSolution<K> } {
  const options = Object.entries(source.options)
  const choices = options.map(([id, o]) => ({ id, text: o.text, pinned: o.pinned ?? false }))
  return {
    prompt: { text: source.prompt, choices: publishOrder(source.id, choices) },
    solution: {
      key,
      feedback: Object.fromEntries(options.map(([id, o]) => [id, o.feedback])),
      ...told(source),
    },
  }
}

const choosing: Pick<QuestionKind<ChoiceQuestion>, 'texts' | 'scored'> = {
  texts: ({ prompt, solution }) =>
    prompt.choices.flatMap(({ id, text }) => [
      optionText('option', id, text),
      feedbackText(id, solution.feedback[id] ?? ''),
    ]),
  scored({ prompt, solution: { key } }) {
    return [sortedIds(prompt.choices), typeof key === 'string' ? key : [...key].sort()]
  },
}

export const singleKind: QuestionKind<SingleQuestion> = {
  ...choosing,
  publish: ({ type, prompt }, shown) => ({ ...shown, type, choices: publishChoices(prompt) }),
  translate: layOptions,
}

export const multipleKind: QuestionKind<MultipleQuestion> = {
  ...choosing,
  publish: ({ type, prompt }, shown) => ({ ...shown, type, choices: publishChoices(prompt) }),
  translate: layOptions,
}

export const trueFalseKind: QuestionKind<TrueFalseQuestion> = {
  ...choosing,
  publish: ({ type, prompt }, shown) => ({ ...shown, type, choices: publishChoices(prompt) }),
  speak: (question, lang) =>
    question.ownLabels ? question : labelled(question, (id) => usualLabel(id, lang)),
  /** "True" and "False" are words of the language; another pair is a text like any. */
  translate(question, over) {
    const { prompt, solution, ownLabels } = question
    const labels = over.at('labels')
    const translated = labelled(question, (id, text) =>
      ownLabels ? labels.text([id], text) : labels.textOr([id], usualLabel(id, over.lang)),
    )
    const { choices } = translated.prompt
    return {
      ...translated,
      ownLabels: ownLabels || choices.some(({ id, text }) => text !== usualLabel(id, over.lang)),
      prompt: { text: over.text(['prompt'], prompt.text), choices },
      solution: {
        ...solution,
        ...layCommon(solution, over),
        feedback: mapped(solution.feedback, (id, text) => over.text(['feedback', id], text)),
      },
    }
  },
}

function labelled(
  question: TrueFalseQuestion,
  label: (id: string, text: Markup) => Markup,
): TrueFalseQuestion {
  const choices = question.prompt.choices.map((choice) => {
    return { ...choice, text: label(choice.id, choice.text) }
  })
  return { ...question, prompt: { ...question.prompt, choices } }
}

export function usualLabel(id: string, lang: string): string {
  const words = commonWords(lang)
  return id === 'true' ? words.true : words.false
}

function publishChoices({ choices }: ChoicePrompt): Choice[] {
  return choices.map(({ id, text, pinned }) => ({
    id,
    text: parseMarkup(text),
    ...(pinned && { pinned }),
  }))
}

function layOptions<Q extends SingleQuestion | MultipleQuestion>(question: Q, over: Overlay): Q {
  const { prompt, solution } = question
  const options = over.at('options')
  return {
    ...question,
    prompt: layChoices(prompt, over),
    solution: {
      ...solution,
      ...layCommon(solution, over),
      feedback: mapped(solution.feedback, (id, text) => options.text([id, 'feedback'], text)),
    },
  }
}
