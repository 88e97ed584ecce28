// The card: a question or the result, under its line of progress.

import { html, nothing, type TemplateResult } from '../../ui/html.ts'
import { current, itemOf } from '../machine/transition.ts'
import { questionView } from './question.ts'
import type { View } from './view-props.ts'

export function card(view: View): TemplateResult {
  const { state, strings } = view
  const question = current(state)
  const total = state.questions.length
  const isDone = state.phase !== 'answering'
  const done = isDone ? total : state.index + (question && isGivenIn(view, question.id) ? 1 : 0)
  return html`<div class="paper" part="card">
    ${
      view.isSingle
        ? nothing
        : html`<progress part="progress" max=${total} value=${done} aria-hidden="true"></progress>`
    }
    ${
      isDone || !question
        ? fresh(view, view.late ? view.late.resultView(view) : lateMissing(view))
        : html`${
            view.isSingle
              ? nothing
              : html`<p class="label title" part="header counter">
                ${strings.counter(state.index + 1, total)}
              </p>`
          }${fresh(view, questionView(view, question))}`
    }
  </div>`
}

/**
 * Lit keeps the elements of a template that it drew before; a new question is to have its
 * own, with nothing checked and no state of the last one. Two templates take turns, which
 * costs a tenth of lit's own directive for it.
 */
function fresh({ turn }: View, content: unknown): TemplateResult {
  return turn ? html`<div>${content}</div>` : html`<div>${content}</div>`
}

/** In place of what cannot be shown; nothing while its chunk is on its way. */
export function lateMissing({ isLateMissing, strings, openLate }: View) {
  if (!isLateMissing) return nothing
  return html`<p class="status" role="status" part="status">${strings.unscored}</p>
    <div class="actions" part="actions">
      <button type="button" class="primary" part="button button-primary" @click=${openLate}>
        ${strings.retry}
      </button>
    </div>`
}

const isGivenIn = ({ state }: View, id: string) => itemOf(state, id).status !== 'open'
