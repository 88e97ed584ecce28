// The view of a text with gaps: a field for each, below the prompt that numbers them.
import type { Blank, PublicOf, Response } from '../../../content/wire/index.ts'
import { wordsOf } from '../../strings/strings-late.ts'
import { html, type TemplateResult } from '../../ui/html.ts'
import { type Item, itemOf } from '../machine/transition.ts'
import type { View } from '../views/view-props.ts'
import { input, isRight, row } from './typed-field.ts'

export function blanksView(view: View, question: PublicOf<'blanks'>): TemplateResult {
  const item = itemOf(view.state, question.id)
  const filled = filledIn(item.response)
  return html`<div class="options" part="options">
    ${question.blanks.map((blank, index) => {
      const fill = (text: string) =>
        view.dispatch({ type: 'choose', response: { ...filled, [blank.id]: text } })
      return gap(view, item, blank, index + 1, filled[blank.id] ?? '', fill)
    })}
  </div>`
}

function gap(
  view: View,
  item: Item,
  blank: Blank,
  number: number,
  text: string,
  fill: (text: string) => void,
): TemplateResult {
  const { choices } = blank
  const field = choices ? picker(view, item, choices, text, fill) : input(item, text, false, fill)
  // Which of several typed gaps were right, the server's words say: it alone has the key.
  const right = filledIn(item.verdict?.answer)[blank.id]
  const isKnown = choices && item.verdict?.answer !== undefined
  return row(view, wordsOf(view).gap(number), isKnown ? text === right : isRight(item), field)
}

function picker(
  view: View,
  item: Item,
  choices: NonNullable<Blank['choices']>,
  chosen: string,
  pick: (id: string) => void,
): TemplateResult {
  return html`<select
    ?disabled=${item.status !== 'open'}
    @change=${(event: Event & { target: HTMLSelectElement }) => pick(event.target.value)}
  >
    <option value="" .selected=${chosen === ''}>${wordsOf(view).pick}</option>
    ${choices.map(
      ({ id, text }) =>
        html`<option lang=${view.contentLang} value=${id} .selected=${chosen === id}>
          ${typeof text === 'string' ? text : text.map((run) => run.text).join('')}
        </option>`,
    )}
  </select>`
}

function filledIn(response: Response | undefined): Readonly<Record<string, string>> {
  return typeof response === 'object' && !Array.isArray(response) ? response : {}
}
