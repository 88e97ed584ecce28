// One question: prompt, what to answer with, what follows an answer, and the buttons.
import { directionOf } from '../../../content/common/direction.ts'
import type { PublicQuestion } from '../../../content/wire/index.ts'
import { isAnswered } from '../../progress/saved.ts'
import { authored } from '../../ui/authored.ts'
import { html, nothing, rich, splitPrompt, type TemplateResult } from '../../ui/html.ts'
import { itemOf } from '../machine/selectors.ts'
import { viewOf } from '../questions/registry.ts'
import { actions } from './actions.ts'
import type { ViewProps } from './view-props.ts'

/**
 * The message describes the group: whoever comes back to it hears why it could not be checked.
 * Before and after a check two templates draw what is below the prompt. So a late verdict brings
 * new elements, and moves none that the reader sees.
 */
export function question(props: ViewProps, question: PublicQuestion): TemplateResult {
  const { state, strings, contentLang, level, isSingle, afterAnswer } = props
  const item = itemOf(state, question.id)
  const view = viewOf(question)
  const after = item.verdict && afterAnswer.feedback?.(props, question, item.verdict)
  const soFar = afterAnswer.soFar?.(props)
  // It goes at the press of *Check*: a late verdict would move what stands below it.
  const help = item.status === 'open' && view.help?.(strings)
  const [heading, below] = splitPrompt(question.prompt)
  return html`<fieldset
      class=${item.status}
      part="question"
      aria-describedby="status"
    >
      <legend>
        <span
          class="prompt"
          part="prompt"
          lang=${contentLang}
          dir=${directionOf(contentLang)}
          role="heading"
          aria-level=${level}
          tabindex="-1"
          data-focus="prompt"
          >${rich(heading)}</span
        >
        ${help ? html`<span class="label help">${help}</span>` : nothing}
      </legend>
      ${below ? html`<div class="stem">${authored(props, below)}</div>` : nothing}
      <div class="room">
        ${
          after
            ? [after, soFar]
            : html`${view.draw(props, question)}
          ${
            // Room for it as soon as an answer is chosen: its view is in the second chunk.
            state.quiz.confidence &&
            !isSingle &&
            item.status === 'open' &&
            isAnswered(item.response)
              ? html`<div class="confidence">${afterAnswer.confidence?.(props, item)}</div>`
              : nothing
          }
          ${actions(props, question, item)} ${soFar}`
        }
      </div>
    </fieldset>`
}
