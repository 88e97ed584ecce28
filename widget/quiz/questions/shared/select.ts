// A native select with authored options, so that fingers, keys and screen readers work as
// everywhere else.
import { plainText } from '../../../../content/common/plain-text.ts'
import type { Line } from '../../../../content/wire/index.ts'
import type { Item } from '../../../progress/saved.ts'
import { html, type TemplateResult } from '../../../ui/html.ts'
import type { ViewProps } from '../../views/view-props.ts'

/** `empty` is the text of the option that chooses nothing; `choose` gets '' for it. */
export function select(
  { contentLang }: ViewProps,
  { status }: Item,
  options: readonly { readonly id: string; readonly text: Line }[],
  chosen: string,
  empty: string,
  choose: (id: string) => void,
): TemplateResult {
  return html`<select
    ?disabled=${status !== 'open'}
    @change=${(event: Event & { target: HTMLSelectElement }) => choose(event.target.value)}
  >
    <option value="" .selected=${chosen === ''}>${empty}</option>
    ${options.map(
      ({ id, text }) =>
        html`<option lang=${contentLang} value=${id} .selected=${chosen === id}>
          ${plainText(text)}
        </option>`,
    )}
  </select>`
}
