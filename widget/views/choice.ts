// The view of choice questions: native radios or checkboxes, so that keyboard and
// screen reader work as everywhere else. Choosing changes nothing but the choice.
import type { Choice, PublicChoiceQuestion, Response } from '../../content/wire.ts'
import { type Item, itemOf } from '../machine.ts'
import { html, icon, nothing, rich, type TemplateResult } from './text.ts'
import type { View } from './view.ts'

export function choiceView(view: View, question: PublicChoiceQuestion): TemplateResult {
  const item = itemOf(view.state, question.id)
  const isMultiple = question.type === 'multiple'
  const choose = (id: string, isChecked: boolean) => {
    const before = chosenIds(item.response)
    const response = !isMultiple
      ? id
      : isChecked
        ? [...before, id]
        : before.filter((other) => other !== id)
    view.dispatch({ type: 'choose', response })
  }
  return html`<div class="options" part="options">
    ${question.choices.map((choice) => option(view, item, choice, isMultiple, choose))}
  </div>`
}

function option(
  view: View,
  item: Item,
  choice: Choice,
  isMultiple: boolean,
  choose: (id: string, isChecked: boolean) => void,
): TemplateResult {
  const isChosen = chosenIds(item.response).includes(choice.id)
  const standing = standingOf(view, item, choice.id, isChosen)
  const part = `option${isChosen ? ' option-selected' : ''}${standing?.part ?? ''}`
  return html`<label class="option ${isChosen ? 'chosen' : ''} ${standing?.name ?? ''}" part=${part}>
    <input
      type=${isMultiple ? 'checkbox' : 'radio'}
      name="choice"
      .checked=${isChosen}
      ?disabled=${item.status !== 'open'}
      @change=${(event: Event & { target: HTMLInputElement }) =>
        choose(choice.id, event.target.checked)}
    />
    <span class="text">${rich(choice.text)}</span>
    ${
      standing
        ? html`<span class="mark" part="marker">${icon(standing.name === 'right')}${standing.words}</span>`
        : nothing
    }
  </label>`
}

/** How an option stands once its question is checked; most just step back. */
function standingOf({ strings }: View, { verdict }: Item, id: string, isChosen: boolean) {
  if (!verdict) return undefined
  const isKey = chosenIds(verdict.answer).includes(id)
  if (isChosen && isKey)
    return { name: 'right', part: ' option-correct', words: strings.right } as const
  if (isChosen)
    return { name: 'revisit', part: ' option-incorrect', words: strings.notQuite } as const
  if (isKey) return { name: 'right', part: ' option-correct', words: strings.rightAnswer } as const
  return undefined
}

function chosenIds(response: Response | undefined): readonly string[] {
  // A choice has no response that is a number or an object.
  return [response ?? []].flat() as string[]
}
