// "Report this question", where its author set an address for that.
import type { PublicQuestion } from '../../../content/wire/index.ts'
import { withOrder } from '../../results/report-address.ts'
import type { WithWords } from '../../strings/page-strings.ts'

interface ReportLinkProps extends WithWords {
  readonly address: string
  /** As it was shown. */
  readonly question: PublicQuestion
}

export function ReportLink({ address, question, words }: ReportLinkProps) {
  return (
    <p class="report">
      <a href={withOrder(address, shownOrder(question))}>{words.report}</a>
    </p>
  )
}

function shownOrder(question: PublicQuestion): string[] {
  const list = 'choices' in question ? question.choices : 'items' in question ? question.items : []
  return list.map(({ id }) => id)
}
