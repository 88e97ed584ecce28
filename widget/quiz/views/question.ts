// One question: prompt, what to answer with, what follows an answer, and the buttons.
import { directionOf } from '../../../content/common/direction.ts'
import type { PublicQuestion } from '../../../content/wire/index.ts'
import type { Item } from '../../progress/saved.ts'
import { authored } from '../../ui/authored.ts'
import { html, nothing, rich, splitPrompt, type TemplateResult } from '../../ui/html.ts'
import { itemOf } from '../machine/selectors.ts'
import { viewOf } from '../questions/registry.ts'
import { actions } from './actions.ts'
import type { ViewProps } from './view-props.ts'

/** The message describes the group: whoever comes back to it hears why it could not be checked. */
export function question(props: ViewProps, question: PublicQuestion): TemplateResult {
  const { state, strings, contentLang, level, isSingle, afterAnswer } = props
  const item = itemOf(state, question.id)
  const view = viewOf(question)
  const help = view.help?.(strings)
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
      ${view.draw(props, question)}
    </fieldset>
    <div class="room">
      ${
        state.quiz.confidence && !isSingle
          ? html`<div class="confidence">${afterAnswer.confidence?.(props, item)}</div>`
          : nothing
      }
      ${item.hints ? afterAnswer.hints(props, item.hints) : nothing}
      ${item.verdict ? afterAnswer.feedback(props, question, item.verdict) : nothing}
      <p class="status" id="status" role="status" part="status${isTrouble(props, item) ? ' error' : ''}">
        ${statusText(props, item)}
      </p>
    </div>
    ${actions(props, question, item)}`
}

/** Whether the message is about a failure. */
function isTrouble({ state }: ViewProps, item: Item): boolean {
  return state.notice === 'refused' || item.status === 'waiting'
}

/** Screen readers announce only a text that differs from the one before: a blank is enough. */
export function noticeText({ isOddNotice }: ViewProps['state'], text: string): string {
  return isOddNotice ? `${text}\u00a0` : text
}

function statusText({ state, strings }: ViewProps, item: Item): string | typeof nothing {
  const { notice } = state
  if (notice) return noticeText(state, strings[notice])
  if (item.isChanged && !item.response) return strings.changed
  return item.status === 'waiting' ? strings.waiting : nothing
}
