// An order: a place for each item.
import type { PublicOf } from '../../../content/wire/index.ts'
import { Rich } from '../ui/text.tsx'
import { Boxes } from './paper.tsx'
import { itemField, Placed, PlacedKey } from './placing.tsx'
import type { AskedProps, PageKind, ReadField } from './question-page.ts'

export const order: PageKind<'order'> = {
  Field,
  help: (words) => words.givePlaces,
  read,
  Room: ({ question, words }) => (
    <>
      <p class="help">{words.paper.numberThem}</p>
      <Boxes mark="place" texts={question.items} />
    </>
  ),
  Key: PlacedKey,
  Answer: (props) => <Placed {...props} label={props.words.youOrdered} />,
}

function Field({ question, words }: AskedProps<PublicOf<'order'>>) {
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

/**
 * The order that the places make, or undefined where none was given. Whatever was given
 * makes one: who gives a place has it, the next free one where it is taken, and what has
 * none fills the rest in the order of the page. The reader is told so, rather than sent
 * back.
 */
function read(question: PublicOf<'order'>, form: URLSearchParams): ReadField | undefined {
  const { items } = question
  const placed = items.map(({ id }) => {
    const place = Number(form.get(itemField(question.id, id)) || Number.NaN)
    const isPlace = Number.isInteger(place) && place >= 1 && place <= items.length
    return { id, ...(isPlace && { place }) }
  })
  const places = placed.flatMap(({ place }) => place ?? [])
  if (places.length === 0) return undefined
  const isClear = new Set(places).size === items.length
  return { response: ordered(placed), ...(!isClear && { isUnclear: true }) }
}

function ordered(placed: readonly { readonly id: string; readonly place?: number }[]): string[] {
  const slots: (string | undefined)[] = placed.map(() => undefined)
  const isFree = (slot: string | undefined) => slot === undefined
  const byPlace = placed.toSorted((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity))
  for (const { id, place = 1 } of byPlace) {
    const next = slots.findIndex((slot, index) => isFree(slot) && index >= place - 1)
    slots[next >= 0 ? next : slots.findLastIndex(isFree)] = id
  }
  return slots.flatMap((slot) => slot ?? [])
}
