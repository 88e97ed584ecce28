// Questions that are typed into: a number, a text, a text with gaps. Entry of its own
// chunk (others.ts). No form, so that Enter sends nothing, neither here nor on the page
// around, and a sandboxed frame has nothing to refuse.
import type { PublicOf, PublicTypedQuestion, Response } from '../../content/wire/index.ts'
import { adopt } from '../app.ts'
import { itemOf } from '../machine.ts'
import { wordsOf } from '../strings-late.ts'
import css from '../styles/typed.css'
import { authored } from './authored.ts'
import { blanksView } from './blanks.ts'
import { html, nothing, type TemplateResult } from './text.ts'
import { input, isRight, row } from './typed-row.ts'
import type { View } from './view.ts'

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
