// Questions that are not choices: their views are a chunk of their own, which only a page
// with such a question brings. A type that this build does not know gets a polite line and
// the link to the page that does.
import type { PublicQuestion } from '../../content/wire.ts'
import { lateEn } from '../strings-late.ts'
import { button, html, type TemplateResult } from './text.ts'
import type { View } from './view.ts'

type Placing = typeof import('./placing.ts')

let placing: Placing | undefined
let arriving: Promise<void> | undefined
let isMissing = false

export function otherView(view: View, question: PublicQuestion): TemplateResult {
  switch (question.type) {
    case 'order':
    case 'match':
      if (placing) return placing.placingView(view, question)
      if (isMissing) return unavailable(view)
      bring(view)
      return html`<p class="label" role="status">${lateEn.arriving}</p>`
    default:
      return html`<p>${lateEn.unknownType} ${wholeQuiz(view)}</p>`
  }
}

/**
 * The second try is the file that holds every chunk, for a failed import stays failed under
 * its URL (loader/bring.ts).
 */
function bring({ place, redraw }: View): void {
  arriving ??= import('./placing.ts')
    .catch(() => place.bring('whole').then((whole) => whole.placing))
    .then(
      (arrived) => {
        placing = arrived
      },
      () => {
        isMissing = true
      },
    )
  arriving.then(redraw)
}

function unavailable(view: View): TemplateResult {
  const retry = () => {
    isMissing = false
    arriving = undefined
    view.redraw()
  }
  return html`<p class="label" role="status">${lateEn.unavailable} ${wholeQuiz(view)}</p>
    <div class="actions">${button(view.strings.retry, false, retry)}</div>`
}

function wholeQuiz({ quizUrl, linkTarget, strings }: View): TemplateResult {
  return html`<a href=${quizUrl} target=${linkTarget} rel="noopener">${strings.takeWhole}</a>`
}
