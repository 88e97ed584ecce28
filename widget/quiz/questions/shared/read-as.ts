// What a mistyped answer was read as, so that the reader sees the right spelling.
import type { Response } from '../../../../content/wire/index.ts'
import type { Strings } from '../../../strings/en.ts'
import { html, nothing, type TemplateResult } from '../../../ui/html.ts'

/** Nothing if there was no slip. */
export function readAs(
  strings: Strings,
  wrote: string,
  read: Response | undefined,
): TemplateResult | typeof nothing {
  if (read === undefined) return nothing
  return html`<p>${strings.readAs(isolated(wrote), isolated(`${read}`))}</p>`
}

/** An answer may be written from right to left in a sentence that is not, and the reverse. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`
}
