// "Report this question", where its author set an address for that.
import type { PublicQuestion } from '../../content/wire.ts'
import { withOrder } from '../report.ts'

const WORDS = 'Report this question'

interface ReportLinkProps {
  readonly address: string
  /** As it was shown. */
  readonly question: PublicQuestion
}

export function ReportLink({ address, question }: ReportLinkProps) {
  return (
    <p class="report">
      <a href={withOrder(address, shownOrder(question))}>{WORDS}</a>
    </p>
  )
}

function shownOrder(question: PublicQuestion): string[] {
  const list = 'choices' in question ? question.choices : 'items' in question ? question.items : []
  return list.map(({ id }) => id)
}
