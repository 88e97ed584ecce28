// Items to match with targets: a select for each item.
import type { PublicOf } from '../../../content/wire/index.ts'
import { authored } from '../../ui/authored.ts'
import { html, nothing } from '../../ui/html.ts'
import { itemOf } from '../machine/selectors.ts'
import type { QuestionView } from './question-view.ts'
import { placedMarker } from './shared/placed.ts'
import { recordOf } from './shared/record.ts'
import { select } from './shared/select.ts'

export const match: QuestionView<PublicOf<'match'>> = {
  draw(props, question) {
    const { state, strings, dispatch } = props
    const item = itemOf(state, question.id)
    const targets = recordOf(item.response)
    const choose = (id: string, target: string) => {
      const { [id]: _, ...others } = targets
      dispatch({ type: 'choose', response: target ? { ...others, [id]: target } : others })
    }
    return html`<p class="label">${strings.matchHelp}</p>
      <div class="options" part="options">
        ${question.items.map(({ id, text }) => {
          const chosen = targets[id]
          const marker = placedMarker(props, item, question, id)
          return html`<label
            class="option placed ${marker?.name ?? ''}"
            part="option${marker?.part ?? ''}"
          >
            <span class="text">${authored(props, text)}</span>
            ${select(props, item, question.targets, chosen ?? '', strings.chooseTarget, (target) =>
              choose(id, target),
            )}
            ${marker?.label ?? nothing}
          </label>`
        })}
      </div>`
  },
}
