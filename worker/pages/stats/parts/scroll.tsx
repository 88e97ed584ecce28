// A table that may be wider than the page. A region that scrolls must have a name and must be
// reachable by keyboard (WCAG 2.1.1). A group and no landmark: there is one for each question.
import type { Child } from 'hono/jsx'

export function Scroll({ label, children }: { readonly label: string; readonly children?: Child }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields of a form.
    <div class="scroll" role="group" aria-label={label} tabindex={0}>
      {children}
    </div>
  )
}
