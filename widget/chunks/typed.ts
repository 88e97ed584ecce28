// Questions that are typed into: a number, a text, a text with gaps. Entry of its own
// chunk (others.ts). No form, so that Enter sends nothing, neither here nor on the page
// around, and a sandboxed frame has nothing to refuse.
import type { PublicOf, PublicTypedQuestion, Response } from '../../content/wire/index.ts'
import { itemOf } from '../quiz/machine/transition.ts'
import { adopt } from '../quiz/mount.ts'
import { blanksView } from '../quiz/questions/blanks.ts'
import { input, isRight, row } from '../quiz/questions/typed-field.ts'
import type { View } from '../quiz/views/view-props.ts'
import { wordsOf } from '../strings/strings-late.ts'
import css from '../styles/typed.css'
import { authored } from '../ui/authored.ts'
import { html, nothing, type TemplateResult } from '../ui/html.ts'

const sheet = new CSSStyleSheet()
sheet.replaceSync(css)

export function draw(view: View, question: PublicTypedQuestion): TemplateResult {
  adopt(view.place.host, sheet)
  return 'blanks' in question ? blanksView(view, question) : lineView(view, question)
}

/** One line to write. */
function lineView(view: View, question: PublicOf<'number' | 'text'>): TemplateResult {
  const item = itemOf(view.state, question.id)
  const choose = (response: Response) => view.dispatch({ type: 'choose', response })
  const isNumber = question.type === 'number'
  const unit = isNumber ? question.unit : undefined
  const text = typeof item.response === 'object' ? '' : `${item.response ?? ''}`
  return html`<div class="options" part="options">
    ${row(
      view,
      wordsOf(view).answer,
      isRight(item),
      html`<span class="with-unit"
        >${input(item, text, isNumber, choose)}${unit ? html`<span class="unit">${authored(view, unit)}</span>` : nothing}</span
      >`,
    )}
  </div>`
}
