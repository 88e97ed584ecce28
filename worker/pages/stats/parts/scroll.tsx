// A table that may be wider than the page. A region that scrolls must have a name and must be
// reachable by keyboard (WCAG 2.1.1).
import type { Child } from 'hono/jsx'

export function Scroll({ label, children }: { readonly label: string; readonly children?: Child }) {
  return (
    <section class="scroll" aria-label={label} tabindex={0}>
      {children}
    </section>
  )
}
