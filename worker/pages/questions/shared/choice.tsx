// Questions that are answered by choosing options: radio buttons or checkboxes, boxes on paper,
// the feedback on each option, and a select for questions that choose inside a text or a list.
import { plainText } from '../../../../content/common/plain-text.ts'
import type { ChoiceQuestion } from '../../../../content/model/question.ts'
import type { Placed, PublicChoiceQuestion } from '../../../../content/wire/index.ts'
import { feedbackOn } from '../../../scoring/grade.ts'
import { FeedbackList } from '../../ui/feedback-list.tsx'
import { useAuthoredLanguage } from '../../ui/page-language.tsx'
import { Rich } from '../../ui/text.tsx'
import type { AnswerProps, KeyProps, QuestionPage, SentValues } from '../question-page.ts'
import { PaperBoxes } from './paper.tsx'
import { Explanation, RightAnswer } from './solution.tsx'

/** The page of questions with exactly one right option. */
export const oneOption: QuestionPage<'single' | 'truefalse'> = {
  Field: ({ question, sent }) => <OptionFields question={question} type="radio" sent={sent} />,
  read(question, form) {
    // Two values for one radio group cannot be one option: joined, they are an unknown id.
    const values = optionValues(question, form)
    return values && { response: values.join(' ') }
  },
  PaperField: ({ question }) => <PaperBoxes mark="box round" texts={question.choices} />,
  Key: OptionKey,
  Answer: OptionAnswer,
  describe: (question) => ({ eduQuestionType: 'Multiple choice', ...suggestedAnswers(question) }),
}

interface OptionFieldsProps {
  readonly question: PublicChoiceQuestion
  readonly type: 'radio' | 'checkbox'
  readonly sent: SentValues | undefined
}

export function OptionFields({ question, type, sent }: OptionFieldsProps) {
  const chosen = sent?.values.getAll(question.id)
  return (
    <div class="options">
      {question.choices.map((choice) => (
        <label class="option">
          <input
            type={type}
            name={question.id}
            value={choice.id}
            checked={chosen?.includes(choice.id)}
          />
          <span>
            <Rich text={choice.text} isInOption />
          </span>
        </label>
      ))}
    </div>
  )
}

/** Undefined if nothing was chosen. */
export function optionValues(question: PublicChoiceQuestion, form: URLSearchParams) {
  const values = form.getAll(question.id)
  return values.length === 0 ? undefined : values
}

interface SelectOptionsProps {
  /** The text of the first option, which chooses nothing. */
  readonly prompt: string
  readonly options: readonly Placed[]
  readonly selected?: string | null | undefined
}

/** The options of a `select`. An `option` element can hold plain text only. */
export function SelectOptions({ prompt, options, selected }: SelectOptionsProps) {
  const language = useAuthoredLanguage()
  return (
    <>
      <option value="">{prompt}</option>
      {options.map(({ id, text }) => (
        <option value={id} selected={id === selected} {...language}>
          {plainText(text)}
        </option>
      ))}
    </>
  )
}

export function OptionKey({ question, answer, strings }: KeyProps<ChoiceQuestion>) {
  const ids = [answer].flat().map(String)
  const right = question.prompt.choices.filter(({ id }) => ids.includes(id))
  return <RightAnswer parts={right.map(({ text }) => ({ text }))} strings={strings} />
}

export function OptionAnswer({ question, grade, strings }: AnswerProps<ChoiceQuestion>) {
  const { chosen, others } = feedbackOn(question, grade)
  const texts = new Map([...chosen, ...others].map(({ id, text }) => [id, text]))
  const key: readonly string[] = [question.solution.key].flat()
  const all = question.prompt.choices.map(({ id, text: option }) => {
    const isChosen = grade.chosen.includes(id)
    const isMissed = !isChosen && key.includes(id)
    return { isChosen, isMissed, term: option, text: texts.get(id) }
  })
  const wrong = all.filter(({ isChosen, isMissed, text }) => !isChosen && !isMissed && text)
  return (
    <>
      <FeedbackList label={strings.youChose} entries={all.filter(({ isChosen }) => isChosen)} />
      {!grade.correct && (
        <FeedbackList
          label={strings.rightAnswer}
          entries={all.filter(({ isMissed }) => isMissed)}
        />
      )}
      <Explanation question={question} />
      {wrong.length > 0 && (
        <details>
          <summary>{strings.whyNotOthers}</summary>
          <FeedbackList entries={wrong} />
        </details>
      )}
    </>
  )
}

export function suggestedAnswers({ choices }: PublicChoiceQuestion) {
  return {
    suggestedAnswer: choices.map(({ text }, position) => ({
      '@type': 'Answer',
      position,
      text: plainText(text),
    })),
  }
}
