// Something that the reader can open.
import { html, nothing, type TemplateResult } from '../../../ui/html.ts'

export function fold(
  summary: string,
  content: unknown,
  onToggle?: (event: Event) => void,
): TemplateResult {
  return html`<details @toggle=${onToggle ?? nothing}>
    <summary>${summary}</summary>
    ${content}
  </details>`
}
