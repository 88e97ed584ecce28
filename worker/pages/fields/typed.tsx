// Questions that are typed into, in the form without JavaScript. Gaps are filled in below
// the prompt, which numbers them: a legend is no place for fields.
import { plainText } from '../../../content/markup.ts'
import {
  type Blank,
  MAX_RESPONSE_LENGTH,
  type PublicTypedQuestion,
  type Response,
} from '../../../content/wire.ts'
import type { WithWords } from '../words/words.ts'

interface TypedFieldProps extends WithWords {
  readonly question: PublicTypedQuestion
}

export function TypedField({ question, words }: TypedFieldProps) {
  if (question.type === 'blanks') {
    return (
      <div class="options">
        {question.blanks.map((blank, index) => (
          <BlankField
            name={nameOf(question.id, blank)}
            label={words.gap(index + 1)}
            blank={blank}
            words={words}
          />
        ))}
      </div>
    )
  }
  const isNumber = question.type === 'number'
  const unit = isNumber ? question.unit : undefined
  return (
    <div class="typed">
      <label for={fieldId(question.id)}>{words.yourAnswer(unit)}</label>
      <TextInput name={question.id} isNumber={isNumber} />
    </div>
  )
}

/** The id of a question is its card's already. */
const fieldId = (name: string) => `${name}.field`

/** No id of a question has a point in it, so none is like it. */
const nameOf = (question: string, { id }: Blank) => `${question}.blank.${id}`

interface BlankFieldProps extends WithWords {
  readonly name: string
  readonly label: string
  readonly blank: Blank
}

function BlankField({ name, label, blank, words }: BlankFieldProps) {
  return (
    <div class="typed">
      <label for={fieldId(name)}>{label}</label>
      {blank.choices ? (
        <select id={fieldId(name)} name={name}>
          <option value="">{words.choose}</option>
          {blank.choices.map(({ id, text }) => (
            <option value={id}>{plainText(text)}</option>
          ))}
        </select>
      ) : (
        <TextInput name={name} isNumber={false} />
      )}
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

/** The response that the form's fields make, or undefined where nothing was filled in. */
export function readTyped(
  question: PublicTypedQuestion,
  form: URLSearchParams,
): Response | undefined {
  if (question.type !== 'blanks') {
    const text = form.get(question.id) ?? ''
    return text.trim() === '' ? undefined : text
  }
  const filled = question.blanks.flatMap((blank) => {
    const text = form.get(nameOf(question.id, blank)) ?? ''
    return text.trim() === '' ? [] : [[blank.id, text] as const]
  })
  return filled.length === 0 ? undefined : Object.fromEntries(filled)
}
