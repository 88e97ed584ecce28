// A text with gaps. Each gap has the same weight, and the score is the share of right gaps, as
// in Moodle's embedded answers ("cloze") with equal weights, and in a QTI item that adds up one
// mapped response for each gap. An empty gap is not right, and no error.
import { err, ok } from '../../../content/common/result.ts'
import { shownNumber } from '../../../content/grading/number-key.ts'
import { readTypedNumber } from '../../../content/grading/typed-number.ts'
import { readTypedText, type TypedReading } from '../../../content/grading/typed-text.ts'
import type { BlanksQuestion } from '../../../content/model/question.ts'
import type { BlankKey } from '../../../content/model/question-parts.ts'
import type { Grader } from './grader.ts'
import { typedFeedback } from './typed.ts'

type TextByGap = Readonly<Record<string, string>>

export const blanks: Grader<BlanksQuestion, TextByGap> = {
  read({ prompt }, response) {
    if (typeof response !== 'object' || Array.isArray(response))
      return err('The response must be an object with a string for each blank.')
    for (const [id, text] of Object.entries(response)) {
      const blank = prompt.blanks.find((one) => one.id === id)
      if (!blank) return err('There is no blank with this id.')
      const { choices } = blank
      if (choices && text !== '' && !choices.some((choice) => choice.id === text))
        return err('There is no option with this id.')
    }
    return ok(response)
  },
  fraction(question, response, lang) {
    const { blanks: all } = question.prompt
    const right = all.filter(({ id }) => readingOf(question, id, response, lang).isRight)
    return right.length / all.length
  },
  answer: ({ prompt, solution }) =>
    Object.fromEntries(prompt.blanks.map(({ id }) => [id, shownKey(solution.key[id])])),
  chosen: (response, question, lang) =>
    question.prompt.blanks.map(({ id }) => readingOf(question, id, response, lang).feedback),
  readAs(question, response, lang) {
    const read = question.prompt.blanks.flatMap(({ id }) => {
      const form = readingOf(question, id, response, lang).read
      return form === undefined ? [] : [[id, form] as const]
    })
    return read.length > 0 ? Object.fromEntries(read) : undefined
  },
  gaps: (question, response, lang) =>
    Object.fromEntries(
      question.prompt.blanks.map(({ id }) => [id, readingOf(question, id, response, lang).isRight]),
    ),
  feedback(question, grade) {
    const { chosen, others } = typedFeedback(question, grade)
    const isRight = (id: string) => grade.gaps?.[id] ?? false
    return {
      chosen: chosen.map(({ id = '', text }) => ({ id, text, correct: isRight(id) })),
      others,
    }
  },
}

/** Own properties only: the id of a gap may be the name of a property that every object has. */
function textIn(response: TextByGap, id: string): string {
  return Object.hasOwn(response, id) ? (response[id] ?? '') : ''
}

/** The verdict on one gap. The names of feedback texts begin with the id of the gap. */
function readingOf(
  question: BlanksQuestion,
  id: string,
  response: TextByGap,
  lang: string,
): TypedReading {
  const { prompt, solution } = question
  const key = solution.key[id]
  const expected = solution.expected[id] ?? []
  const text = textIn(response, id)
  if (key?.kind === 'number') return named(id, readTypedNumber(key, expected, text, lang, prompt))
  if (key?.kind === 'text') {
    const elsewhere = answersOfOtherGaps(question, id)
    return named(id, readTypedText(key, expected, text, lang, elsewhere))
  }
  const isRight = key?.choice === text
  const own = `option-${text}`
  const hasOwn = `${id}/${own}` in solution.feedback
  return named(id, { isRight, feedback: hasOwn ? own : isRight ? 'right' : 'other' })
}

/** The feedback of expected responses has its whole name already. */
function named(id: string, reading: TypedReading): TypedReading {
  const { feedback } = reading
  return feedback.startsWith(`${id}/`) ? reading : { ...reading, feedback: `${id}/${feedback}` }
}

function answersOfOtherGaps({ solution }: BlanksQuestion, id: string): readonly string[] {
  return Object.entries(solution.key).flatMap(([gap, key]) =>
    gap !== id && key.kind === 'text' ? key.accept : [],
  )
}

function shownKey(key: BlankKey | undefined): string {
  if (key?.kind === 'number') return shownNumber(key)
  return (key?.kind === 'text' ? key.accept[0] : key?.choice) ?? ''
}
