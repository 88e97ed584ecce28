// The quiz as its author knows it, so that tests need no copy of a text or a key.

import { plainText } from '../../../content/common/plain-text.ts'
import { shownNumber } from '../../../content/grading/number-key.ts'
import type { Markup } from '../../../content/model/markup.ts'
import type { BlanksQuestion, ChoiceQuestion, Question } from '../../../content/model/question.ts'
import type { BlankPrompt } from '../../../content/model/question-parts.ts'
import { parseMarkup } from '../../../content/parsing/markup.ts'
import type { Response } from '../../../content/wire/index.ts'
import { honeyBeesQuiz } from '../../fixtures/content/check-quiz.ts'
import { isChoice } from './is-choice.ts'

export interface AuthoredQuestion {
  readonly id: string
  readonly type: Question['type']
  readonly prompt: string
  readonly explanation: string
  readonly source: Question
  /** One that is right, and one that earns nothing. */
  readonly responses: Readonly<Record<'right' | 'wrong', Response>>
}

/** One that is chosen from, by the names of its options. */
export interface AuthoredChoice extends AuthoredQuestion {
  readonly type: 'single' | 'multiple' | 'truefalse'
  /** The options in the order shown, by name. */
  readonly options: readonly string[]
  readonly right: readonly string[]
  readonly wrong: readonly string[]
  feedbackOn(option: string): string
  nameOf(id: string): string
}

/** Text as it is read: white space as one space. */
export const tidy = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

export const words = (markup: Markup) => plainText(parseMarkup(markup))

/** What nobody would take for an answer. */
const NONSENSE = 'xyzzy'

export const AUTHORED: readonly AuthoredQuestion[] = honeyBeesQuiz.questions.map((source) =>
  isChoice(source) ? authoredChoice(source) : authoredQuestion(source),
)

export const AUTHORED_CHOICES: readonly AuthoredChoice[] = AUTHORED.filter(isAuthoredChoice)

export function isAuthoredChoice(question: AuthoredQuestion): question is AuthoredChoice {
  return 'options' in question
}

export function authored(id: string): AuthoredChoice {
  const question = AUTHORED_CHOICES.find((one) => one.id === id)
  if (!question) throw new Error(`The quiz has no question ${id} that is chosen from.`)
  return question
}

/** The first of its type. */
export function authoredOf(type: Question['type']): AuthoredQuestion {
  const question = AUTHORED.find((one) => one.type === type)
  if (!question) throw new Error(`The quiz has no question of the type ${type}.`)
  return question
}

function nth(index: number): AuthoredQuestion {
  const question = AUTHORED[index]
  if (!question) throw new Error(`The quiz has no question number ${index + 1}.`)
  return question
}

/** Those that most tests need: each of the first two has one right option of four. */
export const FIRST: AuthoredChoice = authored(nth(0).id)
export const SECOND: AuthoredChoice = authored(nth(1).id)
export const THIRD: AuthoredQuestion = nth(2)

export function authoredQuestion(source: Question): AuthoredQuestion {
  const { id, type, prompt, solution } = source
  return {
    id,
    type,
    prompt: words(prompt.text),
    explanation: words(solution.explanation ?? ''),
    source,
    responses: { right: rightResponse(source), wrong: wrongResponse(source) },
  }
}

function authoredChoice(source: ChoiceQuestion): AuthoredChoice {
  const { type, prompt, solution } = source
  const key: readonly string[] = [solution.key].flat()
  const named = prompt.choices.map((choice) => ({ id: choice.id, name: words(choice.text) }))
  const names = (isWanted: (id: string) => boolean) =>
    named.filter((option) => isWanted(option.id)).map(({ name }) => name)
  const feedback = new Map(
    named.map((option) => [option.name, words(solution.feedback[option.id] ?? '')]),
  )
  return {
    ...authoredQuestion(source),
    type,
    options: names(() => true),
    right: names((option) => key.includes(option)),
    wrong: names((option) => !key.includes(option)),
    feedbackOn: (option) => feedback.get(option) ?? '',
    nameOf: (option) => named.find((one) => one.id === option)?.name ?? option,
  }
}

function rightResponse(question: Question): Response {
  switch (question.type) {
    case 'number':
      return shownNumber(question.solution.key)
    case 'text':
      return question.solution.key.accept[0] ?? ''
    case 'blanks':
      return fill(question, ({ id }) => {
        const key = question.solution.key[id]
        if (key?.kind === 'select') return key.choice
        return key?.kind === 'number' ? shownNumber(key) : (key?.accept[0] ?? '')
      })
    case 'match':
      return { ...question.solution.key }
    case 'single':
    case 'truefalse':
      return question.solution.key
    default:
      return [...question.solution.key]
  }
}

/** Of options those that are wrong, in the order shown; of items none in its place. */
function wrongResponse(question: Question): Response {
  switch (question.type) {
    case 'number':
    case 'text':
      return NONSENSE
    case 'blanks':
      return fill(question, ({ id, choices }) => {
        const key = question.solution.key[id]
        const other = choices?.find((one) => key?.kind === 'select' && one.id !== key.choice)
        return other?.id ?? NONSENSE
      })
    case 'match': {
      const { key } = question.solution
      const others = Object.keys(key).map((item) => {
        return [item, question.prompt.targets.find(({ id }) => id !== key[item])?.id ?? '']
      })
      return Object.fromEntries(others)
    }
    case 'order':
      return question.solution.key.toReversed()
    default: {
      const key: readonly string[] = [question.solution.key].flat()
      const wrong = question.prompt.choices.map(({ id }) => id).filter((id) => !key.includes(id))
      return question.type === 'multiple' ? wrong : (wrong[0] ?? '')
    }
  }
}

function fill({ prompt }: BlanksQuestion, text: (blank: BlankPrompt) => string): Response {
  return Object.fromEntries(prompt.blanks.map((blank) => [blank.id, text(blank)]))
}
