// The view of choice questions: native radios or checkboxes, so that keyboard and
// screen reader work as everywhere else. Choosing changes nothing but the choice.
import type { Choice, PublicChoiceQuestion, Response } from '../../../content/wire/index.ts'
import { directionOf } from '../../strings/interface-language.ts'
import { html, nothing, rich, type TemplateResult } from '../../ui/html.ts'
import { type Item, itemOf } from '../machine/transition.ts'
import type { View } from '../views/view-props.ts'

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
  const standing = view.late?.choiceStanding(view, item, choice.id, isChosen)
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
    <span class="text" lang=${view.contentLang} dir=${directionOf(view.contentLang)}>${rich(choice.text)}</span>
    ${standing?.mark ?? nothing}
  </label>`
}

export function chosenIds(response: Response | undefined): readonly string[] {
  // A choice has no response that is a number or an object.
  return [response ?? []].flat() as string[]
}
