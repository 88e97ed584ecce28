// "Report this question": the address comes with the verdict, less the order, which only
// the view knows.
import type { CheckResult, PublicQuestion } from '../../../content/wire/index.ts'
import { wordsOf } from '../../strings/strings-late.ts'
import { html, nothing } from '../../ui/html.ts'
import type { View } from './view-props.ts'

export function reportLink(view: View, question: PublicQuestion, { report }: CheckResult) {
  // What was kept in the browser may have been written by others.
  if (!report || !/^(https?|mailto):/.test(report)) return nothing
  const list = 'choices' in question ? question.choices : 'items' in question ? question.items : []
  const ids = list.map(({ id }) => id).join(',')
  const address = report.replace('{order}', encodeURIComponent(ids))
  return html`<p class="report">
    <a part="report" href=${address} target=${view.linkTarget} rel="noopener">${wordsOf(view).report}</a>
  </p>`
}
