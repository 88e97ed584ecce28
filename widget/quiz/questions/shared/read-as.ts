// What a mistyped answer was read as, so that the reader sees the right spelling.
import { html, nothing, type TemplateResult } from '../../../ui/html.ts'
import type { ViewProps } from '../../views/view-props.ts'

/** `gap` is the name of the gap, if the question has gaps. Nothing if there was no slip. */
export function readAs(
  { strings }: ViewProps,
  wrote: string,
  read: string | undefined,
  gap?: unknown,
): TemplateResult | typeof nothing {
  if (read === undefined) return nothing
  return html`<p>${gap === undefined ? nothing : [gap, ': ']}${strings.readAs(isolated(wrote), isolated(read))}</p>`
}

/** An answer may be written from right to left in a sentence that is not, and the reverse. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`
}
