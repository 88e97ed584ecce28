// The hints that a reader asked for: they cost nothing, and are read out as they come.
import type { RichText } from '../../../content/wire/index.ts'
import { wordsOf } from '../../strings/strings-late.ts'
import { authored } from '../../ui/authored.ts'
import { html, type TemplateResult } from '../../ui/html.ts'
import type { View } from './view-props.ts'

export function hints(view: View, asked: readonly RichText[]): TemplateResult {
  return html`<div class="hints" part="hints" aria-live="polite">
    <p class="label">${wordsOf(view).hints(asked.length)}</p>
    ${asked.map((hint) => html`<p>${authored(view, hint)}</p>`)}
  </div>`
}
