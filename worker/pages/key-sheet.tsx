// The key on paper, for whoever hands a quiz out: each question with its right answer and
// the reason. Only ever part of the answer to a POST.
import { parseMarkup } from '../../content/markup.ts'
import type { Question } from '../../content/schema.ts'
import { answerTo } from '../scoring/answer.ts'
import { Lines } from './placed.tsx'
import { Rich } from './text.tsx'
import { rows } from './typed.tsx'

const WORDS = {
  title: 'The key',
  answer: 'Right answer',
} as const

interface KeySheetProps {
  readonly questions: readonly Question[]
  readonly quiz: string
  readonly url: string
  /** Also on screen, where it is what was asked for. */
  readonly isShown?: boolean
}

/**
 * On the page of the answers it is printed and not shown, so that a reader who left
 * something open is not told in passing. It is in the source there, and that is fine: who
 * sends answers may send any, and so learns every key.
 */
export function KeySheet({ questions, quiz, url, isShown }: KeySheetProps) {
  return (
    <section class="key-sheet" hidden={!isShown}>
      <h2>{WORDS.title}</h2>
      <p class="help">
        {quiz} · {url}
      </p>
      <ol>
        {questions.map((question) => (
          <li data-key={question.id}>
            <h3>
              <Rich text={parseMarkup(question.prompt.text)} />
            </h3>
            <Answer question={question} />
            <p>
              <Rich text={parseMarkup(question.solution.explanation)} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Answer({ question }: { question: Question }) {
  const answer = answerTo(question)
  switch (question.type) {
    case 'order':
    case 'match':
      return (
        <>
          <p class="label">{WORDS.answer}:</p>
          <Lines question={question} response={answer} />
        </>
      )
    case 'number':
    case 'text':
    case 'blanks':
      return (
        <Line
          texts={rows(question, answer).map(({ label, text }) => ({
            ...(label !== undefined && { label }),
            text,
          }))}
        />
      )
    default: {
      const ids = [answer].flat().map(String)
      const right = question.prompt.choices.filter(({ id }) => ids.includes(id))
      return <Line texts={right.map(({ text }) => ({ text: parseMarkup(text) }))} />
    }
  }
}

type Text = Parameters<typeof Rich>[0]['text']

function Line({ texts }: { texts: readonly { label?: string; text: Text }[] }) {
  return (
    <p>
      <span class="label">{WORDS.answer}: </span>
      {texts.map(({ label, text }, index) => (
        <>
          {index > 0 && ' · '}
          {label && `${label}: `}
          <strong>
            <Rich text={text} />
          </strong>
        </>
      ))}
    </p>
  )
}
