// A text with gaps: a field for each gap, below the prompt that numbers them.
import type { Blank, CheckResult, PublicOf } from '../../../content/wire/index.ts'
import type { Item } from '../../progress/saved.ts'
import { authored } from '../../ui/authored.ts'
import { html, nothing, type TemplateResult } from '../../ui/html.ts'
import { itemOf } from '../machine/selectors.ts'
import type { ViewProps } from '../views/view-props.ts'
import type { QuestionView } from './question-view.ts'
import { isGapRight } from './shared/gap.ts'
import { readAs } from './shared/read-as.ts'
import { recordOf } from './shared/record.ts'
import { select } from './shared/select.ts'
import { input, labelled } from './shared/typed-field.ts'

export const blanks: QuestionView<PublicOf<'blanks'>> = {
  draw(props, question) {
    const item = itemOf(props.state, question.id)
    return html`<div class="options" part="options">
      ${question.blanks.map((blank, index) => gap(props, item, blank, index + 1))}
    </div>`
  },

  onResponse(props, question, { read, ...verdict }, parts) {
    const texts = recordOf(itemOf(props.state, question.id).response)
    const reading = recordOf(read)
    return html`${question.blanks.map(({ id }) =>
      readAs(props, texts[id] ?? '', reading[id], parts.name(id)),
    )}
      ${
        // Without feedback, the marks of the fields say all there is.
        verdict.feedback.chosen.length === 0
          ? nothing
          : html`<dl>
              ${question.blanks.map(({ id }) =>
                onGap(props, verdict, id, parts.pair(id, texts[id] || '…')),
              )}
            </dl>`
      }`
  },
}

/** A gap with what the reader put into it, its mark, and what the author says of it. */
function onGap(props: ViewProps, verdict: CheckResult, id: string, pair: unknown): TemplateResult {
  const said = verdict.feedback.chosen.find((one) => one.id === id)
  const isRight = isGapRight(verdict, id)
  const mark = isRight === undefined ? undefined : props.afterAnswer.marker(props, isRight)
  return html`<dt class=${mark?.name ?? ''}>${pair}${mark ? [' – ', mark.label] : nothing}</dt>
    ${said ? html`<dd>${authored(props, said.text)}</dd>` : nothing}`
}

function gap(props: ViewProps, item: Item, { id, choices }: Blank, number: number): TemplateResult {
  const { strings, dispatch } = props
  const filled = recordOf(item.response)
  const text = filled[id] ?? ''
  const fill = (value: string) => dispatch({ type: 'choose', response: { ...filled, [id]: value } })
  const isRight = item.verdict && isGapRight(item.verdict, id)
  const field = choices
    ? select(props, item, choices, text, strings.pick, fill)
    : input(props, item, text, fill)
  return labelled(props, strings.gap(number), isRight, field)
}
