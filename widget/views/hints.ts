// The hints that a reader asked for: they cost nothing, and are read out as they come.
import type { RichText } from '../../content/wire.ts'
import { lateEn } from '../strings-late.ts'
import { html, rich, type TemplateResult } from './text.ts'

export function hints(asked: readonly RichText[]): TemplateResult {
  return html`<div class="hints" part="hints" aria-live="polite">
    <p class="label">${lateEn.hints(asked.length)}</p>
    ${asked.map((hint) => html`<p>${rich(hint)}</p>`)}
  </div>`
}
