// Items to put in order. Each item has two buttons, so that nobody has to drag; a mouse can
// drag as well (drag.ts).
import { plainText } from '../../../content/common/plain-text.ts'
import type { Placed, PublicOf, Response } from '../../../content/wire/index.ts'
import { authored } from '../../ui/authored.ts'
import { html, nothing, type TemplateResult } from '../../ui/html.ts'
import { itemOf } from '../machine/selectors.ts'
import type { ViewProps } from '../views/view-props.ts'
import type { QuestionView } from './question-view.ts'
import { startDragging } from './shared/drag.ts'
import { isItemRight } from './shared/placed.ts'

const UP = 'M3 10l5-5 5 5'
const DOWN = 'M3 6l5 5 5-5'

export const order: QuestionView<PublicOf<'order'>> = {
  /** The order that is shown is a complete answer. */
  initialResponse: ({ items }) => items.map(({ id }) => id),

  draw(props, question) {
    const { state, strings } = props
    const item = itemOf(state, question.id)
    const items = inOrder(question, item.response)
    const isOpen = item.status === 'open'
    const drag = (event: PointerEvent) => startDragging(event, moverFor(props, items))
    return html`<p class="label">${strings.orderHelp}</p>
      <ol class="options order" part="options" role="list" @pointerdown=${isOpen ? drag : nothing}>
        ${items.map(({ text }, index) => {
          return html`<li class="option placed" part="option">
            <span class="place" aria-hidden="true">${index + 1}</span>
            <span class="text">${authored(props, text)}</span>
            <span class="moves">
              ${moveButton(props, items, index, -1, isOpen)}
              ${moveButton(props, items, index, 1, isOpen)}
            </span>
          </li>`
        })}
      </ol>
      ${isOpen ? html`<p class="unseen" aria-live="polite"></p>` : nothing}`
  },

  checked(props, question, item, { answer, feedback }) {
    return inOrder(question, item.response).map(({ id, text }, index) => {
      const isRight = isItemRight(item, question.items, id)
      const isToMove = isRight === false
      return {
        given: html`<span class="place">${index + 1}</span>
          <span class="text">${authored(props, text)}</span>`,
        isRight,
        isLead: isToMove,
        label:
          isToMove && Array.isArray(answer)
            ? props.strings.belongsIn(answer.indexOf(id) + 1)
            : undefined,
        reason: feedback.chosen.find((one) => one.id === id)?.text,
      }
    })
  },
}

function moveButton(
  props: ViewProps,
  items: readonly Placed[],
  index: number,
  by: -1 | 1,
  isOpen: boolean,
): TemplateResult {
  const { moveUp, moveDown } = props.strings
  const name = plainText(items[index]?.text ?? '')
  const isUp = by < 0
  const to = index + by
  const isAtEnd = to < 0 || to >= items.length
  const move = (event: Event) => {
    const list = (event.currentTarget as Element).closest('ol')
    if (!list || isAtEnd) return
    moverFor(props, items)(list, index, to)
    // The focus stays with the item, on the button that moved it.
    list.children[to]?.querySelectorAll('button')[isUp ? 0 : 1]?.focus()
  }
  return html`<button
    type="button"
    part="button button-secondary"
    aria-label=${isUp ? moveUp(name) : moveDown(name)}
    aria-disabled=${isAtEnd}
    ?disabled=${!isOpen}
    @click=${move}
  >
    <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${isUp ? UP : DOWN} /></svg>
  </button>`
}

/** Moves items of the list that is drawn now, one after another, and announces each move. */
function moverFor({ strings, dispatch }: ViewProps, drawn: readonly Placed[]) {
  const items = [...drawn]
  return (list: Element, from: number, to: number): void => {
    const [moved] = items.splice(from, 1)
    if (!moved) return
    items.splice(to, 0, moved)
    dispatch({ type: 'choose', response: items.map(({ id }) => id) })
    const announcement = list.nextElementSibling
    if (announcement)
      announcement.textContent = strings.movedTo(plainText(moved.text), to + 1, items.length)
  }
}

/** The items as the reader put them. A kept response may name items twice, or not at all. */
function inOrder({ items }: PublicOf<'order'>, response: Response | undefined): Placed[] {
  const ids = new Set(Array.isArray(response) ? response : [])
  const placed = [...ids].flatMap((id) => items.filter((item) => item.id === id))
  return [...placed, ...items.filter(({ id }) => !ids.has(id))]
}
