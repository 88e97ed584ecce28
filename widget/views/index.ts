// Which view shows which type. A type that this build does not know gets a polite
// line and the link to the page that does.
import type { PublicQuestion } from '../../content/wire.ts'
import { choiceView } from './choice.ts'
import { html, type TemplateResult } from './text.ts'
import type { View } from './view.ts'

export function responseView(view: View, question: PublicQuestion): TemplateResult {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'truefalse':
      return choiceView(view, question)
    default:
      return html`<p>
        ${view.strings.unknownType} <a href=${view.quizUrl}>${view.strings.takeWhole}</a>
      </p>`
  }
}
