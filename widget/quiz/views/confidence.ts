// Asks how sure the reader is of what they have chosen. It is never scored.
import { CONFIDENCE_LEVELS } from '../../../content/common/confidence.ts'
import type { Item } from '../../progress/saved.ts'
import { html, type TemplateResult } from '../../ui/html.ts'
import type { ViewProps } from './view-props.ts'

/** Native radios below the options. */
export function confidence({ strings, dispatch }: ViewProps, { confidence }: Item): TemplateResult {
  return html`<div
      class="levels"
      part="confidence"
      role="radiogroup"
      aria-labelledby="sureness"
      aria-describedby="why-sure"
    >
    <span class="label" id="sureness"><b>${strings.howSure}</b>${` ${strings.optional}`}</span>
    ${CONFIDENCE_LEVELS.map(
      (level) => html`<label class="level">
        <input
          type="radio"
          name="confidence"
          .checked=${confidence === level}
          @change=${() => dispatch({ type: 'set-confidence', confidence: level })}
        />
        <span>${strings.confidence[level]}</span>
      </label>`,
    )}
    <span class="label why" id="why-sure">${strings.whySure}</span>
  </div>`
}
