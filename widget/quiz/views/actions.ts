// The buttons below a question, and what they bring: hints, and messages.
import type { PublicQuestion } from '../../../content/wire/index.ts'
import { type Item, isAnswered } from '../../progress/saved.ts'
import { button, html, nothing, type TemplateResult } from '../../ui/html.ts'
import { hasHint, isLastQuestion } from '../machine/selectors.ts'
import { viewOf } from '../questions/registry.ts'
import { isTrouble, statusText } from './status.ts'
import type { ViewProps } from './view-props.ts'
import { wholeQuizLink } from './whole-quiz-link.ts'

/**
 * The main button comes first, for the eye and for the Tab key: *Check*, and after that the
 * button that leads on. Leaving a question open is never the main thing to do.
 */
export function actions(props: ViewProps, question: PublicQuestion, item: Item): TemplateResult {
  const { state, strings, isSingle, dispatch, afterAnswer } = props
  const { status } = item
  // An outcome quiz checks nothing: what is chosen is the answer.
  const isOutcome = state.quiz.kind === 'outcome'
  const isDone = isOutcome || status === 'checked'
  const isOpen = isOutcome ? !isAnswered(item.response) : status === 'open'
  const isGivenIn = status !== 'open' && status !== 'checking'
  const isLast = isLastQuestion(state)
  const onward = (kind: 'primary' | '') => {
    if (isSingle) return wholeQuizLink(props, 'button')
    if (isLast)
      return button(isOutcome ? strings.fits : strings.finish, kind, () =>
        dispatch({ type: 'finish' }),
      )
    return button(isOpen ? strings.skip : strings.next, kind, () => dispatch({ type: 'next' }))
  }
  return html`<div class="actions" part="actions">
    ${isDone ? onward(isOpen && !isLast ? '' : 'primary') : answering(props, question, item)}
    ${isDone || (isSingle && !isGivenIn) ? nothing : onward('')}
    ${
      hasHint(question, item)
        ? button(strings.hint, '', () => dispatch({ type: 'ask-hint' }))
        : nothing
    }
    ${
      state.index > 0 && !isSingle
        ? button(strings.back, 'back', () => dispatch({ type: 'back' }))
        : nothing
    }
  </div>
  ${item.hints && status !== 'checked' ? afterAnswer.hints(props, item.hints) : nothing}
  <p class="status" id="status" role="status" part="status${isTrouble(props, item) ? ' error' : ''}">
    ${statusText(props, item)}
  </p>`
}

/** Check, or try again. */
function answering(
  props: ViewProps,
  question: PublicQuestion,
  { status, response }: Item,
): TemplateResult {
  const { strings, dispatch } = props
  if (status === 'waiting')
    return button(strings.retry, 'primary', () => dispatch({ type: 'retry' }))
  if (status === 'tried')
    return button(strings.retry, 'primary', () => dispatch({ type: 'try-again' }))
  const view = viewOf(question)
  const check = () =>
    dispatch({
      type: 'check',
      initialResponse: view.initialResponse?.(question),
      complaint: view.complaint?.(props, question, response),
    })
  const isChecking = status === 'checking'
  return button(isChecking ? strings.checking : strings.check, 'primary', check, isChecking)
}
