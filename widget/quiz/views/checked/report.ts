// The link to report a question. Its address comes with the verdict, and the view adds the order
// in which the options were shown.
import type { CheckResult, PublicQuestion } from '../../../../content/wire/index.ts'
import { html, linkAddress, nothing } from '../../../ui/html.ts'
import type { ViewProps } from '../view-props.ts'

export function reportLink(
  { strings, linkTarget }: ViewProps,
  question: PublicQuestion,
  { report }: CheckResult,
) {
  // A kept verdict may have been changed by others.
  if (!report || linkAddress(report) === nothing) return nothing
  const parts = 'choices' in question ? question.choices : 'items' in question ? question.items : []
  const ids = parts.map(({ id }) => id)
  const address = report.replace('{order}', encodeURIComponent(ids.join(',')))
  return html`<p class="report">
    <a part="report" href=${linkAddress(address)} target=${linkTarget} rel="noopener">${strings.report}</a>
  </p>`
}
