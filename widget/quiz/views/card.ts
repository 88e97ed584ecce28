// The card: a question or the result, below a line with one tick for each question.
import { minutesFor } from '../../../content/common/minutes.ts'
import { monthAndYear } from '../../../content/common/month-year.ts'
import { authored } from '../../ui/authored.ts'
import { html, nothing, renderLit, type TemplateResult } from '../../ui/html.ts'
import { currentQuestion, isAnswering, itemOf } from '../machine/selectors.ts'
import { question } from './question.ts'
import type { ViewProps } from './view-props.ts'

/**
 * `content` is the element that the question or the result is drawn into. The caller makes a new
 * one for each question, because lit reuses the elements of a template, and a new question needs
 * its own, with nothing checked, typed or opened.
 */
export function card(props: ViewProps, content: HTMLElement): TemplateResult {
  const { state, isSingle, afterAnswer, statistics } = props
  const shown = isAnswering(state) ? currentQuestion(state) : undefined
  renderLit(shown ? question(props, shown) : afterAnswer.result(props), content)
  return html`<div class="paper" part="card">
    ${
      isSingle
        ? nothing
        : html`<div class="ticks" part="progress" aria-hidden="true">
            ${state.questions.map(({ id }) => html`<i class=${afterAnswer.tick?.(itemOf(state, id))}></i>`)}
          </div>`
    }
    ${shown ? header(props) : nothing}
    ${content}
    ${
      // Before anything is counted, and with the height of what comes later. At the end it is in *More*.
      state.quiz.statistics && !isSingle && shown && !state.index
        ? html`<div class="label foot" part="statistics">${statistics?.foot(props)}</div>`
        : nothing
    }
  </div>`
}

/**
 * Above the first question stands what the quiz is, and as of when its facts are; above the
 * others the counter, and the title beside it.
 */
function header(props: ViewProps): TemplateResult | typeof nothing {
  const { state, strings, isSingle, lang } = props
  const { index, quiz, questions } = state
  const { length } = questions
  const month = index === 0 && monthAndYear(quiz.factsAsOf, lang)
  if (isSingle && !month) return nothing
  const title = html`<span part="title">${authored(props, quiz.title)}</span>`
  const counter = html`<span part="counter"
    >${index ? strings.counter(index + 1, length) : strings.about(length, minutesFor(length))}</span
  >`
  return html`<p class="label title header" part="header">
    ${isSingle ? nothing : index ? [counter, title] : [title, counter]}
    ${month ? html`<span>${strings.factsAsOf(month)}</span>` : nothing}
  </p>`
}
