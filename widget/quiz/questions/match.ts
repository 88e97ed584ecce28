// Items to match with targets: a select for each item.
import type { PublicOf, Response } from '../../../content/wire/index.ts'
import { authored } from '../../ui/authored.ts'
import { html } from '../../ui/html.ts'
import { itemOf } from '../machine/selectors.ts'
import type { QuestionView } from './question-view.ts'
import { isItemRight } from './shared/placed.ts'
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
          return html`<label class="option placed" part="option">
            <span class="text">${authored(props, text)}</span>
            ${select(props, item, question.targets, chosen ?? '', strings.chooseTarget, (target) =>
              choose(id, target),
            )}
          </label>`
        })}
      </div>`
  },

  checked(props, { items, targets }, item, { answer, feedback }) {
    const textOf = (pairs: Response | undefined, id: string) => {
      const target = targets.find((one) => one.id === recordOf(pairs)[id])
      return target && authored(props, target.text)
    }
    return items.map(({ id, text }) => {
      const isRight = isItemRight(item, items, id)
      return {
        given: html`<span class="text">${authored(props, text)}</span>
          <span class="text">${textOf(item.response, id) ?? '…'}</span>`,
        isRight,
        isLead: isRight === false,
        right: textOf(answer, id),
        reason: feedback.chosen.find((one) => one.id === id)?.text,
      }
    })
  },
}
