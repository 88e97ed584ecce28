// A number to type, with its unit.
import { mayBeNumber } from '../../../content/common/numbers/may-be-number.ts'
import { numeral } from '../../../content/common/numbers/numeral.ts'
import type { PublicOf } from '../../../content/wire/index.ts'
import { authored } from '../../ui/authored.ts'
import type { QuestionView } from './question-view.ts'
import { checkedField, oneField } from './shared/typed-field.ts'

export const number: QuestionView<PublicOf<'number'>> = {
  draw: (props, { id, unit }) => oneField(props, id, unit && authored(props, unit)),
  complaint: ({ contentLang }, question, response) =>
    mayBeNumber(`${response}`, question, contentLang) ? undefined : 'needsNumber',
  checked(props, { unit }, item, verdict) {
    const { answer } = verdict
    // A number is written as the language of the content writes it.
    const shown =
      answer === undefined
        ? verdict
        : { ...verdict, answer: numeral(`${answer}`, props.contentLang) }
    return checkedField(props, item, shown, unit && authored(props, unit))
  },
}
