// A number to type, with its unit.
import { mayBeNumber } from '../../../content/common/may-be-number.ts'
import type { PublicOf } from '../../../content/wire/index.ts'
import { authored } from '../../ui/authored.ts'
import type { QuestionView } from './question-view.ts'
import { checkedField, oneField } from './shared/typed-field.ts'

export const number: QuestionView<PublicOf<'number'>> = {
  draw: (props, { id, unit }) => oneField(props, id, unit && authored(props, unit)),
  complaint: ({ contentLang }, question, response) =>
    mayBeNumber(`${response}`, question, contentLang) ? undefined : 'needsNumber',
  checked: (props, { unit }, item, verdict) =>
    checkedField(props, item, verdict, unit && authored(props, unit)),
}
