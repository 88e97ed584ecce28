// Saves questions, answers and explanations as a text file. It is made in the browser from what
// has been loaded already; nothing is sent.
import { markOf } from '../../../content/common/attempt/marks.ts'
import { plainText } from '../../../content/common/plain-text.ts'
import type { AttemptAnswer, PublicQuestion, RichText } from '../../../content/wire/index.ts'
import { itemOf } from '../machine/selectors.ts'
import { partsOf, partsOfKey, textOfPart } from '../views/answer-parts.ts'
import { coverageOf, partlyAnswered } from '../views/result/coverage.ts'
import { headline } from '../views/result/headline.ts'
import type { ViewProps } from '../views/view-props.ts'

export function saveAnswers(props: ViewProps, result: AttemptAnswer, button: Element): void {
  const { id } = props.state.quiz
  const text = answersText(props, result)
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `${id}.txt`
  link.click()
  // The browser begins to read the file before the next task.
  setTimeout(() => URL.revokeObjectURL(url))
  // Sandboxed frames and the browsers inside other apps refuse downloads, and tell nobody.
  const room = button.closest('.room')
  const field = room?.querySelector('textarea') ?? document.createElement('textarea')
  Object.assign(field, { value: text, readOnly: true, rows: 8, ariaLabel: props.strings.save })
  Object.assign(field.style, {
    display: 'block',
    inlineSize: '100%',
    marginBlockStart: '8px',
    padding: '8px 12px',
    border: '1px solid var(--border)',
    borderRadius: 'var(--radius)',
    background: 'var(--page)',
    color: 'var(--text)',
    font: 'inherit',
  })
  field.onfocus = () => field.select()
  room?.append(field)
  props.dispatch({ type: 'shared', notice: 'saved' })
}

export function answersText(props: ViewProps, result: AttemptAnswer): string {
  const { quiz, questions } = props.state
  const revisit = 'revisit' in result ? result.revisit : []
  return [
    quiz.title,
    props.quizUrl,
    ...summary(props, result),
    '',
    ...questions.flatMap((question, index) => [
      `${index + 1}. ${plainText(question.prompt)}`,
      ...answerLines(props, question),
      ...revisit.flatMap((one) =>
        one.question === question.id && one.passage
          ? [`   ${one.passage.title}: ${one.passage.url}`]
          : [],
      ),
      '',
    ]),
  ].join('\n')
}

function summary({ strings }: ViewProps, result: AttemptAnswer): string[] {
  if ('because' in result) {
    return result.outcome ? [result.outcome.title, plainText(result.outcome.text)] : []
  }
  const covered = coverageOf(result)
  const partly = partlyAnswered(strings, covered)
  const marks = headline(strings, result.questions.map(markOf)).map(([, text]) => text)
  return [...(marks.length === 0 ? [] : [marks.join(strings.comma)]), ...(partly ? [partly] : [])]
}

function answerLines(props: ViewProps, question: PublicQuestion): string[] {
  const { state, strings } = props
  const { response, verdict } = itemOf(state, question.id)
  const list = (parts: string[][]) =>
    parts.map((part) => `   - ${plainText(textOfPart(props, question, part))}`)
  const chosen = list(partsOf(question, response))
  if (!verdict) return state.quiz.kind === 'outcome' ? chosen : []
  return [
    `   ${strings.answer} (${verdict.correct ? strings.right : strings.notQuite}):`,
    ...chosen,
    ...(verdict.correct || verdict.answer === undefined
      ? []
      : [`   ${strings.rightAnswer}:`, ...list(partsOfKey(props, question, verdict.answer))]),
    ...[...verdict.feedback.chosen.map(({ text }) => text), verdict.explanation].flatMap(paragraph),
  ]
}

const paragraph = (text: RichText | undefined) =>
  text === undefined ? [] : [`   ${plainText(text)}`]
