// A question of the model as its author would write it. Its texts were read (publish/read-texts.ts).

import type { Markup } from '../../model/markup.ts'
import type { OutcomeQuestion } from '../../model/outcome-quiz.ts'
import type { MatchQuestion, Question } from '../../model/question.ts'
import type { ChoicePrompt, ChoiceSolution, Placed } from '../../model/question-parts.ts'
import type { AuthoredOutcomeQuestion, AuthoredQuestion } from './shape.ts'
import { textMarkdown } from './texts.ts'
import { authoredGaps, bankOf, numberField, textField } from './to-fields.ts'

export function authoredQuestion(question: Question): AuthoredQuestion {
  const base = baseOf(question)
  switch (question.type) {
    case 'single': {
      const { prompt, solution } = question
      return { type: 'single', ...base, options: optionsOf(prompt, solution), key: solution.key }
    }
    case 'multiple': {
      const { prompt, solution } = question
      const key = [...solution.key]
      return { type: 'multiple', ...base, options: optionsOf(prompt, solution), key }
    }
    case 'truefalse': {
      const { prompt, solution, ownLabels } = question
      const label = (id: string) =>
        textMarkdown(prompt.choices.find((choice) => choice.id === id)?.text ?? '')
      const feedback = mapTexts(solution.feedback)
      return {
        type: 'truefalse',
        ...base,
        key: solution.key === 'true',
        ...(Object.keys(feedback).length > 0 && { feedback }),
        ...(ownLabels && { labels: { true: label('true'), false: label('false') } }),
      }
    }
    case 'order': {
      const { prompt, solution } = question
      const items = solution.key.flatMap((id) => prompt.items.find((one) => one.id === id) ?? [])
      return {
        type: 'order',
        ...base,
        items: itemsOf(items, solution.feedback),
        ...general(solution),
      }
    }
    case 'match':
      return { type: 'match', ...base, ...matchParts(question), ...general(question.solution) }
    case 'number': {
      const { prompt, solution } = question
      const unit = prompt.unit === undefined ? {} : { unit: prompt.unit }
      const { key, feedback, expected } = solution
      return { type: 'number', ...base, ...numberField(key, feedback, expected), ...unit }
    }
    case 'text': {
      const { key, feedback, expected } = question.solution
      return { type: 'text', ...base, ...textField(key, feedback, expected) }
    }
    case 'blanks': {
      const bank = bankOf(question)
      return {
        type: 'blanks',
        ...base,
        blanks: authoredGaps(question),
        ...(bank.length > 0 && { bank }),
      }
    }
  }
}

export function authoredOutcomeQuestion(question: OutcomeQuestion): AuthoredOutcomeQuestion {
  const { id, type, section, allow, prompt, leanings, limits, facts } = question
  return {
    id,
    type,
    ...(section !== undefined && { section }),
    ...(allow && { allow: { ...allow } }),
    prompt: textMarkdown(prompt.text),
    options: prompt.choices.map(({ id: option, text, pinned }) => {
      const { points, why } = leanings[option] ?? {}
      const { requires, excludes, whyNot } = limits[option] ?? {}
      const fact = facts[option]
      return {
        id: option,
        text: textMarkdown(text),
        ...(pinned && { pinned: true as const }),
        ...(points && { points: { ...points } }),
        ...(why !== undefined && { why: textMarkdown(why) }),
        ...(requires && { requires: [...requires] }),
        ...(excludes && { excludes: [...excludes] }),
        ...(whyNot !== undefined && { whyNot: textMarkdown(whyNot) }),
        ...(fact !== undefined && { fact }),
      }
    }),
  }
}

function baseOf({ id, section, weight, always, allow, prompt, solution }: Question) {
  const { hints, explanation, evidence } = solution
  return {
    id,
    ...(section !== undefined && { section }),
    ...(weight !== 1 && { weight }),
    ...(always && { always }),
    ...(allow && { allow: { ...allow } }),
    prompt: textMarkdown(prompt.text),
    ...(hints.length > 0 && { hints: hints.map(textMarkdown) }),
    ...(explanation !== undefined && { explanation: textMarkdown(explanation) }),
    ...(evidence !== undefined && { evidence }),
  }
}

function optionsOf({ choices }: ChoicePrompt, { feedback }: ChoiceSolution<unknown>) {
  return choices.map(({ id, text, pinned }) => ({
    id,
    text: textMarkdown(text),
    ...feedbackOf(feedback[id]),
    ...(pinned && { pinned: true as const }),
  }))
}

function itemsOf(items: readonly Placed[], feedback: Readonly<Record<string, Markup>>) {
  return items.map(({ id, text }) => {
    return { id, text: textMarkdown(text), ...feedbackOf(feedback[id]) }
  })
}

/** The items stand in the order of the key, in which the file of the author has them. */
function matchParts({ prompt, solution }: MatchQuestion) {
  const { key, feedback, pairs } = solution
  const items = Object.keys(key).flatMap((id) => prompt.items.find((one) => one.id === id) ?? [])
  return {
    targets: prompt.targets.map(({ id, text }) => ({ id, text: textMarkdown(text) })),
    items: itemsOf(items, feedback).map((item) => {
      const wrong = mapTexts(pairs[item.id] ?? {})
      return {
        ...item,
        target: key[item.id] ?? '',
        ...(Object.keys(wrong).length > 0 && { pairs: wrong }),
      }
    }),
  }
}

const general = ({ general: text }: { readonly general?: Markup }) => feedbackOf(text)

const feedbackOf = (text: Markup | undefined) =>
  text === undefined ? {} : { feedback: textMarkdown(text) }

const mapTexts = (record: Readonly<Record<string, Markup>>) =>
  Object.fromEntries(Object.entries(record).map(([name, text]) => [name, textMarkdown(text)]))
