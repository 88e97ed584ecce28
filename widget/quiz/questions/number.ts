// A number to type, with its unit. The keyboard of a phone shows digits.
import type { PublicOf } from '../../../content/wire/index.ts'
import { authored } from '../../ui/authored.ts'
import type { QuestionView } from './question-view.ts'
import { oneField, onTyped } from './shared/typed-field.ts'

export const number: QuestionView<PublicOf<'number'>> = {
  draw: (props, { id, unit }) => oneField(props, id, 'decimal', unit && authored(props, unit)),
  onResponse: onTyped,
}
