// Gaps: each is described where it stands in the prompt, and its feedback stands in a list below.
import { plainText } from '../../../common/plain-text.ts'
import type { BlanksQuestion } from '../../../model/question.ts'
import type { BlankKey, BlankPrompt } from '../../../model/question-parts.ts'
import { gapsOf } from '../../../parsing/gaps.ts'
import { gapNumberId } from '../../file-reader.ts'
import { escapeBraces } from '../../parts/quoted.ts'
import { partOf } from '../../questions/label.ts'
import { numberKeyOf } from '../../questions/typed-key.ts'
import type { WrittenAttributes } from '../attributes.ts'
import { inAuthoredOrder, type WriteContext } from '../context.ts'
import type { WrittenAnswer } from './answer.ts'
import { feedbackList, isShared } from './feedback.ts'
import { formsText, numberText, typedFeedback } from './typed.ts'

export function blanksAnswer(question: BlanksQuestion, context: WriteContext): WrittenAnswer {
  const { prompt, solution } = question
  const list = feedbackList([...bankOf(question, context), ...feedbackOf(question)], context)
  const gapSource = (id: string) => {
    const blank = prompt.blanks.find((one) => one.id === id)
    const key = solution.key[id]
    if (!blank || !key) return undefined
    const number = gapsOf(prompt.text).indexOf(id) + 1
    const name = id === gapNumberId(number) ? '' : `#${id} `
    return name + escapeBraces(gapText(question.id, blank, key, context))
  }
  return {
    attributes: flagsOf(question),
    context: { gapSource },
    blocks: list,
    hasFeedbackList: list.length > 0,
  }
}

/** `leaf | leaf page`, `2 to 3`, `*balanced #balanced | sorted #sorted`, or `@leaf` from the bank. */
function gapText(
  question: string,
  { id, choices = [], isFromBank }: BlankPrompt,
  key: BlankKey,
  context: WriteContext,
): string {
  if (key.kind === 'number') return numberText(key)
  if (key.kind === 'text') {
    const [first = '', ...more] = key.accept.map(escapedForm)
    const isNumber = numberKeyOf(formsText(key.accept)) !== undefined
    return formsText([isNumber ? `\\${first}` : first, ...more])
  }
  if (isFromBank) return `@${key.choice}`
  return inAuthoredOrder(choices, `${question}/${id}`, context)
    .map((choice) => {
      const mark = choice.id === key.choice ? '*' : ''
      return `${mark}${formsText([escapedForm(plainText(choice.text))])} #${choice.id}`
    })
    .join(' | ')
}

/** A form that begins as a mark of gaps does has a backslash before it. */
const escapedForm = (form: string) => form.replace(/^[*@#\\]/, '\\$&')

/** A flag of all gaps stands by itself, and else with their numbers: `case=1,3`. */
function flagsOf({ prompt, solution }: BlanksQuestion): WrittenAttributes {
  const keys = prompt.blanks.map(({ id }) => solution.key[id])
  const flag = (has: (key: BlankKey) => boolean | undefined) => {
    const typed = keys.flatMap((key, index) => {
      const value = key && has(key)
      return value === undefined ? [] : [{ number: index + 1, value }]
    })
    const set = typed.filter(({ value }) => value)
    if (set.length === 0) return undefined
    return set.length === typed.length ? true : set.map(({ number }) => number).join(',')
  }
  return {
    case: flag((key) => (key.kind === 'text' ? key.case : undefined)),
    accents: flag((key) => (key.kind === 'text' ? key.accents : undefined)),
    exact: flag((key) => (key.kind === 'select' ? undefined : key.exact === true)),
  }
}

function bankOf({ id, prompt }: BlanksQuestion, context: WriteContext) {
  const { choices = [] } = prompt.blanks.find(({ isFromBank }) => isFromBank) ?? {}
  return inAuthoredOrder(choices, `${id}/@`, context).map(
    (choice) => [`@${choice.id}`, choice.text] as const,
  )
}

function feedbackOf({ prompt, solution }: BlanksQuestion) {
  return prompt.blanks.flatMap(({ id, choices = [], isFromBank }, index) => {
    const label = `${index + 1} `
    if (choices.length === 0 || isFromBank)
      return typedFeedback(solution.feedback, solution.expected[id] ?? [], {
        name: `${id}/`,
        label,
      })
    return choices.map(
      (choice) =>
        [
          label +
            (isShared(choices, choice.text) ? `#${choice.id}` : partOf(plainText(choice.text))),
          solution.feedback[`${id}/option-${choice.id}`],
        ] as const,
    )
  })
}
