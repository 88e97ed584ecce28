// A text with gaps: a field for each gap, below the prompt that numbers them.
import type { Blank, PublicOf } from '../../../content/wire/index.ts'
import type { Item } from '../../progress/saved.ts'
import { authored } from '../../ui/authored.ts'
import { html, type TemplateResult } from '../../ui/html.ts'
import { itemOf } from '../machine/selectors.ts'
import type { ViewProps } from '../views/view-props.ts'
import type { QuestionView } from './question-view.ts'
import { isGapRight } from './shared/gap.ts'
import { readAs } from './shared/read-as.ts'
import { recordOf } from './shared/record.ts'
import { select } from './shared/select.ts'
import { input, labelled, typedText } from './shared/typed-field.ts'

export const blanks: QuestionView<PublicOf<'blanks'>> = {
  draw(props, question) {
    const item = itemOf(props.state, question.id)
    return html`<div class="options" part="options">
      ${question.blanks.map((blank, index) => gap(props, item, blank, index + 1))}
    </div>`
  },

  checked(props, question, { response }, verdict) {
    const { strings } = props
    const texts = recordOf(response)
    const key = recordOf(verdict.answer)
    return question.blanks.map(({ id, choices = [] }, index) => {
      const choiceText = (value: string | undefined) =>
        choices.find((one) => one.id === value)?.text
      const chosen = choiceText(texts[id])
      const right = choiceText(key[id]) ?? key[id]
      const isRight = isGapRight(verdict, id)
      return {
        given: typedText(
          strings.gap(index + 1),
          chosen === undefined ? texts[id] || '…' : authored(props, chosen),
        ),
        isRight,
        isLead: isRight === false,
        right: right === undefined ? undefined : authored(props, right),
        note: readAs(strings, texts[id] ?? '', recordOf(verdict.read)[id]),
        reason: verdict.feedback.chosen.find((one) => one.id === id)?.text,
      }
    })
  },
}

function gap(props: ViewProps, item: Item, { id, choices }: Blank, number: number): TemplateResult {
  const { strings, dispatch } = props
  const filled = recordOf(item.response)
  const text = filled[id] ?? ''
  const fill = (value: string) => dispatch({ type: 'choose', response: { ...filled, [id]: value } })
  const field = choices
    ? select(props, item, choices, text, strings.pick, fill)
    : input(props, item, text, fill)
  return labelled(strings.gap(number), field)
}
