// The link to the page of the whole quiz.
import { html, linkAddress, nothing, type TemplateResult } from '../../ui/html.ts'
import type { ViewProps } from './view-props.ts'

export function wholeQuizLink(
  { strings, quizUrl, linkTarget }: ViewProps,
  cssClass?: 'button',
): TemplateResult {
  return html`<a
    class=${cssClass ?? nothing}
    href=${linkAddress(quizUrl)}
    target=${linkTarget}
    rel="noopener"
    >${strings.takeWhole}</a
  >`
}
