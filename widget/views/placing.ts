// Questions that put items in places. Entry of its own chunk (others.ts).

import type { PublicOf } from '../../content/wire/index.ts'
import { adopt } from '../app.ts'
import css from '../styles/placing.css'
import { matchView } from './match.ts'
import { orderView } from './order.ts'
import type { TemplateResult } from './text.ts'
import type { View } from './view.ts'

const sheet = new CSSStyleSheet()
sheet.replaceSync(css)

export function draw(view: View, question: PublicOf<'order' | 'match'>): TemplateResult {
  const { host } = view.place
  if (!host.shadowRoot?.adoptedStyleSheets.includes(sheet)) adopt(host, sheet)
  return 'targets' in question ? matchView(view, question) : orderView(view, question)
}
