// What was typed into a question, and what is right, on the page of the answers.
import { parseMarkup } from '../../content/markup.ts'
import type { TypedQuestion } from '../../content/schema.ts'
import type { Response, RichText } from '../../content/wire.ts'
import type { FeedbackText } from '../scoring/feedback.ts'
import type { Grade } from '../scoring/grade.ts'
import { Rich } from './text.tsx'
import type { PageWords, WithWords } from './words/words.ts'

interface TypedProps extends WithWords {
  readonly question: TypedQuestion
  readonly grade: Grade
  readonly texts: readonly FeedbackText[]
}

export function Typed({ question, grade, texts, words }: TypedProps) {
  return (
    <>
      <dl class="feedback">
        {rows(question, grade.response, words).map(({ id, label, text }) => (
          <>
            <dt>
              <span class="label">{label ?? words.youWrote}: </span>
              {/* As it was typed: never read as markup. */}
              <Rich text={text} />
            </dt>
            <dd>
              <Rich text={parseMarkup(texts.find((one) => one.id === id)?.text ?? '')} />
            </dd>
          </>
        ))}
      </dl>
      {!grade.correct && (
        <p>
          <span class="label">{words.rightAnswer}: </span>
          {rows(question, grade.answer, words).map(({ label, text }, index) => (
            <>
              {index > 0 && ' · '}
              {label && `${label}: `}
              <strong>
                <Rich text={text} />
              </strong>
            </>
          ))}
        </p>
      )}
    </>
  )
}

/** A response, part by part, as it is read. */
export function rows(
  question: TypedQuestion,
  response: Response,
  words: PageWords,
): { id?: string; label?: string; text: RichText }[] {
  if (question.type !== 'blanks') {
    const unit = question.type === 'number' ? question.prompt.unit : undefined
    const text = String(response)
    return [{ text: unit && !text.endsWith(unit) ? `${text} ${unit}` : text }]
  }
  const filled = new Map(typeof response === 'object' ? Object.entries(response) : [])
  return question.prompt.blanks.map(({ id, choices }, index) => {
    const text = String(filled.get(id) ?? '')
    const choice = choices?.find((one) => one.id === text)
    return {
      id,
      label: words.gap(index + 1),
      text: choice ? parseMarkup(choice.text) : text || '–',
    }
  })
}
