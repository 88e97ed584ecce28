// Questions that are typed into: their fields, what was typed, and what is right.

import type { TypedQuestion } from '../../../content/model/question.ts'
import { parseMarkup } from '../../../content/parsing/markup.ts'
import { MAX_RESPONSE_LENGTH, type Response, type RichText } from '../../../content/wire/index.ts'
import { feedbackOn } from '../../scoring/feedback.ts'
import type { Grade } from '../../scoring/grade.ts'
import type { WithWords } from '../../strings/page-strings.ts'
import { Rich } from '../ui/text.tsx'
import { Explanation } from './explanation.tsx'
import type { ReadField } from './question-page.ts'
import { RightAnswer } from './solution.tsx'

/** The id of a question is its card's already. */
export const fieldId = (name: string) => `${name}.field`

interface TypedFieldProps {
  readonly name: string
  readonly label: string
  readonly isNumber?: boolean
}

export function TypedField({ name, label, isNumber = false }: TypedFieldProps) {
  return (
    <div class="typed">
      <label for={fieldId(name)}>{label}</label>
      <TextInput name={name} isNumber={isNumber} />
    </div>
  )
}

/** Not type=number, which takes no decimal comma and loses what it does not understand. */
function TextInput({ name, isNumber }: { name: string; isNumber: boolean }) {
  return (
    <input
      type="text"
      id={fieldId(name)}
      name={name}
      maxlength={MAX_RESPONSE_LENGTH}
      autocomplete="off"
      autocapitalize="off"
      spellcheck={false}
      {...(isNumber && { inputmode: 'decimal' })}
    />
  )
}

/** Undefined where nothing was typed. */
export function readTyped(
  { id }: { readonly id: string },
  form: URLSearchParams,
): ReadField | undefined {
  const text = form.get(id) ?? ''
  return text.trim() === '' ? undefined : { response: text }
}

/** On paper. */
export function LongLine({ unit, words }: WithWords & { unit?: string | undefined }) {
  return (
    <p>
      {words.yourAnswer()}: <span class="line long" />
      {unit && ` ${unit}`}
    </p>
  )
}

/** A part of a response, as it is read. */
export interface Row {
  readonly id?: string
  readonly label?: string
  readonly text: RichText
}

interface TypedProps extends WithWords {
  readonly question: TypedQuestion
  readonly grade: Grade
  readonly rows: (response: Response) => readonly Row[]
  /** Where the key is written otherwise than what is typed. */
  readonly keyRows?: (answer: Response) => readonly Row[]
}

export function Typed({ question, grade, rows, keyRows = rows, words }: TypedProps) {
  const texts = feedbackOn(question, grade).chosen
  return (
    <>
      <dl class="feedback">
        {rows(grade.response).map(({ id, label, text }) => (
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
      {!grade.correct && <RightAnswer parts={keyRows(grade.answer)} words={words} />}
      <Explanation question={question} />
    </>
  )
}
