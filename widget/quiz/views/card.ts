// The card: a question or the result, below the line that shows the progress.
import { html, nothing, type TemplateResult } from '../../ui/html.ts'
import { currentQuestion, isAnswering, itemOf } from '../machine/selectors.ts'
import { question } from './question.ts'
import type { ViewProps } from './view-props.ts'

export function card(props: ViewProps): TemplateResult {
  const { state, strings, isSingle, afterAnswer } = props
  const shown = isAnswering(state) ? currentQuestion(state) : undefined
  const total = state.questions.length
  const isGivenIn = itemOf(state, shown?.id).status !== 'open'
  const done = shown ? state.index + (isGivenIn ? 1 : 0) : total
  return html`<div class="paper" part="card">
    ${
      isSingle
        ? nothing
        : html`<progress part="progress" max=${total} value=${done} aria-hidden="true"></progress>`
    }
    ${
      shown && !isSingle
        ? html`<p class="label title" part="header counter">
            ${strings.counter(state.index + 1, total)}
          </p>`
        : nothing
    }
    ${withOwnElements(props, shown ? question(props, shown) : afterAnswer.result(props))}
  </div>`
}

/**
 * Lit reuses the elements of a template. A new question needs its own, with nothing checked
 * and nothing typed, so two equal templates alternate. Lit's `keyed` directive does the same,
 * with ten times the code.
 */
function withOwnElements({ isOddView }: ViewProps, content: unknown): TemplateResult {
  return isOddView ? html`<div>${content}</div>` : html`<div>${content}</div>`
}
