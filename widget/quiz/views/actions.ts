// The buttons below a question.
import type { PublicQuestion } from '../../../content/wire/index.ts'
import { isAnswered, type Item } from '../../progress/saved.ts'
import { button, html, nothing, type TemplateResult } from '../../ui/html.ts'
import { hasHint, isLastQuestion } from '../machine/selectors.ts'
import { viewOf } from '../questions/registry.ts'
import type { ViewProps } from './view-props.ts'

/**
 * The main button comes first, for the eye and for the Tab key: *Check*, and after that the
 * button that leads on. It keeps its place, so that a late verdict does not move a button that
 * the reader is about to press.
 */
export function actions(props: ViewProps, question: PublicQuestion, item: Item): TemplateResult {
  const { state, strings, isSingle, quizUrl, linkTarget, dispatch } = props
  const { status } = item
  // An outcome quiz checks nothing: what is chosen is the answer.
  const isOutcome = state.quiz.kind === 'outcome'
  const isDone = isOutcome || status === 'checked'
  const isOpen = isOutcome ? !isAnswered(item.response) : status === 'open'
  const isGivenIn = status !== 'open' && status !== 'checking'
  const onward = (isPrimary: boolean) => {
    if (isSingle)
      return html`<a class="button" href=${quizUrl} target=${linkTarget} rel="noopener"
        >${strings.takeWhole}</a
      >`
    if (isLastQuestion(state))
      return button(isOutcome ? strings.fits : strings.finish, isPrimary, () =>
        dispatch({ type: 'finish' }),
      )
    return button(isOpen ? strings.skip : strings.next, isPrimary, () => dispatch({ type: 'next' }))
  }
  return html`<div class="actions" part="actions">
    ${isDone ? onward(true) : answering(props, question, item)}
    ${isDone || (isSingle && !isGivenIn) ? nothing : onward(false)}
    ${
      hasHint(question, item)
        ? button(strings.hint, false, () => dispatch({ type: 'ask-hint' }))
        : nothing
    }
    ${
      state.index > 0 && !isSingle
        ? html`<button
            type="button"
            class="back"
            part="button button-secondary"
            @click=${() => dispatch({ type: 'back' })}
          >
            ${strings.back}
          </button>`
        : nothing
    }
  </div>`
}

/** Check, or try again. */
function answering(
  { strings, dispatch }: ViewProps,
  question: PublicQuestion,
  { status }: Item,
): TemplateResult {
  if (status === 'waiting') return button(strings.retry, true, () => dispatch({ type: 'retry' }))
  if (status === 'tried') return button(strings.retry, true, () => dispatch({ type: 'try-again' }))
  const check = () =>
    dispatch({ type: 'check', initialResponse: viewOf(question).initialResponse?.(question) })
  return html`<button
    type="button"
    class="primary"
    part="button button-primary"
    aria-disabled=${status === 'checking'}
    @click=${check}
  >
    ${status === 'checking' ? strings.checking : strings.check}
  </button>`
}
