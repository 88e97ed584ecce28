// A table (CSV) with a row for each question. The import knows all its columns but `id`, which tells
// people which question a row is: ids are made anew.
import Papa from 'papaparse'
import { isLine } from '../../common/plain-text.ts'
import type { Question } from '../../model/question.ts'
import type { Quiz } from '../../model/quiz.ts'
import { texOf } from '../../parsing/markdown/formula.ts'
import { parseMarkup } from '../../parsing/markup.ts'
import type { Line } from '../../wire/index.ts'
import { numberText } from '../authored/number-text.ts'
import type { AuthoredQuestion } from '../authored/shape.ts'
import type { Exported, Exporter } from '../exporter.ts'
import { CSV_LOSSES } from '../losses/csv.ts'
import { NOT_FOR_OUTCOMES } from '../losses/outcome-quiz.ts'
import { reduced } from '../losses/reduce.ts'

export const csv: Exporter = { id: 'csv', title: 'CSV', write }

function write(quiz: Quiz): Exported {
  if (quiz.kind === 'outcome') return NOT_FOR_OUTCOMES
  const { questions, losses } = csvQuestions(quiz)
  const rows = questions.map(rowOf)
  const fields = columnsOf(rows)
  const data = rows.map((row) => fields.map((name) => row[name] ?? ''))
  // Programs of tables compute what begins with these signs, unless an apostrophe stands before it.
  // The import takes one such apostrophe away, so a text that has one itself gets another.
  const escapeFormulae = /^(?![-+]?\d+(?:\.\d+)?$)(?:[\t\r]|'*[=+@-])/
  const content = `${Papa.unparse({ fields, data }, { escapeFormulae })}\r\n`
  return { content, losses, questions: questions.length }
}

/** The questions as they come back. */
export function csvQuestions(quiz: Extract<Quiz, { kind: 'check' }>) {
  const { questions, losses } = reduced(quiz, CSV_LOSSES, ({ type }: Question) => type)
  return { questions: questions.map(({ authored }) => authored), losses }
}

type Row = Readonly<Record<string, string | undefined>>

/** The same for all rows, in an order in which people read them. */
function columnsOf(rows: readonly Row[]): string[] {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const places = [
    'id',
    'question',
    'type',
    'answer',
    'option',
    'feedback',
    'explanation',
    'hint',
    'points',
  ]
  const placeOf = (name: string) => {
    const [kind = '', number = '0'] = name.split(' ')
    return places.indexOf(kind) * 1000 + Number(number)
  }
  return names.toSorted((one, other) => placeOf(one) - placeOf(other))
}

function rowOf(question: AuthoredQuestion): Row {
  const { id, prompt, explanation, hints = [], weight } = question
  return {
    id,
    question: cellOf(prompt),
    // A table without this column would be none of questions.
    answer: '',
    ...answerOf(question),
    explanation: explanation && cellOf(explanation),
    ...numbered('hint', hints.map(cellOf)),
    points: weight === undefined ? undefined : String(weight),
  }
}

const numbered = (name: string, texts: readonly (string | undefined)[]): Row =>
  Object.fromEntries(texts.map((text, at) => [`${name} ${at + 1}`, text]))

function answerOf(question: AuthoredQuestion): Row {
  switch (question.type) {
    case 'single':
    case 'multiple': {
      const { options, key } = question
      const right = options.flatMap((one, at) =>
        one.id === key || (Array.isArray(key) && key.includes(one.id)) ? [`option ${at + 1}`] : [],
      )
      return {
        type: question.type === 'multiple' ? 'multiple response' : 'single choice',
        answer: right.join('|'),
        ...numbered(
          'option',
          options.map(({ text }) => cellOf(text)),
        ),
        ...numbered(
          'feedback',
          options.map(({ feedback }) => feedback && cellOf(feedback)),
        ),
      }
    }
    case 'truefalse':
      return { type: 'true/false', answer: String(question.key) }
    case 'order':
      return {
        type: 'order',
        ...numbered(
          'option',
          question.items.map(({ text }) => cellOf(text)),
        ),
      }
    case 'match': {
      const { items, targets } = question
      const used = new Set(items.map(({ target }) => target))
      const words = (id: string) => cellOf(targets.find((one) => one.id === id)?.text ?? '')
      const others = targets.filter(({ id }) => !used.has(id))
      return {
        type: 'match',
        ...numbered('option', [
          ...items.map(({ text, target }) => `${cellOf(text)} -> ${words(target)}`),
          ...others.map(({ id }) => `-> ${words(id)}`),
        ]),
      }
    }
    case 'number':
      return { type: 'number', answer: numberText(question, { between: ' to ', around: ' ± ' }) }
    case 'text': {
      const forms = question.accept.map((form) => form.replaceAll(/[|;]/g, '\\$&'))
      return { type: 'short answer', answer: forms.join(' | ') }
    }
    case 'blanks':
      return {}
  }
}

/** A line for each paragraph, with formulas as other programs write them. */
function cellOf(markdown: string): string {
  const text = parseMarkup(markdown)
  if (isLine(text)) return wordsOf(text)
  return text
    .map((node) => (node.t === 'paragraph' ? wordsOf(node.content ?? node.text) : node.text))
    .join('\n')
}

const wordsOf = (line: Line) =>
  typeof line === 'string'
    ? line
    : line.map((node) => (node.t === 'math' ? `\\(${texOf(node.tree)}\\)` : node.text)).join('')
