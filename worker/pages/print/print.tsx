// The print versions of a quiz: the questions alone, and the questions with the key. They are
// hidden parts of the pages that are shown; print.css swaps them.
import type { OpenCheck, OpenQuiz } from '../../catalogue/opened.ts'
import type { WithStrings } from '../../strings/page-strings.ts'
import { formSet } from '../settings/question-set.ts'
import { SetFields } from '../settings/set-fields.tsx'
import { KeySheet } from './key-sheet.tsx'
import type { PrintProps } from './printed-address.ts'
import { QuestionSheet } from './question-sheet.tsx'

/** An outcome quiz has no key, and the author of another may keep it from being printed. */
export const hasPrintedKey = (open: OpenQuiz): open is OpenCheck =>
  open.kind === 'check' && open.quiz.printedKey !== false

/** The print part of the quiz page. */
export function OnPaper(props: PrintProps) {
  return (
    <>
      <QuestionSheet {...props} />
      {hasPrintedKey(props.open) && <AskForKey {...props} help={props.strings.paper.alone} />}
    </>
  )
}

interface AnsweredProps extends PrintProps {
  readonly open: OpenCheck
  readonly isAnswered: boolean
  readonly js: string
}

/** The print part of the page with the answers. With an open question, a reader must ask for the key. */
export function AnsweredOnPaper({ isAnswered, js, ...printed }: AnsweredProps) {
  if (!hasPrintedKey(printed.open)) return null
  return isAnswered ? (
    <>
      <PrintWithKey js={js} strings={printed.strings} />
      <KeySheet {...printed} />
    </>
  ) : (
    <AskForKey {...printed} />
  )
}

/** A separate form, because the form of the quiz sends answers. */
function AskForKey({ open, set, strings, help }: PrintProps & { help?: string }) {
  const { publicQuiz, link } = open
  return (
    <form class="on-paper" method="post" action={link(`/q/${publicQuiz.id}/key`)}>
      <SetFields set={formSet(publicQuiz, set)} />
      {help && <p class="help">{help}</p>}
      <button type="submit" class="quiet">
        {strings.paper.withKey}
      </button>
    </form>
  )
}

interface PrintWithKeyProps extends WithStrings {
  readonly js: string
  readonly isNow?: boolean
}

/** On a page that contains the key. Without scripts the button stays hidden; the browser can print. */
export function PrintWithKey({ js, isNow, strings }: PrintWithKeyProps) {
  return (
    <div class="on-paper">
      <p class="help">{strings.paper.printed}</p>
      <button type="button" class="quiet" hidden data-print={isNow ? 'now' : ''}>
        {strings.paper.withKey}
      </button>
      <script type="module" src={js} />
    </div>
  )
}
