// A text with gaps. Each gap has the same weight, and the score is the share of right gaps, as
// in Moodle's embedded answers ("cloze") with equal weights, and in a QTI item that adds up one
// mapped response for each gap. An empty gap is not right, and no error.
import { err, ok } from '../../../content/common/result.ts'
import { shownNumber } from '../../../content/grading/number-key.ts'
import type { BlanksQuestion } from '../../../content/model/question.ts'
import type { BlankKey } from '../../../content/model/question-parts.ts'
import type { Grader } from './grader.ts'
import { pairsOf } from './placing.ts'
import { expectedNumber, expectedText, isRightNumber, isRightText, typedFeedback } from './typed.ts'

type TextByGap = Readonly<Record<string, string>>

export const blanks: Grader<BlanksQuestion, TextByGap> = {
  read({ prompt }, response) {
    if (typeof response !== 'object' || Array.isArray(response))
      return err('The response must be an object with a text for each blank.')
    for (const [id, text] of Object.entries(response)) {
      const blank = prompt.blanks.find((one) => one.id === id)
      if (!blank) return err('There is no blank with this id.')
      const { choices } = blank
      if (choices && text !== '' && !choices.some((choice) => choice.id === text))
        return err('There is no option with this id.')
    }
    return ok(response)
  },
  fraction({ prompt, solution }, response) {
    const right = prompt.blanks.filter(({ id }) => isRight(solution.key[id], textIn(response, id)))
    return right.length / prompt.blanks.length
  },
  answer: ({ prompt, solution }) =>
    Object.fromEntries(prompt.blanks.map(({ id }) => [id, shownKey(solution.key[id])])),
  chosen: (response, question) =>
    question.prompt.blanks.map(
      ({ id }) => `${id}/${feedbackName(question, id, textIn(response, id))}`,
    ),
  feedback(question, grade) {
    const { chosen, others } = typedFeedback(question, grade)
    const texts = pairsOf(grade.response)
    const marked = chosen.map(({ id = '', text }) => ({
      id,
      text,
      correct: isRight(question.solution.key[id], textIn(texts, id)),
    }))
    return { chosen: marked, others }
  },
}

/** Own properties only: the id of a gap may be the name of a property that every object has. */
function textIn(response: TextByGap, id: string): string {
  return Object.hasOwn(response, id) ? (response[id] ?? '') : ''
}

function isRight(key: BlankKey | undefined, text: string): boolean {
  if (key?.kind === 'number') return isRightNumber(key, text)
  if (key?.kind === 'text') return isRightText(key, text)
  return key?.choice === text
}

function shownKey(key: BlankKey | undefined): string {
  if (key?.kind === 'number') return shownNumber(key)
  return (key?.kind === 'text' ? key.accept[0] : key?.choice) ?? ''
}

/** The name of the feedback text for one gap, without the id of the gap. */
function feedbackName({ solution }: BlanksQuestion, id: string, text: string): string {
  const key = solution.key[id]
  const option = `option-${text}`
  if (key?.kind === 'select' && `${id}/${option}` in solution.feedback) return option
  if (isRight(key, text)) return 'right'
  const expected = solution.expected[id] ?? []
  const name =
    key?.kind === 'text' ? expectedText(expected, text, key) : expectedNumber(expected, text)
  return name?.slice(id.length + 1) ?? 'other'
}
