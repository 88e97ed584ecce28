// Choice questions: native radios or checkboxes, and boxes to tick on paper.

import type { ChoiceQuestion } from '../../../content/model/question.ts'
import { parseMarkup, plainText } from '../../../content/parsing/markup.ts'
import type { PublicChoiceQuestion, RichText } from '../../../content/wire/index.ts'
import { type FeedbackText, feedbackOn } from '../../scoring/feedback.ts'
import { Rich } from '../ui/text.tsx'
import { Boxes } from './paper.tsx'
import { Explanation } from './explanation.tsx'
import type { AnswerProps, KeyProps, PageKind } from './question-page.ts'
import { RightAnswer } from './solution.tsx'

/** One is chosen. */
export const single: PageKind<'single' | 'truefalse'> = {
  Field: ({ question }) => <Options question={question} type="radio" />,
  read({ id }, form) {
    const values = form.getAll(id)
    return values.length === 0 ? undefined : { response: values.join(' ') }
  },
  Room: ({ question }) => <Boxes mark="box round" texts={question.choices} />,
  Key,
  Answer,
  describe: (question) => ({ eduQuestionType: 'Multiple choice', ...suggested(question) }),
}

/** Any number is. */
export const multiple: PageKind<'multiple'> = {
  Field: ({ question }) => <Options question={question} type="checkbox" />,
  help: (words) => words.chooseAll,
  read({ id }, form) {
    const values = form.getAll(id)
    return values.length === 0 ? undefined : { response: values }
  },
  Room: ({ question, words }) => (
    <>
      <p class="help">{words.paper.tickAll}</p>
      <Boxes mark="box" texts={question.choices} />
    </>
  ),
  Key,
  Answer,
  describe: (question) => ({ eduQuestionType: 'Checkbox', ...suggested(question) }),
}

interface OptionsProps {
  readonly question: PublicChoiceQuestion
  readonly type: 'radio' | 'checkbox'
}

function Options({ question, type }: OptionsProps) {
  return (
    <div class="options">
      {question.choices.map((choice) => (
        <label class="option">
          <input type={type} name={question.id} value={choice.id} />
          <span>
            <Rich text={choice.text} />
          </span>
        </label>
      ))}
    </div>
  )
}

function Key({ question, answer, words }: KeyProps<ChoiceQuestion>) {
  const ids = [answer].flat().map(String)
  const right = question.prompt.choices.filter(({ id }) => ids.includes(id))
  return (
    <RightAnswer parts={right.map(({ text }) => ({ text: parseMarkup(text) }))} words={words} />
  )
}

function Answer({ question, grade, words }: AnswerProps<ChoiceQuestion>) {
  const feedback = feedbackOn(question, grade)
  const answer: readonly string[] = [question.solution.key].flat()
  const others = feedback.others.filter(({ id }) => !answer.includes(id))
  return (
    <>
      <OptionTexts question={question} texts={feedback.chosen} label={words.youChose} />
      {!grade.correct && (
        <OptionTexts
          question={question}
          texts={feedback.others.filter(({ id }) => answer.includes(id))}
          label={words.rightAnswer}
        />
      )}
      <Explanation question={question} />
      {others.length > 0 && (
        <details>
          <summary>{words.whyNotOthers}</summary>
          <OptionTexts question={question} texts={others} />
        </details>
      )}
    </>
  )
}

function OptionTexts(props: {
  question: ChoiceQuestion
  texts: readonly FeedbackText[]
  label?: string
}) {
  const { question, texts, label } = props
  if (texts.length === 0) return null
  const wording = (id = ''): RichText =>
    parseMarkup(question.prompt.choices.find((choice) => choice.id === id)?.text ?? id)
  return (
    <dl class="feedback">
      {texts.map(({ id, text }) => (
        <>
          <dt>
            {label && <span class="label">{label}: </span>}
            <Rich text={wording(id)} />
          </dt>
          <dd>
            <Rich text={parseMarkup(text)} />
          </dd>
        </>
      ))}
    </dl>
  )
}

function suggested({ choices }: PublicChoiceQuestion) {
  return {
    suggestedAnswer: choices.map(({ text }, position) => ({
      '@type': 'Answer',
      position,
      text: plainText(text),
    })),
  }
}
