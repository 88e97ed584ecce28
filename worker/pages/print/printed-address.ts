// What the printed parts of a page are made from, and the address that is printed on them.
import type { OpenQuiz } from '../../catalogue/opened.ts'
import type { QuestionSet } from '../../catalogue/question-set.ts'
import type { WithStrings } from '../../strings/page-strings.ts'
import { setAddress } from '../settings/question-set.ts'

export interface PrintProps extends WithStrings {
  readonly open: OpenQuiz
  readonly set: QuestionSet
  readonly origin: string
}

/** The printed address asks exactly these questions, for a reader who types it in. */
export function printedAddress({ open, set, origin }: Omit<PrintProps, 'strings'>): string {
  return open.printLink(setAddress(`${origin}/q/${open.publicQuiz.id}`, set))
}
