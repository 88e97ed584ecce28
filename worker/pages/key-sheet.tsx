// The key on paper, for whoever hands a quiz out: each question with its right answer and
// the reason. Only ever part of the answer to a POST.
import { parseMarkup } from '../../content/markup.ts'
import type { Question } from '../../content/schema.ts'
import { answerTo } from '../scoring/answer.ts'
import { Lines } from './placed.tsx'
import { Rich } from './text.tsx'
import { rows } from './typed.tsx'
import type { WithWords } from './words/words.ts'

interface KeySheetProps extends WithWords {
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
export function KeySheet({ questions, quiz, url, isShown, words }: KeySheetProps) {
  return (
    <section class="key-sheet" hidden={!isShown}>
      <h2>{words.paper.key}</h2>
      <p class="help">
        {quiz} · {url}
      </p>
      <ol>
        {questions.map((question) => (
          <li data-key={question.id}>
            <h3>
              <Rich text={parseMarkup(question.prompt.text)} />
            </h3>
            <Answer question={question} words={words} />
            <p>
              <Rich text={parseMarkup(question.solution.explanation)} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Answer({ question, words }: { question: Question } & WithWords) {
  const answer = answerTo(question)
  switch (question.type) {
    case 'order':
    case 'match':
      return (
        <>
          <p class="label">{words.rightAnswer}:</p>
          <Lines question={question} response={answer} words={words} />
        </>
      )
    case 'number':
    case 'text':
    case 'blanks':
      return (
        <Line
          texts={rows(question, answer, words).map(({ label, text }) => ({
            ...(label !== undefined && { label }),
            text,
          }))}
          words={words}
        />
      )
    default: {
      const ids = [answer].flat().map(String)
      const right = question.prompt.choices.filter(({ id }) => ids.includes(id))
      return <Line texts={right.map(({ text }) => ({ text: parseMarkup(text) }))} words={words} />
    }
  }
}

type Text = Parameters<typeof Rich>[0]['text']

interface LineProps extends WithWords {
  texts: readonly { label?: string; text: Text }[]
}

function Line({ texts, words }: LineProps) {
  return (
    <p>
      <span class="label">{words.rightAnswer}: </span>
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
