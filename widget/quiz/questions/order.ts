// The view of an order: each item has its two buttons, so that nobody has to drag. A mouse
// may drag all the same (drag.ts).
import type { PublicOf, Response } from '../../../content/wire/index.ts'
import { wordsOf } from '../../strings/strings-late.ts'
import { authored } from '../../ui/authored.ts'
import { html, nothing, type TemplateResult } from '../../ui/html.ts'
import { itemOf } from '../machine/transition.ts'
import { plain, standingOf } from '../views/marker.ts'
import type { View } from '../views/view-props.ts'
import { dragging } from './drag.ts'

type OrderQuestion = PublicOf<'order'>

export function orderView(view: View, question: OrderQuestion): TemplateResult {
  const item = itemOf(view.state, question.id)
  const items = inOrder(question, item.response)
  const isOpen = item.status === 'open'

  const move = (list: Element, from: number, to: number): void => {
    const ids = items.map(({ id }) => id)
    const [moved] = ids.splice(from, 1)
    if (!isOpen || moved === undefined || to < 0 || to > ids.length) return
    ids.splice(to, 0, moved)
    view.dispatch({ type: 'choose', response: ids })
    const said = list.nextElementSibling
    if (said)
      said.textContent = wordsOf(view).movedTo(plain(items[from]?.text ?? ''), to + 1, items.length)
  }
  /** The item goes on having the focus, on the button that moved it. */
  const step = (event: Event, from: number, by: -1 | 1): void => {
    const list = (event.currentTarget as Element).closest('ol')
    if (!list) return
    move(list, from, from + by)
    const at = Math.min(Math.max(from + by, 0), items.length - 1)
    list.children[at]?.querySelectorAll('button')[by < 0 ? 0 : 1]?.focus()
  }

  return html`<p class="label">${wordsOf(view).orderHelp}</p>
    <ol class="options order" part="options" role="list" @pointerdown=${isOpen ? dragging(view, move) : nothing}>
      ${items.map(({ id, text }, index) => {
        const standing = standingOf(view, item, id)
        const button = (by: -1 | 1, label: string, path: string) => html`<button
          type="button"
          part="button button-secondary"
          aria-label=${label}
          aria-disabled=${(by < 0 ? index : items.length - 1 - index) === 0}
          ?disabled=${!isOpen}
          @click=${(event: Event) => step(event, index, by)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>
        </button>`
        return html`<li
          class="option placed ${standing?.name ?? ''}"
          part="option${standing?.part ?? ''}"
        >
          <span class="place" aria-hidden="true">${index + 1}</span>
          <span class="text">${authored(view, text)}</span>
          <span class="moves">
            ${button(-1, wordsOf(view).moveUp(plain(text)), 'M3 10l5-5 5 5')}
            ${button(1, wordsOf(view).moveDown(plain(text)), 'M3 6l5 5 5-5')}
          </span>
          ${standing?.mark ?? nothing}
        </li>`
      })}
    </ol>
    ${isOpen ? html`<p class="unseen" aria-live="polite"></p>` : nothing}`
}

/** As the reader put them. What was saved may name items twice, or not at all. */
function inOrder({ items }: OrderQuestion, response: Response | undefined) {
  const ids = new Set(Array.isArray(response) ? response : [])
  const put = [...ids].flatMap((id) => items.filter((item) => item.id === id))
  return [...put, ...items.filter(({ id }) => !ids.has(id))]
}
