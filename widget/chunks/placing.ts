// Questions that put items in places. Entry of its own chunk (others.ts).

import type { PublicOf } from '../../content/wire/index.ts'
import { adopt } from '../quiz/mount.ts'
import { matchView } from '../quiz/questions/match.ts'
import { orderView } from '../quiz/questions/order.ts'
import type { View } from '../quiz/views/view-props.ts'
import css from '../styles/placing.css'
import type { TemplateResult } from '../ui/html.ts'

const sheet = new CSSStyleSheet()
sheet.replaceSync(css)

export function draw(view: View, question: PublicOf<'order' | 'match'>): TemplateResult {
  const { host } = view.place
  if (!host.shadowRoot?.adoptedStyleSheets.includes(sheet)) adopt(host, sheet)
  return 'targets' in question ? matchView(view, question) : orderView(view, question)
}
