// A text to type.
import type { PublicOf } from '../../../content/wire/index.ts'
import type { QuestionView } from './question-view.ts'
import { checkedField, oneField } from './shared/typed-field.ts'

export const text: QuestionView<PublicOf<'text'>> = {
  draw: (props, { id }) => oneField(props, id),
  checked: (props, _, item, verdict) => checkedField(props, item, verdict),
}
