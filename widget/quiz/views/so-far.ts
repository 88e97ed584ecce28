// The button that leads from a question to the result of what is answered so far. It is there
// from the first answer on. The last question has such a button of its own. It stands in a row
// of its own, so that the row above takes the same height with it and without it.
import { button, html, nothing } from '../../ui/html.ts'
import { openQuestions } from '../attempt-request.ts'
import type { ViewProps } from './view-props.ts'

export function soFar({ state, strings, isSingle, dispatch }: ViewProps) {
  const { quiz, questions } = state
  if (quiz.kind === 'outcome' || isSingle || state.index + 1 === questions.length) return nothing
  if (openQuestions(state).length === questions.length) return nothing
  return html`<div class="actions" part="actions">
    ${button(strings.soFar, '', () => dispatch({ type: 'finish' }))}
  </div>`
}
