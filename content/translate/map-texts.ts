// What laying texts over questions and guides has in common.
import type { ChoicePrompt, Question } from '../model/question.ts'
import type { Overlay } from './text-mapper.ts'

/** What every solution has. */
export function layCommon({ explanation, hints, evidence }: Question['solution'], over: Overlay) {
  return {
    explanation: over.text(['explanation'], explanation),
    hints: hints.map((hint, index) => over.text(['hints', String(index)], hint)),
    ...(evidence !== undefined && { evidence: over.text(['evidence'], evidence) }),
  }
}

/** Of a question that is chosen from, right or not. */
export function layChoices({ text, choices }: ChoicePrompt, over: Overlay): ChoicePrompt {
  const options = over.at('options')
  return {
    text: over.text(['prompt'], text),
    choices: choices.map((choice) => ({
      ...choice,
      text: options.text([choice.id, 'text'], choice.text),
    })),
  }
}

export function mapped<V, W>(
  record: Readonly<Record<string, V>>,
  change: (key: string, value: V) => W,
): Record<string, W> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(key, value)]))
}
