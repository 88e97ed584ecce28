// What the choice questions share: native radios or checkboxes, so that keyboards and screen
// readers work as everywhere else. Choosing sends nothing.
import { directionOf } from '../../../../content/common/direction.ts'
import type { Choice, PublicChoiceQuestion, Response } from '../../../../content/wire/index.ts'
import type { Item } from '../../../progress/saved.ts'
import { html, nothing, rich, type TemplateResult } from '../../../ui/html.ts'
import { itemOf } from '../../machine/selectors.ts'
import type { Marker, ViewProps } from '../../views/view-props.ts'
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
  const { contentLang } = props
  const isChosen = chosenIds(item.response).includes(id)
  const marker = markerOf(props, item, id, isChosen)
  const part = `option${isChosen ? ' option-selected' : ''}${marker?.part ?? ''}`
  return html`<label class="option ${isChosen ? 'chosen' : ''} ${marker?.name ?? ''}" part=${part}>
    <input
      type=${type}
      name="choice"
      .checked=${isChosen}
      ?disabled=${item.status !== 'open'}
      @change=${(event: Event & { target: HTMLInputElement }) => choose(id, event.target.checked)}
    />
    <span class="text" lang=${contentLang} dir=${directionOf(contentLang)}>${rich(text)}</span>
    ${marker?.label ?? nothing}
  </label>`
}

/** Options that are neither chosen nor right have no marker. */
function markerOf(
  props: ViewProps,
  { verdict, response }: Item,
  id: string,
  isChosen: boolean,
): Marker | undefined {
  // While there is another try, the verdict on several options does not say which are wrong.
  if (!verdict || (verdict.answer === undefined && Array.isArray(response))) return undefined
  const isRight = chosenIds(verdict.answer).includes(id)
  if (!isChosen && !isRight) return undefined
  return props.afterAnswer.marker(props, isRight, isChosen ? undefined : props.strings.rightAnswer)
}

function chosenIds(response: Response | undefined): readonly string[] {
  // The response to a choice is an id or a list of ids.
  return [response ?? []].flat() as string[]
}
