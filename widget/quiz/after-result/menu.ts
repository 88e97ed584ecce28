// What else can be done with a result, behind *More*: the ways on for which there was no room, the
// answers as a file, a reminder, a new start, and apart from these the deletion of all answers and
// whether they are counted.
import type { AttemptAnswer } from '../../../content/wire/index.ts'
import { button, html, nothing, type TemplateResult } from '../../ui/html.ts'
import type { AfterResultChunk } from '../after-answer.ts'
import { coverageOf } from '../views/result/coverage.ts'
import type { ViewProps } from '../views/view-props.ts'

export const menu: AfterResultChunk['menu'] = (props, result, ways, act) => {
  const { strings } = props
  const isEmpty = !('because' in result) && coverageOf(result).answered === 0
  return html`<div class="actions" part="actions">
      ${ways}
      ${
        isEmpty
          ? nothing
          : button(
              strings.save,
              '',
              act((chunk, pressed) => chunk.saveAnswers(props, result, pressed)),
            )
      }
      ${button(
        strings.startOver,
        '',
        act((chunk) => chunk.startOver(props, result)),
      )}
    </div>
    ${result.shareUnavailable ? html`<p class="answered">${strings.tooLarge}</p>` : nothing}
    ${reminder(props, result)}
    ${props.isKept ? html`<p class="answered">${strings.kept}</p>` : nothing}
    <div
      class="actions"
      part="actions"
      .style=${'border-block-start:1px solid var(--hairline)'}
    >
      ${button(
        strings.forget,
        '',
        act((chunk) => chunk.forgetAll(props)),
      )}
    </div>
    ${
      props.statistics
        ? html`<div class="label foot" part="statistics">${props.statistics.foot(props)}</div>`
        : nothing
    }`
}

/** For what is to revisit. */
function reminder(
  { state, strings, linkTarget }: ViewProps,
  result: AttemptAnswer,
): TemplateResult | typeof nothing {
  if (state.only || 'because' in result || result.revisit.length === 0 || !result.share)
    return nothing
  return html`<div class="actions" part="actions">
      <a
        class="button"
        part="button button-secondary"
        href="${result.share.url}/recheck.ics"
        target=${linkTarget}
        rel="noopener"
        >${strings.askAgain}</a
      >
    </div>
    <p class="answered">${strings.whyAgain}</p>`
}
