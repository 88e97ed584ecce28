// The card: a question or the result, below the line that shows the progress.
import { monthAndYear } from '../../../content/common/month-year.ts'
import { html, nothing, type TemplateResult } from '../../ui/html.ts'
import { currentQuestion, isAnswering, itemOf } from '../machine/selectors.ts'
import { question } from './question.ts'
import type { ViewProps } from './view-props.ts'

export function card(props: ViewProps): TemplateResult {
  const { state, isSingle, afterAnswer } = props
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
    ${shown ? header(props) : nothing}
    ${withOwnElements(props, shown ? question(props, shown) : afterAnswer.result(props))}
  </div>`
}

/** The line above a question. The first one says as of when the facts of the quiz are. */
function header({ state, strings, isSingle, lang }: ViewProps): TemplateResult | typeof nothing {
  const { index, quiz, questions } = state
  const month = index === 0 && monthAndYear(quiz.factsAsOf, lang)
  if (isSingle && !month) return nothing
  return html`<p class="label title header" part="header">
    ${isSingle ? nothing : html`<span part="counter">${strings.counter(index + 1, questions.length)}</span>`}
    ${month ? html`<span>${strings.factsAsOf(month)}</span>` : nothing}
  </p>`
}

/**
 * Lit reuses the elements of a template. A new question needs its own, with nothing checked
 * and nothing typed, so two equal templates alternate. Lit's `keyed` directive does the same,
 * with ten times the code.
 */
function withOwnElements({ isOddView }: ViewProps, content: unknown): TemplateResult {
  return isOddView ? html`<div>${content}</div>` : html`<div>${content}</div>`
}
