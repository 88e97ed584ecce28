// What the questions share that are typed into. There is no form element, which a sandboxed frame
// would refuse to submit; what Enter does in a form is done here.
import type { CheckResult, PublicQuestion, Response } from '../../../../content/wire/index.ts'
import type { Item } from '../../../progress/saved.ts'
import { html, nothing, type TemplateResult } from '../../../ui/html.ts'
import { itemOf } from '../../machine/selectors.ts'
import type { ViewProps } from '../../views/view-props.ts'
import type { FeedbackParts } from '../question-view.ts'
import { readAs } from './read-as.ts'

/** The API accepts no longer text. */
const MAX_LENGTH = 200

/** A field with its name, and with a marker once `isRight` is known. */
export function labelled(
  props: ViewProps,
  name: string,
  isRight: boolean | undefined,
  field: TemplateResult,
): TemplateResult {
  const marker = isRight === undefined ? undefined : props.afterAnswer.marker(props, isRight)
  return html`<label class="typed ${marker?.name ?? ''}" part="option">
    <span class="label">${name}</span>
    ${field} ${marker?.label ?? nothing}
  </label>`
}

/** The one field of a question, with `unit` behind it. */
export function oneField(props: ViewProps, id: string, unit?: unknown): TemplateResult {
  const { state, strings, dispatch } = props
  const item = itemOf(state, id)
  const text = typeof item.response === 'object' ? '' : `${item.response ?? ''}`
  const choose = (response: Response) => dispatch({ type: 'choose', response })
  const field = html`<span class="with-unit"
    >${input(props, item, text, choose)}${unit ? html`<span class="unit">${unit}</span>` : nothing}</span
  >`
  return html`<div class="options" part="options">
    ${labelled(props, strings.answer, item.verdict?.correct, field)}
  </div>`
}

/** The feedback on one field: what a mistyped answer was read as, and the author's text. */
export function onTyped(
  props: ViewProps,
  { id }: PublicQuestion,
  { read }: CheckResult,
  parts: FeedbackParts,
): TemplateResult {
  const { response } = itemOf(props.state, id)
  return html`${readAs(props, `${response}`, read === undefined ? undefined : `${read}`)}${parts.texts()}`
}

/** Of the element that shows the question, in the order of the Tab key. */
const STOPS = '.typed :is(input, select), button.primary'

/**
 * Enter in the only field checks the answer; in one of several it goes to the next one, and from
 * the last to the button. Not while an input method composes, for which Safari says it too late:
 * there the key code is 229.
 */
function onKey({ key, isComposing, keyCode, currentTarget }: KeyboardEvent): void {
  if (key !== 'Enter' || isComposing || keyCode === 229) return
  const field = currentTarget as HTMLInputElement
  const root = field.getRootNode() as ShadowRoot
  const stops = [...root.querySelectorAll<HTMLElement>(STOPS)]
  const next = stops[stops.indexOf(field) + 1]
  if (stops.length === 2) next?.click()
  else next?.focus()
}

/**
 * Read-only once it is checked, so that the text can still be read and copied. A number has the
 * usual keyboard too: the one with digits has no minus on an iPhone, and a keyboard that came with
 * the minus only where it is needed would tell the sign.
 */
export function input(
  { state: { notice } }: ViewProps,
  item: Item,
  text: string,
  write: (text: string) => void,
): TemplateResult {
  const isOpen = item.status === 'open'
  // The message that says why describes the group (views/question.ts).
  const isRefused = notice === 'chooseFirst' || notice === 'needsNumber'
  return html`<input
    type="text"
    dir="auto"
    autocomplete="off"
    autocapitalize="off"
    autocorrect="off"
    spellcheck="false"
    maxlength=${MAX_LENGTH}
    aria-invalid=${isRefused ? 'true' : nothing}
    .value=${text}
    ?readonly=${!isOpen}
    @keydown=${isOpen ? onKey : nothing}
    @input=${(event: Event & { target: HTMLInputElement }) => write(event.target.value)}
  />`
}
