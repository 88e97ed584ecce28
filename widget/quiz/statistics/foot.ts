// The line at the foot of the card: that answers are counted without saying whose, and the button
// that ends it.
import { withStatistics } from '../../strings/english/statistics.ts'
import { html } from '../../ui/html.ts'
import type { ViewProps } from '../views/view-props.ts'
import { browserRefuses, readerRefuses, refuse } from './consent.ts'

export function foot({ redraw, ...props }: ViewProps): unknown {
  const strings = withStatistics(props.strings)
  if (browserRefuses()) return strings.browserRefuses
  const isRefused = readerRefuses()
  const change = () => {
    refuse(!isRefused)
    redraw()
  }
  return html`<span aria-live="polite">${isRefused ? strings.notCounting : strings.counting}</span>
    <button type="button" part="button button-secondary" @click=${change}>
      ${isRefused ? strings.countAgain : strings.dontCount}
    </button>`
}
