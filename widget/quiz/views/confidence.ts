// Asks how sure the reader is, while they answer. It is never scored.
import { CONFIDENCE_LEVELS } from '../../../content/common/confidence.ts'
import type { Item } from '../../progress/saved.ts'
import { html, nothing, type TemplateResult } from '../../ui/html.ts'
import type { ViewProps } from './view-props.ts'

/** Native radios below the question; nothing once it is checked. */
export function confidence(
  { strings, dispatch }: ViewProps,
  { status, confidence }: Item,
): TemplateResult | typeof nothing {
  if (status !== 'open' && status !== 'checking') return nothing
  return html`<div class="levels" part="confidence" role="radiogroup" aria-labelledby="sureness">
    <span class="label" id="sureness">${strings.howSure}</span>
    ${CONFIDENCE_LEVELS.map(
      (level) => html`<label class="level">
        <input
          type="radio"
          name="confidence"
          .checked=${confidence === level}
          ?disabled=${status !== 'open'}
          @change=${() => dispatch({ type: 'set-confidence', confidence: level })}
        />
        <span>${strings.confidence[level]}</span>
      </label>`,
    )}
  </div>`
}
