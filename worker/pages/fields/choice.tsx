// Choice questions in the form without JavaScript: native radios or checkboxes.
import type { PublicQuestion, Response } from '../../../content/wire.ts'
import { Rich } from '../text.tsx'

type PublicChoice = Extract<PublicQuestion, { choices: unknown }>

export function ChoiceField({ question }: { question: PublicChoice }) {
  const type = question.type === 'multiple' ? 'checkbox' : 'radio'
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

/** The response that the form's values make, or undefined where none was given. */
export function readChoice(
  question: Pick<PublicQuestion, 'type'>,
  values: readonly string[],
): Response | undefined {
  if (values.length === 0) return undefined
  return question.type === 'multiple' ? [...values] : values.join(' ')
}
