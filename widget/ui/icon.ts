// The icons of a checked answer.
import { html, type TemplateResult } from './html.ts'

/** A tick, or a small open circle. A word always stands beside it. */
export function icon(isRight: boolean): TemplateResult {
  return html`<svg viewBox="0 0 16 16" aria-hidden="true">
    <path d=${isRight ? 'M2.5 8.5l3.5 3.5 7.5-8' : 'M13 8a5 5 0 1 1-10 0 5 5 0 0 1 10 0z'} />
  </svg>`
}
