// Order in the form without JavaScript: a place for each item.
import type { PublicQuestion, Response } from '../../../content/wire.ts'
import { Rich } from '../text.tsx'
import type { WithWords } from '../words/words.ts'

type PublicOrder = Extract<PublicQuestion, { type: 'order' }>

/** An item's own field. No id has a slash. */
export const itemField = (question: string, item: string) => `${question}/${item}`

export function OrderField({ question, words }: WithWords & { question: PublicOrder }) {
  return (
    <div class="options">
      {question.items.map(({ id, text }) => (
        <label class="option placed">
          <span>
            <Rich text={text} />
          </span>
          <select name={itemField(question.id, id)}>
            <option value="">{words.place}</option>
            {question.items.map((_, index) => (
              <option value={String(index + 1)}>{index + 1}</option>
            ))}
          </select>
        </label>
      ))}
    </div>
  )
}

export interface ReadOrder {
  readonly response: Response
  /** Whether each place was given once. */
  readonly isClear: boolean
}

/**
 * The order that the places make, or undefined where none was given. Whatever was given
 * makes one: what shares a place, or has none, comes in the order of the page, at the end
 * of that place or of all. The reader is told so, rather than sent back.
 */
export function readOrder(question: PublicOrder, form: URLSearchParams): ReadOrder | undefined {
  const { items } = question
  const places = items.map(({ id }) => {
    const place = Number(form.get(itemField(question.id, id)) || Number.NaN)
    return Number.isInteger(place) && place >= 1 && place <= items.length ? place : undefined
  })
  if (places.every((place) => place === undefined)) return undefined
  const placed = items.map(({ id }, index) => ({ id, place: places[index] ?? items.length + 1 }))
  const response = placed.toSorted((a, b) => a.place - b.place).map(({ id }) => id)
  const isClear = new Set(places).size === items.length && !places.includes(undefined)
  return { response, isClear }
}
