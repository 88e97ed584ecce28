// One question: prompt, options, what came of it, and where to go from here.
import type { PublicQuestion } from '../../../content/wire/index.ts'
import { directionOf } from '../../strings/interface-language.ts'
import { button, html, nothing, rich, type TemplateResult } from '../../ui/html.ts'
import { hasHint, type Item, isAnswer, isLast, itemOf } from '../machine/transition.ts'
import { responseView } from '../questions/registry.ts'
import type { View } from './view-props.ts'

export function questionView(view: View, question: PublicQuestion): TemplateResult {
  const { state, strings } = view
  const item = itemOf(state, question.id)
  return html`<fieldset
      class=${item.status === 'checked' ? 'checked' : ''}
      part="question"
    >
      <legend>
        <span
          class="prompt"
          part="prompt"
          lang=${view.contentLang}
          dir=${directionOf(view.contentLang)}
          role="heading"
          aria-level=${view.level}
          tabindex="-1"
          data-focus="prompt"
          >${rich(question.prompt)}</span
        >
        ${
          question.type === 'multiple'
            ? html`<span class="label help">${strings.chooseAll}</span>`
            : nothing
        }
      </legend>
      ${responseView(view, question)}
    </fieldset>
    <div class="room">
      ${
        state.quiz.confidence && !view.isSingle
          ? html`<div class="confidence">${view.late?.confidenceView(view, item)}</div>`
          : nothing
      }
      ${item.hints && view.late ? view.late.hints(view, item.hints) : nothing}
      ${item.verdict && view.late ? view.late.feedback(view, question, item.verdict) : nothing}
      <p class="status" role="status" part="status${isTrouble(view, item) ? ' error' : ''}">
        ${statusText(view, item)}
      </p>
    </div>
    ${actions(view, question, item)}`
}

/** Something did not work, rather than that the reader should know something. */
function isTrouble({ state }: View, item: Item): boolean {
  return state.notice === 'refused' || item.status === 'waiting'
}

function statusText(view: View, item: Item): string | typeof nothing {
  const { state, strings, late, isLateMissing } = view
  if (state.notice === 'choose-first') return strings.chooseFirst
  if (state.notice) return late?.noticeText(view) ?? nothing
  if (item.isChanged && !item.response) return strings.changed
  const isFeedbackMissing = item.verdict && !late && isLateMissing
  if (item.status === 'waiting' || isFeedbackMissing) return strings.waiting
  return nothing
}

/**
 * The main step comes first in the card, in the order of tabs as of sight: to check, and
 * once that is done, to go on. It keeps its place: a verdict that comes late must not
 * move a button that a finger is on its way to.
 */
function actions(view: View, question: PublicQuestion, item: Item): TemplateResult {
  const { state, strings, dispatch } = view
  const { status } = item
  // Where nothing is right there is nothing to check, and what is chosen is the answer.
  const isOutcome = state.quiz.kind === 'outcome'
  const isDone = isOutcome || status === 'checked'
  const isOpen = isOutcome ? !isAnswer(item.response) : status === 'open'
  const onward = isLast(state)
    ? { label: isOutcome ? strings.fits : strings.finish, event: { type: 'finish' } as const }
    : { label: isOpen ? strings.skip : strings.next, event: { type: 'next' } as const }
  const goOn = (isPrimary: boolean) =>
    view.isSingle
      ? html`<a class="button" href=${view.quizUrl} target=${view.linkTarget} rel="noopener"
          >${strings.takeWhole}</a
        >`
      : button(onward.label, isPrimary, () => dispatch(onward.event))
  const isGivenIn = status !== 'open' && status !== 'checking'
  return html`<div class="actions" part="actions">
    ${
      isDone
        ? goOn(true)
        : status === 'waiting'
          ? button(strings.retry, true, () => dispatch({ type: 'retry' }))
          : status === 'tried'
            ? button(strings.retry, true, () => dispatch({ type: 'again' }))
            : html`<button
              type="button"
              class="primary"
              part="button button-primary"
              aria-disabled=${status === 'checking'}
              @click=${() => dispatch({ type: 'check' })}
            >
              ${status === 'checking' ? strings.checking : strings.check}
            </button>`
    }
    ${isDone || (view.isSingle && !isGivenIn) ? nothing : goOn(false)}
    ${
      hasHint(question, item)
        ? button(strings.hint, false, () => dispatch({ type: 'ask-hint' }))
        : nothing
    }
    ${
      state.index > 0 && !view.isSingle
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
