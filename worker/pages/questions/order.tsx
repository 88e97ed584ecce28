// An order: a place for each item.
import type { PublicOf } from '../../../content/wire.ts'
import { Rich } from '../text.tsx'
import { Boxes } from './boxes.tsx'
import type { AskedProps, PageKind, ReadField } from './kind.ts'
import { itemField, Lines, Placed } from './placed.tsx'

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
  Key: ({ question, answer, words }) => (
    <>
      <p class="label">{words.rightAnswer}:</p>
      <Lines question={question} response={answer} words={words} />
    </>
  ),
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
 * makes one: what shares a place, or has none, comes in the order of the page, at the end
 * of that place or of all. The reader is told so, rather than sent back.
 */
function read(question: PublicOf<'order'>, form: URLSearchParams): ReadField | undefined {
  const { items } = question
  const places = items.map(({ id }) => {
    const place = Number(form.get(itemField(question.id, id)) || Number.NaN)
    return Number.isInteger(place) && place >= 1 && place <= items.length ? place : undefined
  })
  if (places.every((place) => place === undefined)) return undefined
  const placed = items.map(({ id }, index) => ({ id, place: places[index] ?? items.length + 1 }))
  const response = placed.toSorted((a, b) => a.place - b.place).map(({ id }) => id)
  const isClear = new Set(places).size === items.length && !places.includes(undefined)
  return { response, ...(!isClear && { isUnclear: true }) }
}
