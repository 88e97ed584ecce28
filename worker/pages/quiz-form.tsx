// The whole quiz as a plain form: what readers without JavaScript use, what search
// engines read, and what stands inside the element until the widget takes over.
import type { PublicQuestion, PublicQuiz } from '../../content/wire.ts'
import { type AskedSet, plainSet, questionsOf, SET_FIELDS, setTexts } from './asked-set.ts'
import { Field, helpOf } from './fields/field.tsx'
import { Rich } from './text.tsx'

/** The name of the hidden field that carries the revision which the reader saw. */
export const revisionField = (question: string) => `${question}.revision`

interface QuizFormProps {
  readonly quiz: PublicQuiz
  /** What was asked for of it. */
  readonly set?: AskedSet
  /** Code of the result that this attempt is measured against. */
  readonly challenge?: string | undefined
  /** In a frame, leads out of it: the page of the answers may not be framed. */
  readonly target?: '_blank'
}

export function QuizForm({ quiz, set = {}, challenge, target }: QuizFormProps) {
  const asked = plainSet(quiz, set)
  const questions = questionsOf(quiz, asked)
  const { seed, only } = setTexts(asked)
  return (
    <form class="quiz" method="post" action={`/q/${quiz.id}`} {...(target && { target })}>
      {questions.map((question, index) => (
        <QuestionFieldset question={question} number={index + 1} of={questions.length} />
      ))}
      {seed && <input type="hidden" name={SET_FIELDS.seed} value={seed} />}
      {only && <input type="hidden" name={SET_FIELDS.only} value={only} />}
      {challenge && <input type="hidden" name={SET_FIELDS.challenge} value={challenge} />}
      <p class="actions">
        <button type="submit">{quiz.kind === 'match' ? 'See what fits' : 'See how you did'}</button>
      </p>
    </form>
  )
}

function QuestionFieldset(props: { question: PublicQuestion; number: number; of: number }) {
  const { question, number, of } = props
  const help = helpOf(question)
  return (
    <fieldset class="card" id={question.id}>
      <legend>
        <span class="counter">
          {number} of {of}
        </span>{' '}
        <Rich text={question.prompt} />
      </legend>
      {help && <p class="help">{help}</p>}
      <Field question={question} />
      <input type="hidden" name={revisionField(question.id)} value={String(question.revision)} />
    </fieldset>
  )
}
