// A quiz on paper: the questions alone, and with the key. What is printed stands beside what
// is shown; here are the ways to it.
import type { OpenCheck, OpenQuiz } from '../../catalogue/catalogue.ts'
import { type Link, linkIn, plainLink } from '../../catalogue/links.ts'
import { pageWords, type WithWords } from '../../strings/page-strings.ts'
import {
  type AskedSet,
  plainSet,
  questionsOf,
  SET_FIELDS,
  setTexts,
} from '../settings/question-set.ts'
import { KeySheet } from './key-sheet.tsx'
import { Sheet } from './question-sheet.tsx'

/** Whoever sends this field asks for the key and answers nothing. */
export const KEY_FIELD = 'quiz.key'

interface PaperProps {
  readonly open: OpenQuiz
  readonly set: AskedSet
  readonly origin: string
}

/** The address that paper names: of these very questions, so that who types it in finds them. */
function addressOf({ open, set, origin }: PaperProps): string {
  const query = new URLSearchParams(setTexts(set)).toString()
  return paperLink(open)(`${origin}/q/${open.asked.id}${query && `?${query}`}`)
}

/**
 * Paper is handed on, and whoever gets it sends a header of their own: so it names the
 * language also where it was come to by Accept-Language.
 */
const paperLink = ({ elementLang }: OpenQuiz): Link =>
  elementLang === undefined ? plainLink : linkIn(elementLang)

const wordsOf = ({ open }: Pick<PaperProps, 'open'>) => pageWords(open.quiz.lang)

/** On the page of the quiz. */
export function OnPaper(props: PaperProps) {
  return (
    <>
      <QuestionSheet {...props} />
      {props.open.quiz.kind === 'check' && (
        <AskForKey {...props} help={wordsOf(props).paper.alone} />
      )}
    </>
  )
}

/** What the page of the quiz prints: the set that its plain form has. */
export function QuestionSheet({ open, set, origin }: PaperProps) {
  const plain = plainSet(open.asked, set)
  return (
    <Sheet
      questions={questionsOf(open.asked, plain)}
      url={addressOf({ open, set: plain, origin })}
      guide={paperLink(open)(`${origin}/g/${open.quiz.guide.id}`)}
      words={wordsOf({ open })}
    />
  )
}

interface KeyProps extends PaperProps {
  /** Where there is no right answer, there is no key. */
  readonly open: OpenCheck
}

interface AnsweredProps extends KeyProps {
  readonly isAnswered: boolean
  readonly js: string
}

/** On the page of the answers. Who gave none has to ask for the key. */
export function AnsweredOnPaper({ isAnswered, js, ...paper }: AnsweredProps) {
  return isAnswered ? (
    <>
      <PrintWithKey js={js} words={wordsOf(paper)} />
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
      questions={questionsOf(open.asked, set).flatMap(({ id }) => open.questions.get(id) ?? [])}
      quiz={open.quiz.title}
      url={addressOf(paper)}
      words={wordsOf(paper)}
      {...(isShown && { isShown })}
    />
  )
}

/** A form of its own: the other one sends answers. */
function AskForKey({ open: { asked, link }, set, help }: PaperProps & { help?: string }) {
  const { seed, only } = setTexts(plainSet(asked, set))
  return (
    <form class="on-paper" method="post" action={link(`/q/${asked.id}`)}>
      <input type="hidden" name={KEY_FIELD} value="1" />
      {seed && <input type="hidden" name={SET_FIELDS.seed} value={seed} />}
      {only && <input type="hidden" name={SET_FIELDS.only} value={only} />}
      {help && <p class="help">{help}</p>}
      <button type="submit" class="quiet">
        {pageWords(asked.lang).paper.withKey}
      </button>
    </form>
  )
}

interface PrintProps extends WithWords {
  readonly js: string
  readonly isNow?: boolean
}

/** On a page that has the key. Without scripts the button stays away, and the browser's own does. */
export function PrintWithKey({ js, isNow, words }: PrintProps) {
  return (
    <div class="on-paper">
      <p class="help">{words.paper.printed}</p>
      <button type="button" class="quiet" hidden data-print={isNow ? 'now' : ''}>
        {words.paper.withKey}
      </button>
      <script type="module" src={js} />
    </div>
  )
}
