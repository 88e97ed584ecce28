// Stands in for the views of the second chunk: nothing while it is loading, and a message with
// a button once loading has failed.
import { button, html, nothing } from '../../ui/html.ts'
import type { AfterAnswerViews } from './view-props.ts'

export const NOT_LOADED: AfterAnswerViews = {
  result: () => nothing,
  hints: () => nothing,
}

export const LOADING_FAILED: AfterAnswerViews = {
  ...NOT_LOADED,
  hasFailed: true,
  // Every event, and so this one, tries to load the chunk again.
  result: ({ strings, dispatch }) => html`<p class="status" role="status" part="status">
      ${strings.unscored}
    </p>
    <div class="actions" part="actions">
      ${button(strings.retry, 'primary', () => dispatch({ type: 'retry' }))}
    </div>`,
}
