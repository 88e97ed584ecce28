// The whole quiz as a plain form: for readers without JavaScript and for search engines, and as
// the fallback inside the element until the widget replaces it.
import { splitPrompt } from '../../../content/common/blocks/split-prompt.ts'
import type { PublicQuestion } from '../../../content/wire/index.ts'
import type { OpenQuiz } from '../../catalogue/opened.ts'
import { type QuestionSet, questionsOf } from '../../catalogue/question-set.ts'
import type { WithStrings } from '../../strings/page-strings.ts'
import type { SentValues } from '../questions/question-page.ts'
import { questionPageOf } from '../questions/registry.ts'
import { complaintId } from '../questions/shared/typed.tsx'
import { formSet, SET_FIELDS } from '../settings/question-set.ts'
import { SetFields } from '../settings/set-fields.tsx'
import { FactsDate } from '../ui/facts-date.tsx'
import { Rich, Stem } from '../ui/text.tsx'
import { ConfidenceField } from './confidence.tsx'

/** The name of the hidden field with the revision of the question that the reader sees. */
export const revisionField = (question: string) => `${question}.revision`

interface QuizFormProps extends WithStrings {
  readonly open: OpenQuiz
  /** The page of the quiz, in the language that the reader requested. */
  readonly action: string
  /** The set that the address names. */
  readonly set?: QuestionSet
  /** Code of the shared result that the reader compares with. */
  readonly challenge?: string | undefined
  /** For a form inside an iframe: the page with the answers may not be framed. */
  readonly target?: '_blank'
  /** A form that was sent and comes back. */
  readonly sent?: SentValues
}

export function QuizForm(props: QuizFormProps) {
  const { open, action, set = {}, challenge, target, strings, sent } = props
  const quiz = open.publicQuiz
  const ownSet = formSet(quiz, set)
  const questions = questionsOf(open, ownSet)
  return (
    <form class="quiz" method="post" action={action} {...(target && { target })}>
      {/* The card of the widget says it, too, so it may not stand outside of what that replaces. */}
      <FactsDate date={quiz.factsAsOf} strings={strings} />
      {questions.map((question, index) => (
        <QuestionFieldset
          question={question}
          counter={strings.outOf(index + 1, questions.length)}
          asksConfidence={quiz.confidence === true}
          strings={strings}
          sent={sent}
        />
      ))}
      <SetFields set={ownSet} />
      {challenge && <input type="hidden" name={SET_FIELDS.challenge} value={challenge} />}
      <p class="actions">
        <button type="submit">
          {quiz.kind === 'outcome' ? strings.outcome.submit : strings.submit}
        </button>
      </p>
    </form>
  )
}

interface QuestionFieldsetProps extends WithStrings {
  readonly question: PublicQuestion
  readonly counter: string
  readonly asksConfidence: boolean
  readonly sent: SentValues | undefined
}

function QuestionFieldset(props: QuestionFieldsetProps) {
  const { question, counter, asksConfidence, strings, sent } = props
  const { Field, help } = questionPageOf(question)
  const complaint = sent?.complaints.get(question.id)
  const [heading, below] = splitPrompt(question.prompt)
  return (
    <fieldset class="card" id={question.id}>
      <legend>
        <span class="counter">{counter}</span> <Rich text={heading} />
      </legend>
      {below && <Stem text={below} />}
      {help && <p class="help">{help(strings)}</p>}
      <Field question={question} strings={strings} sent={sent} />
      {complaint && (
        <p class="complaint" id={complaintId(question.id)}>
          {complaint}
        </p>
      )}
      {asksConfidence && <ConfidenceField question={question.id} strings={strings} sent={sent} />}
      <input type="hidden" name={revisionField(question.id)} value={String(question.revision)} />
    </fieldset>
  )
}
