// A question with several right options.
import type { PublicOf } from '../../../content/wire/index.ts'
import type { QuestionView } from './question-view.ts'
import { options } from './shared/choice.ts'

export const multiple: QuestionView<PublicOf<'multiple'>> = {
  help: ({ chooseAll }) => chooseAll,
  draw: (props, question) =>
    options(props, question, 'checkbox', (chosen, id, isChecked) =>
      isChecked ? [...chosen, id] : chosen.filter((other) => other !== id),
    ),
}
