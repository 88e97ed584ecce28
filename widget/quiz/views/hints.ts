// The hints that the reader asked for. Screen readers announce each as it arrives.
import type { RichText } from '../../../content/wire/index.ts'
import { authored } from '../../ui/authored.ts'
import { html, type TemplateResult } from '../../ui/html.ts'
import type { ViewProps } from './view-props.ts'

export function hints(props: ViewProps, hints: readonly RichText[]): TemplateResult {
  return html`<div class="hints" part="hints" aria-live="polite">
    ${hints.map((hint) => html`<p>${authored(props, hint)}</p>`)}
  </div>`
}
