// Choice questions in the form without JavaScript: native radios or checkboxes.
import type { PublicChoiceQuestion, Response } from '../../../content/wire.ts'
import { Rich } from '../text.tsx'

export function ChoiceField({ question }: { question: PublicChoiceQuestion }) {
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
  question: Pick<PublicChoiceQuestion, 'type'>,
  values: readonly string[],
): Response | undefined {
  if (values.length === 0) return undefined
  return question.type === 'multiple' ? [...values] : values.join(' ')
}
