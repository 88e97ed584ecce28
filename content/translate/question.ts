// A question with other texts: the same id, type, key and weight. One function for each
// family of types; what it does not ask for stays as it is.
import { commonWords } from '../common-words.ts'
import type {
  BlanksQuestion,
  MatchQuestion,
  MultipleQuestion,
  NumberQuestion,
  OrderQuestion,
  Question,
  SingleQuestion,
  TextQuestion,
  TrueFalseQuestion,
} from '../schema.ts'
import type { Overlay } from './overlay.ts'
import { layBlanks, layExpected, layTypedFeedback } from './typed.ts'

export function layQuestion(question: Question, over: Overlay): Question {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return layChoice(question, over)
    case 'truefalse':
      return layTrueFalse(question, over)
    case 'order':
      return layOrder(question, over)
    case 'match':
      return layMatch(question, over)
    case 'number':
      return layNumber(question, over)
    case 'text':
      return layText(question, over)
    case 'blanks':
      return layBlanksQuestion(question, over)
  }
}

/** What every solution has. */
function layCommon({ explanation, hints }: Question['solution'], over: Overlay) {
  return {
    explanation: over.text(['explanation'], explanation),
    hints: hints.map((hint, index) => over.text(['hints', String(index)], hint)),
  }
}

function layChoice<Q extends SingleQuestion | MultipleQuestion>(question: Q, over: Overlay): Q {
  const { prompt, solution } = question
  const options = over.at('options')
  return {
    ...question,
    prompt: {
      text: over.text(['prompt'], prompt.text),
      choices: prompt.choices.map((choice) => ({
        ...choice,
        text: options.text([choice.id, 'text'], choice.text),
      })),
    },
    solution: {
      ...solution,
      ...layCommon(solution, over),
      feedback: mapped(solution.feedback, (id, text) => options.text([id, 'feedback'], text)),
    },
  }
}

/** "True" and "False" are words of the language; another pair is a text like any. */
function layTrueFalse(question: TrueFalseQuestion, over: Overlay): TrueFalseQuestion {
  const { prompt, solution } = question
  const labels = over.at('labels')
  const words = commonWords(over.lang)
  return {
    ...question,
    prompt: {
      text: over.text(['prompt'], prompt.text),
      choices: prompt.choices.map((choice) => {
        const isTrue = choice.id === 'true'
        return { ...choice, text: labels.textOr([choice.id], isTrue ? words.true : words.false) }
      }),
    },
    solution: {
      ...solution,
      ...layCommon(solution, over),
      feedback: mapped(solution.feedback, (id, text) => over.text(['feedback', id], text)),
    },
  }
}

function layOrder(question: OrderQuestion, over: Overlay): OrderQuestion {
  const { prompt, solution } = question
  return {
    ...question,
    prompt: { text: over.text(['prompt'], prompt.text), items: layItems(prompt.items, over) },
    solution: { ...solution, ...layPlacing(solution, over) },
  }
}

function layMatch(question: MatchQuestion, over: Overlay): MatchQuestion {
  const { prompt, solution } = question
  return {
    ...question,
    prompt: {
      text: over.text(['prompt'], prompt.text),
      items: layItems(prompt.items, over),
      targets: prompt.targets.map(({ id, text }) => ({
        id,
        text: over.text(['targets', id], text),
      })),
    },
    solution: {
      ...solution,
      ...layPlacing(solution, over),
      pairs: mapped(solution.pairs, (item, pairs) =>
        mapped(pairs, (target, text) => over.text(['items', item, 'pairs', target], text)),
      ),
    },
  }
}

function layItems(items: OrderQuestion['prompt']['items'], over: Overlay) {
  return items.map(({ id, text }) => ({ id, text: over.text(['items', id, 'text'], text) }))
}

function layPlacing(solution: (OrderQuestion | MatchQuestion)['solution'], over: Overlay) {
  return {
    ...layCommon(solution, over),
    feedback: mapped(solution.feedback, (id, text) => over.text(['items', id, 'feedback'], text)),
    general: over.text(['feedback'], solution.general),
  }
}

function layNumber(question: NumberQuestion, over: Overlay): NumberQuestion {
  const { prompt, solution } = question
  const { unit } = prompt
  return {
    ...question,
    prompt: {
      text: over.text(['prompt'], prompt.text),
      ...(unit !== undefined && { unit: over.textOr(['unit'], unit) }),
    },
    solution: {
      ...solution,
      ...layCommon(solution, over),
      feedback: layTypedFeedback(solution.feedback, over),
      expected: layExpected(solution.expected, over),
    },
  }
}

function layText(question: TextQuestion, over: Overlay): TextQuestion {
  const { prompt, solution } = question
  const { key } = solution
  return {
    ...question,
    prompt: { text: over.text(['prompt'], prompt.text) },
    solution: {
      ...solution,
      ...layCommon(solution, over),
      key: { ...key, accept: over.forms(['accept'], key.accept, key) },
      feedback: layTypedFeedback(solution.feedback, over),
      expected: layExpected(solution.expected, over, key),
    },
  }
}

function layBlanksQuestion(question: BlanksQuestion, over: Overlay): BlanksQuestion {
  const { solution } = question
  const { prompt, key, feedback, expected } = layBlanks(question, over)
  return {
    ...question,
    prompt,
    solution: { ...solution, ...layCommon(solution, over), key, feedback, expected },
  }
}

export function mapped<V, W>(
  record: Readonly<Record<string, V>>,
  change: (key: string, value: V) => W,
): Record<string, W> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(key, value)]))
}
