// A text with gaps. Each gap counts alike, and the score is the share of those that are
// right: as Moodle's embedded answers ("cloze") with equal weights, and a QTI item that
// adds up one mapped response for each gap. A gap left empty is not right, and no error.
import { shownNumber } from '../../../content/grading/number-key.ts'
import type { BlanksQuestion } from '../../../content/model/question.ts'
import type { BlankKey } from '../../../content/model/question-parts.ts'
import type { Grader } from '../grader.ts'
import { expectedNumber, expectedText, isRightNumber, isRightText, typedFeedback } from './typed.ts'

type Filled = Record<string, string>

export const blanks: Grader<BlanksQuestion, Filled> = {
  read({ prompt }, response) {
    if (typeof response !== 'object' || Array.isArray(response))
      return { ok: false, error: 'The response must be an object with a text for each blank.' }
    for (const [id, text] of Object.entries(response)) {
      const blank = prompt.blanks.find((one) => one.id === id)
      if (!blank) return { ok: false, error: 'There is no blank with this id.' }
      const { choices } = blank
      if (choices && text !== '' && !choices.some((choice) => choice.id === text))
        return { ok: false, error: 'There is no option with this id.' }
    }
    return { ok: true, value: response }
  },
  fraction({ prompt, solution }, response) {
    const right = prompt.blanks.filter(({ id }) => isRight(solution.key[id], filled(response, id)))
    return right.length / prompt.blanks.length
  },
  answer: ({ prompt, solution }) =>
    Object.fromEntries(prompt.blanks.map(({ id }) => [id, shown(solution.key[id])])),
  chosen: (response, question) =>
    question.prompt.blanks.map(({ id }) => `${id}/${earned(question, id, filled(response, id))}`),
  feedback: typedFeedback,
}

const filled = (response: Filled, id: string) =>
  Object.hasOwn(response, id) ? (response[id] ?? '') : ''

function isRight(key: BlankKey | undefined, text: string): boolean {
  if (key?.kind === 'number') return isRightNumber(key, text)
  if (key?.kind === 'text') return isRightText(key, text)
  return key?.choice === text
}

function shown(key: BlankKey | undefined): string {
  if (key?.kind === 'number') return shownNumber(key)
  return (key?.kind === 'text' ? key.accept[0] : key?.choice) ?? ''
}

/** The name of the feedback on one gap, without the gap's own. */
function earned({ solution }: BlanksQuestion, id: string, text: string): string {
  const { key, expected, feedback } = solution
  const own = key[id]
  const option = `option-${text}`
  if (own?.kind === 'select' && `${id}/${option}` in feedback) return option
  if (isRight(own, text)) return 'right'
  const foreseen = expected[id] ?? []
  const name =
    own?.kind === 'text' ? expectedText(foreseen, text, own) : expectedNumber(foreseen, text)
  return name?.slice(id.length + 1) ?? 'other'
}
