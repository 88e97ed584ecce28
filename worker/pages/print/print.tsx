// The print versions of a quiz: the questions alone, and the questions with the key. They are
// hidden parts of the pages that are shown; print.css swaps them.
import type { OpenCheck, OpenQuiz } from '../../catalogue/catalogue.ts'
import type { WithStrings } from '../../strings/page-strings.ts'
import { stringsFor } from '../../strings/strings-for.ts'
import {
  formSet,
  type QuestionSet,
  questionsOf,
  SET_FIELDS,
  setAddress,
  setTexts,
} from '../settings/question-set.ts'
import { KeySheet } from './key-sheet.tsx'
import { Sheet } from './question-sheet.tsx'

/** A form with this field asks for the key, and its answers are ignored. */
export const KEY_FIELD = 'quiz.key'

interface PaperProps {
  readonly open: OpenQuiz
  readonly set: QuestionSet
  readonly origin: string
}

/** The printed address asks exactly these questions, for a reader who types it in. */
function addressOf({ open, set, origin }: PaperProps): string {
  return open.printLink(setAddress(`${origin}/q/${open.publicQuiz.id}`, set))
}

const stringsOf = ({ open }: Pick<PaperProps, 'open'>) => stringsFor(open.quiz.lang)

/** The print part of the quiz page. */
export function OnPaper(props: PaperProps) {
  return (
    <>
      <QuestionSheet {...props} />
      {props.open.quiz.kind === 'check' && (
        <AskForKey {...props} help={stringsOf(props).paper.alone} />
      )}
    </>
  )
}

/** The questions for print, in the set of the form without JavaScript. */
export function QuestionSheet({ open, set, origin }: PaperProps) {
  const plain = formSet(open.publicQuiz, set)
  return (
    <Sheet
      questions={questionsOf(open.publicQuiz, plain)}
      url={addressOf({ open, set: plain, origin })}
      guide={open.printLink(`${origin}/g/${open.quiz.guide.id}`)}
      strings={stringsOf({ open })}
    />
  )
}

interface KeyProps extends PaperProps {
  /** An outcome quiz has no key. */
  readonly open: OpenCheck
}

interface AnsweredProps extends KeyProps {
  readonly isAnswered: boolean
  readonly js: string
}

/** The print part of the page with the answers. A reader without answers must ask for the key. */
export function AnsweredOnPaper({ isAnswered, js, ...paper }: AnsweredProps) {
  return isAnswered ? (
    <>
      <PrintWithKey js={js} strings={stringsOf(paper)} />
      <Key {...paper} />
    </>
  ) : (
    <AskForKey {...paper} />
  )
}

export function Key({ isShown, ...paper }: KeyProps & { isShown?: boolean }) {
  const { open, set } = paper
  return (
    <KeySheet
      questions={questionsOf(open.publicQuiz, set).flatMap(
        ({ id }) => open.questions.get(id) ?? [],
      )}
      quiz={open.quiz.title}
      url={addressOf(paper)}
      strings={stringsOf(paper)}
      {...(isShown && { isShown })}
    />
  )
}

/** A separate form, because the form of the quiz sends answers. */
function AskForKey({ open: { publicQuiz, link }, set, help }: PaperProps & { help?: string }) {
  const { seed, only } = setTexts(formSet(publicQuiz, set))
  return (
    <form class="on-paper" method="post" action={link(`/q/${publicQuiz.id}`)}>
      <input type="hidden" name={KEY_FIELD} value="1" />
      {seed && <input type="hidden" name={SET_FIELDS.seed} value={seed} />}
      {only && <input type="hidden" name={SET_FIELDS.only} value={only} />}
      {help && <p class="help">{help}</p>}
      <button type="submit" class="quiet">
        {stringsFor(publicQuiz.lang).paper.withKey}
      </button>
    </form>
  )
}

interface PrintProps extends WithStrings {
  readonly js: string
  readonly isNow?: boolean
}

/** On a page that contains the key. Without scripts the button stays hidden; the browser can print. */
export function PrintWithKey({ js, isNow, strings }: PrintProps) {
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
