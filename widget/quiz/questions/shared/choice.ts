// What the choice questions share: native radios or checkboxes, so that keyboards and screen
// readers work as everywhere else. Choosing sends nothing.
import { directionOf } from '../../../../content/common/direction.ts'
import type {
  Choice,
  PublicChoiceQuestion,
  Response,
  RichText,
} from '../../../../content/wire/index.ts'
import type { Item } from '../../../progress/saved.ts'
import { html, rich, type TemplateResult } from '../../../ui/html.ts'
import { itemOf } from '../../machine/selectors.ts'
import type { ViewProps } from '../../views/view-props.ts'
import type { QuestionView } from '../question-view.ts'

/** One option can be chosen. */
export const oneChoice: QuestionView<PublicChoiceQuestion> = {
  draw: (props, question) => options(props, question, 'radio', (_, id) => id),
}

/** `responseWith` gives the response once an option was switched on or off. */
export function options(
  props: ViewProps,
  question: PublicChoiceQuestion,
  type: 'radio' | 'checkbox',
  responseWith: (chosen: readonly string[], id: string, isChecked: boolean) => Response,
): TemplateResult {
  const item = itemOf(props.state, question.id)
  const chosen = chosenIds(item.response)
  const choose = (id: string, isChecked: boolean) =>
    props.dispatch({ type: 'choose', response: responseWith(chosen, id, isChecked) })
  return html`<div class="options" part="options">
    ${question.choices.map((choice) => option(props, item, choice, type, choose))}
  </div>`
}

function option(
  props: ViewProps,
  item: Item,
  { id, text }: Choice,
  type: 'radio' | 'checkbox',
  choose: (id: string, isChecked: boolean) => void,
): TemplateResult {
  const isChosen = chosenIds(item.response).includes(id)
  return html`<label
    class="option ${isChosen ? 'chosen' : ''}"
    part="option${isChosen ? ' option-selected' : ''}"
  >
    <input
      type=${type}
      name="choice"
      .checked=${isChosen}
      ?disabled=${item.status !== 'open'}
      @change=${(event: Event & { target: HTMLInputElement }) => choose(id, event.target.checked)}
    />
    ${optionText(props, text)}
  </label>`
}

export function optionText({ contentLang }: ViewProps, text: RichText): TemplateResult {
  return html`<span class="text" lang=${contentLang} dir=${directionOf(contentLang)}>${rich(text)}</span>`
}

export function chosenIds(response: Response | undefined): readonly string[] {
  // The response to a choice is an id or a list of ids.
  return [response ?? []].flat() as string[]
}
