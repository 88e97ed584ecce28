// GIFT, the text format of Moodle. https://docs.moodle.org/en/GIFT_format
import type { Quiz } from '../../model/quiz.ts'
import { markupText } from '../../parsing/markup.ts'
import { numberText } from '../authored/number-text.ts'
import type { AuthoredGap, AuthoredQuestion } from '../authored/shape.ts'
import type { Exported, Exporter } from '../exporter.ts'
import { GIFT_LOSSES } from '../losses/gift.ts'
import { NOT_FOR_OUTCOMES } from '../losses/outcome-quiz.ts'
import { reduced } from '../losses/reduce.ts'
import { converted, giftRow, sidesOf } from './converted.ts'
import { escaped, foreignMarkdown, giftItem, giftTarget, giftText, giftWords } from './texts.ts'

export const gift: Exporter = { id: 'gift', title: 'GIFT', write }

function write(quiz: Quiz): Exported {
  if (quiz.kind === 'outcome') return NOT_FOR_OUTCOMES
  const { questions, losses } = giftQuestions(quiz)
  const content = `${questions.map(giftQuestion).join('\n\n')}\n`
  return { content, losses, questions: questions.length }
}

/** The questions as they come back. */
export function giftQuestions(quiz: Extract<Quiz, { kind: 'check' }>) {
  const { questions, losses } = reduced(quiz, GIFT_LOSSES, giftRow)
  return { questions: questions.map(({ authored, row }) => converted(authored, row)), losses }
}

function giftQuestion(question: AuthoredQuestion): string {
  const { id, prompt, explanation } = question
  const general = explanation === undefined ? '' : `\n####${giftText(explanation)}`
  const braces = (answers: readonly string[]) => `{\n${answers.join('\n')}${general}\n}`
  const start = `::${escaped(id)}::[markdown]`
  if (question.type === 'blanks') {
    const { before = '', after = '' } = sidesOf(prompt) ?? {}
    const [gap] = question.blanks
    const answers = gap ? gapAnswers(gap) : []
    return `${start}${escaped(foreignMarkdown(before))} ${braces(answers)} ${escaped(foreignMarkdown(after))}`
  }
  return `${start}${escaped(foreignMarkdown(prompt))} ${braces(answersOf(question))}`
}

function answersOf(question: AuthoredQuestion): string[] {
  switch (question.type) {
    case 'single':
      return question.options.map((one) => option(one.id === question.key ? '=' : '~', one))
    case 'multiple':
      return weighted(question)
    case 'truefalse': {
      const { key, feedback = {} } = question
      const [right, wrong] = key ? [feedback.true, feedback.false] : [feedback.false, feedback.true]
      const texts = right === undefined ? [wrong] : [wrong ?? '', right]
      return [`${key ? 'TRUE' : 'FALSE'}${texts.map(feedbackText).join('')}`]
    }
    case 'match': {
      const { items, targets } = question
      const used = new Set(items.map(({ target }) => target))
      const words = (id: string) =>
        giftTarget(markupText(targets.find((one) => one.id === id)?.text ?? ''))
      const others = targets.filter(({ id }) => !used.has(id))
      return [
        ...items.map(({ text, target }) => `=${giftItem(text)} -> ${words(target)}`),
        ...others.map(({ id }) => `= -> ${words(id)}`),
      ]
    }
    case 'number':
      return numberAnswers(question)
    case 'text':
      return textAnswers(question)
    case 'order':
    case 'blanks':
      return []
  }
}

interface Option {
  readonly text: string
  readonly feedback?: string
}

const option = (mark: string, { text, feedback }: Option) =>
  `${mark}${giftText(text)}${feedbackText(feedback)}`

/** An empty text keeps its place where another one follows. */
const feedbackText = (text: string | undefined) => (text === undefined ? '' : `#${giftText(text)}`)

/** The right options share all of the points, and a wrong one takes as much as a right one gives. */
function weighted({ options, key }: Extract<AuthoredQuestion, { type: 'multiple' }>): string[] {
  const share = String(Number((100 / Math.max(1, key.length)).toFixed(5)))
  return options.map((one) => option(key.includes(one.id) ? `~%${share}%` : `~%-${share}%`, one))
}

type NumberParts = Extract<AuthoredQuestion, { type: 'number' }>
type TextParts = Extract<AuthoredQuestion, { type: 'text' }>

function numberAnswers({ key, tolerance, feedback = {}, expected = [] }: Field<NumberParts>) {
  const likely = expected.map(
    (one) => `=%0%${numberText(one, GIFT_NUMBER)}${feedbackText(one.feedback)}`,
  )
  const right = `=${numberText({ key, ...(tolerance !== undefined && { tolerance }) }, GIFT_NUMBER)}`
  const other = feedback.other === undefined ? [] : [`~${feedbackText(feedback.other)}`]
  return ['#', `${right}${feedbackText(feedback.right)}`, ...likely, ...other]
}

const GIFT_NUMBER = { between: '..', around: ':' }

function textAnswers({ accept, feedback = {}, expected = [] }: Field<TextParts>): string[] {
  const [first, ...more] = accept
  const other = feedback.other === undefined ? [] : [`=%0%*${feedbackText(feedback.other)}`]
  return [
    `=${giftWords(first)}${feedbackText(feedback.right)}`,
    ...more.map((form) => `=${giftWords(form)}`),
    ...expected.flatMap((one) =>
      one.accept.map((form) => `=%0%${giftWords(form)}${feedbackText(one.feedback)}`),
    ),
    ...other,
  ]
}

type Field<T> = Pick<T, Extract<keyof T, 'key' | 'tolerance' | 'accept' | 'feedback' | 'expected'>>

function gapAnswers(gap: AuthoredGap): string[] {
  if ('accept' in gap) return textAnswers(gap)
  if ('options' in gap) return gap.options.map((one) => option(one.id === gap.key ? '=' : '~', one))
  return 'pick' in gap ? [] : numberAnswers(gap)
}
