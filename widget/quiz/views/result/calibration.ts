// How often each level of confidence was right, folded at the end. One sentence says what for.
import { calibrationRows } from '../../../../content/common/attempt/calibration.ts'
import type { AttemptResult } from '../../../../content/wire/index.ts'
import { html, nothing } from '../../../ui/html.ts'
import { itemOf } from '../../machine/selectors.ts'
import type { ViewProps } from '../view-props.ts'

/** Nothing if no level was chosen. */
export function calibration({ state, strings }: ViewProps, result: AttemptResult) {
  const right = new Set(result.questions.flatMap((one) => (one.correct ? [one.question] : [])))
  const answers = state.questions.flatMap(({ id }) => {
    const { status, given, confidence } = itemOf(state, id)
    const isSubmitted = status !== 'open' || given !== undefined
    return isSubmitted ? [{ confidence, correct: right.has(id) }] : []
  })
  const rows = calibrationRows(answers)
  if (rows.length === 0) return nothing
  return html`<details class="calibration" part="calibration">
    <summary>${strings.howSureYouWere}</summary>
    <dl class="tallies">
      ${rows.map(
        (row) => html`<dt>${strings.confidence[row.level]}</dt>
          <dd>${strings.rightOf(row.right, row.total)}</dd>`,
      )}
    </dl>
    <p>${strings.whyConfidence}</p>
  </details>`
}
