// What the questions share that are typed into. There is no form element, which a sandboxed frame
// would refuse to submit; what Enter does in a form is done here.
import type { CheckResult, Response } from '../../../../content/wire/index.ts'
import type { Item } from '../../../progress/saved.ts'
import { authored } from '../../../ui/authored.ts'
import { html, nothing, type TemplateResult } from '../../../ui/html.ts'
import { itemOf } from '../../machine/selectors.ts'
import type { ViewProps } from '../../views/view-props.ts'
import type { CheckedPart } from '../question-view.ts'
import { readAs } from './read-as.ts'

/** The API accepts no longer text. */
const MAX_LENGTH = 200

/** A field with its name. */
export function labelled(name: string, field: TemplateResult): TemplateResult {
  return html`<label class="typed" part="option">
    <span class="label">${name}</span>
    ${field}
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
    ${labelled(strings.answer, field)}
  </div>`
}

/** The one field of a checked question. */
export function checkedField(
  props: ViewProps,
  { response }: Item,
  { correct, answer, read, feedback }: CheckResult,
  unit?: unknown,
): readonly CheckedPart[] {
  const { strings } = props
  return [
    {
      given: typedText(strings.answer, `${response}`, unit),
      isRight: correct,
      isLead: true,
      right: answer === undefined ? undefined : [authored(props, `${answer}`), unit && [' ', unit]],
      note: readAs(strings, `${response}`, read),
      reason: feedback.chosen[0]?.text,
    },
  ]
}

/** What was typed may be written in the other direction. */
export function typedText(name: string, text: unknown, unit?: unknown): TemplateResult {
  return html`<span class="label">${name}</span> <bdi class="text">${text}</bdi> ${unit ?? nothing}`
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
