// The whole quiz as a plain form: what readers without JavaScript use, what search
// engines read, and what stands inside the element until the widget takes over.
import type { PublicQuestion, PublicQuiz } from '../../../content/wire/index.ts'
import { type PageWords, pageWords } from '../../strings/page-strings.ts'
import { pageKindOf } from '../questions/registry.ts'
import { Rich } from '../ui/text.tsx'
import { type AskedSet, plainSet, questionsOf, SET_FIELDS, setTexts } from '../settings/question-set.ts'
import { ConfidenceField } from './confidence.tsx'

/** The name of the hidden field that carries the revision which the reader saw. */
export const revisionField = (question: string) => `${question}.revision`

interface QuizFormProps {
  readonly quiz: PublicQuiz
  /** Where it is sent: the page of the quiz, in the language that was asked for. */
  readonly action: string
  /** What was asked for of it. */
  readonly set?: AskedSet
  /** Code of the result that this attempt is measured against. */
  readonly challenge?: string | undefined
  /** In a frame, leads out of it: the page of the answers may not be framed. */
  readonly target?: '_blank'
}

export function QuizForm({ quiz, action, set = {}, challenge, target }: QuizFormProps) {
  const asked = plainSet(quiz, set)
  const questions = questionsOf(quiz, asked)
  const { seed, only } = setTexts(asked)
  const words = pageWords(quiz.lang)
  return (
    <form class="quiz" method="post" action={action} {...(target && { target })}>
      {questions.map((question, index) => (
        <QuestionFieldset
          question={question}
          counter={words.outOf(index + 1, questions.length)}
          asksConfidence={quiz.confidence === true}
          words={words}
        />
      ))}
      {seed && <input type="hidden" name={SET_FIELDS.seed} value={seed} />}
      {only && <input type="hidden" name={SET_FIELDS.only} value={only} />}
      {challenge && <input type="hidden" name={SET_FIELDS.challenge} value={challenge} />}
      <p class="actions">
        <button type="submit">
          {quiz.kind === 'outcome' ? words.outcome.submit : words.submit}
        </button>
      </p>
    </form>
  )
}

interface QuestionFieldsetProps {
  readonly question: PublicQuestion
  readonly counter: string
  readonly asksConfidence: boolean
  readonly words: PageWords
}

function QuestionFieldset(props: QuestionFieldsetProps) {
  const { question, counter, asksConfidence, words } = props
  const { Field, help } = pageKindOf(question)
  return (
    <fieldset class="card" id={question.id}>
      <legend>
        <span class="counter">{counter}</span> <Rich text={question.prompt} />
      </legend>
      {help && <p class="help">{help(words)}</p>}
      <Field question={question} words={words} />
      {asksConfidence && <ConfidenceField question={question.id} words={words} />}
      <input type="hidden" name={revisionField(question.id)} value={String(question.revision)} />
    </fieldset>
  )
}
