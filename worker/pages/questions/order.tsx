// Items to put in order: a select with the places for each item.
import type { OrderQuestion } from '../../../content/model/question.ts'
import type { PublicOf } from '../../../content/wire/index.ts'
import type { AnswerProps, QuestionPage, ReadField } from './question-page.ts'
import { PaperBoxes } from './shared/paper.tsx'
import { itemField, PlacingAnswer, PlacingFields, PlacingKey } from './shared/placing.tsx'

export const order: QuestionPage<'order'> = {
  viewChunk: 'placing',
  Field: ({ question, strings, sent }) => (
    <PlacingFields
      question={question}
      prompt={strings.place}
      places={question.items.map((_, index) => ({ id: `${index + 1}`, text: `${index + 1}` }))}
      sent={sent}
    />
  ),
  help: (strings) => strings.givePlaces,
  read,
  PaperField: ({ question, strings }) => (
    <>
      <p class="help">{strings.paper.numberThem}</p>
      <PaperBoxes mark="place" texts={question.items} />
    </>
  ),
  Key: (props) => (
    <>
      <p class="help">{props.strings.inPlace}.</p>
      <PlacingKey {...props} />
    </>
  ),
  Answer: (props) => (
    <PlacingAnswer {...props} label={props.strings.youOrdered} rule={ruleFor(props)} />
  ),
}

/** How the score came about. Undefined if the order is right, or wholly wrong. */
function ruleFor({ question, grade, strings }: AnswerProps<OrderQuestion>): string | undefined {
  if (grade.correct || grade.score === 0) return undefined
  const all = question.prompt.items.length
  return `${strings.inPlace}: ${strings.outOf(all - grade.chosen.length, all)}.`
}

interface PlacedItem {
  readonly id: string
  /** From 1; absent if the reader gave the item no place. */
  readonly place?: number
}

/**
 * The order that the chosen places make; undefined if no place was chosen. Any choice makes an
 * order: an item gets the place that was chosen for it, or the next free one if that is taken,
 * and items without a place fill the rest in the order of the page. The page shows how the
 * places were read, instead of sending the reader back to the form.
 */
function read(question: PublicOf<'order'>, form: URLSearchParams): ReadField | undefined {
  const { items } = question
  const placed = items.map(({ id }): PlacedItem => {
    const place = Number(form.get(itemField(question.id, id)) || Number.NaN)
    const isPlace = Number.isInteger(place) && place >= 1 && place <= items.length
    return { id, ...(isPlace && { place }) }
  })
  const places = placed.flatMap(({ place }) => place ?? [])
  if (places.length === 0) return undefined
  const isClear = new Set(places).size === items.length
  return { response: inOrder(placed), ...(!isClear && { isUnclear: true }) }
}

function inOrder(placed: readonly PlacedItem[]): string[] {
  const slots: (string | undefined)[] = placed.map(() => undefined)
  const isFree = (slot: string | undefined) => slot === undefined
  const byPlace = placed.toSorted((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity))
  for (const { id, place = 1 } of byPlace) {
    const next = slots.findIndex((slot, index) => isFree(slot) && index >= place - 1)
    slots[next >= 0 ? next : slots.findLastIndex(isFree)] = id
  }
  return slots.flatMap((slot) => slot ?? [])
}
