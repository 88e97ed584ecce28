// What a reader takes away: questions, answers and why, as a text that opens anywhere. It
// is made here, of what the browser has already; nothing is sent.
import type { AttemptAnswer, PublicQuestion, RichText } from '../../content/wire/index.ts'
import { points, wordsOf } from '../strings/strings-late.ts'
import { itemOf } from './machine/transition.ts'
import { partsOf, partsOfKey, wording } from './views/answer-parts.ts'
import { plain } from './views/marker.ts'
import type { View } from './views/view-props.ts'

export function saveAnswers(view: View, result: AttemptAnswer): void {
  const { id } = view.state.quiz
  const url = URL.createObjectURL(new Blob([answersText(view, result)], { type: 'text/plain' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `${id}.txt`
  link.click()
  // The browser has begun to read it by the next turn.
  setTimeout(() => URL.revokeObjectURL(url))
}

export function answersText(view: View, result: AttemptAnswer): string {
  const { quiz, questions } = view.state
  const revisit = 'revisit' in result ? result.revisit : []
  const passages = new Map(revisit.map(({ question, passage }) => [question, passage]))
  return [
    quiz.title,
    view.quizUrl,
    ...summary(view, result),
    '',
    ...questions.flatMap((question, index) => [
      `${index + 1}. ${plainPrompt(question)}`,
      ...answerLines(view, question),
      ...[passages.get(question.id)].flatMap((passage) =>
        passage ? [`   ${passage.title}: ${passage.url}`] : [],
      ),
      '',
    ]),
  ].join('\n')
}

function summary(view: View, result: AttemptAnswer): string[] {
  if ('because' in result) {
    return result.outcome ? [result.outcome.title, plain(result.outcome.text)] : []
  }
  const said = (value: number) => points(value, view.lang)
  return [wordsOf(view).outOf(said(result.score), said(result.maxScore))]
}

function answerLines(view: View, question: PublicQuestion): string[] {
  const words = wordsOf(view)
  const { response, verdict } = itemOf(view.state, question.id)
  const list = (parts: string[][]) =>
    parts.map((part) => `   - ${plain(wording(view, question, part))}`)
  const given = list(partsOf(question, response))
  if (!verdict) return view.state.quiz.kind === 'outcome' ? given : []
  return [
    `   ${words.answer} (${verdict.correct ? words.right : words.notQuite}):`,
    ...given,
    ...(verdict.correct || verdict.answer === undefined
      ? []
      : [`   ${words.rightAnswer}:`, ...list(partsOfKey(view, question, verdict.answer))]),
    ...[...verdict.feedback.chosen.map(({ text }) => text), verdict.explanation].flatMap(paragraph),
  ]
}

const paragraph = (text: RichText | undefined) => (text === undefined ? [] : [`   ${plain(text)}`])

/** A gap has no words of its own but its number. */
const plainPrompt = ({ prompt }: PublicQuestion) => plain(prompt)
