// How often each level of confidence was right, at the end. Questions that the reader was sure
// of and had wrong come first: those corrections are remembered best (Butterfield & Metcalfe
// 2001).
import { calibrationRows } from '../../../../content/common/attempt/calibration.ts'
import type { AttemptResult } from '../../../../content/wire/index.ts'
import { authored } from '../../../ui/authored.ts'
import { html, nothing } from '../../../ui/html.ts'
import { itemOf } from '../../machine/selectors.ts'
import { guideLink } from '../guide-link.ts'
import type { ViewProps } from '../view-props.ts'

/** Nothing if no level was chosen. */
export function calibration(props: ViewProps, result: AttemptResult) {
  const { state, strings, level } = props
  const right = new Set(result.questions.flatMap((one) => (one.correct ? [one.question] : [])))
  const answers = state.questions.flatMap((question) => {
    const { status, given, confidence } = itemOf(state, question.id)
    const isSubmitted = status !== 'open' || given !== undefined
    return isSubmitted ? [{ question, confidence, correct: right.has(question.id) }] : []
  })
  const rows = calibrationRows(answers)
  if (rows.length === 0) return nothing
  const overconfident = answers.filter(
    ({ confidence, correct }) => confidence === 'sure' && !correct,
  )
  const passages = new Map(result.revisit.map(({ question, passage }) => [question, passage]))
  return html`<div class="calibration" part="calibration">
    <p class="subhead" role="heading" aria-level=${level + 1}>${strings.howSureYouWere}</p>
    <dl class="tallies">
      ${rows.map(
        (row) => html`<dt>${strings.confidence[row.level]}</dt>
          <dd>${strings.rightOf(row.right, row.total)}</dd>`,
      )}
    </dl>
    ${
      overconfident.length === 0
        ? nothing
        : html`<p>${strings.sureAndNotQuite(overconfident.length)}</p>
            <ul class="rows">
              ${overconfident.map(({ question: { id, prompt } }) => {
                const passage = passages.get(id)
                return html`<li>
                  <span class="asked">${authored(props, prompt)}</span>
                  ${passage ? guideLink(props, passage, authored(props, passage.title)) : nothing}
                </li>`
              })}
            </ul>`
    }
  </div>`
}
