// The view of matching: a native select for each item, so that fingers, keys and screen
// readers work as everywhere else.
import type { PublicOf, Response } from '../../../content/wire/index.ts'
import { wordsOf } from '../../strings/strings-late.ts'
import { authored } from '../../ui/authored.ts'
import { html, nothing, type TemplateResult } from '../../ui/html.ts'
import { itemOf } from '../machine/transition.ts'
import { plain, standingOf } from '../views/marker.ts'
import type { View } from '../views/view-props.ts'

export function matchView(view: View, question: PublicOf<'match'>): TemplateResult {
  const item = itemOf(view.state, question.id)
  const pairs = pairsOf(item.response)
  const choose = (id: string, target: string) => {
    const { [id]: _, ...others } = pairs
    view.dispatch({ type: 'choose', response: target ? { ...others, [id]: target } : others })
  }
  return html`<p class="label">${wordsOf(view).matchHelp}</p>
    <div class="options" part="options">
      ${question.items.map(({ id, text }) => {
        const chosen = pairs[id]
        const standing = standingOf(view, item, id, chosen !== undefined)
        return html`<label
          class="option placed ${standing?.name ?? ''}"
          part="option${standing?.part ?? ''}"
        >
          <span class="text">${authored(view, text)}</span>
          <select
            ?disabled=${item.status !== 'open'}
            @change=${(event: Event & { target: HTMLSelectElement }) =>
              choose(id, event.target.value)}
          >
            <option value="" .selected=${chosen === undefined}>${wordsOf(view).chooseTarget}</option>
            ${question.targets.map(
              (target) =>
                html`<option lang=${view.contentLang} value=${target.id} .selected=${chosen === target.id}>
                  ${plain(target.text)}
                </option>`,
            )}
          </select>
          ${standing?.mark ?? nothing}
        </label>`
      })}
    </div>`
}

/** Of what was saved, only what makes sense here. */
function pairsOf(response: Response | undefined): Readonly<Record<string, string>> {
  return typeof response === 'object' && !Array.isArray(response) ? response : {}
}
