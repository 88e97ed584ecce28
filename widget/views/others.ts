// Questions that are not choices: their views are in chunks of their own, each of which
// only a page with such a question brings. A type that this build does not know gets a
// polite line and the link to the page that does.
import type { PublicQuestion } from '../../content/wire.ts'
import { wordsOf } from '../strings-late.ts'
import { button, html, type TemplateResult } from './text.ts'
import type { View } from './view.ts'

type Whole = typeof import('../whole.ts')

/** A chunk of views: here, on its way, or found missing. */
class Views<N extends 'placing' | 'typed'> {
  #here: Whole[N] | undefined
  #arriving: Promise<void> | undefined
  #isMissing = false
  readonly #name: N
  readonly #load: () => Promise<Whole[N]>

  constructor(name: N, load: () => Promise<Whole[N]>) {
    this.#name = name
    this.#load = load
  }

  show(view: View, draw: (views: Whole[N]) => TemplateResult): TemplateResult {
    if (this.#here) return draw(this.#here)
    if (this.#isMissing) return unavailable(view, () => this.#forget())
    this.#bring(view)
    return html`<p class="label" role="status">${wordsOf(view).arriving}</p>`
  }

  /**
   * The second try is the file that holds every chunk, for a failed import stays failed
   * under its URL (loader/bring.ts).
   */
  #bring({ place, redraw }: View): void {
    this.#arriving ??= this.#load()
      .catch(() => place.bring('whole').then((whole) => whole[this.#name]))
      .then(
        (arrived) => {
          this.#here = arrived
        },
        () => {
          this.#isMissing = true
        },
      )
    this.#arriving.then(redraw)
  }

  #forget(): void {
    this.#isMissing = false
    this.#arriving = undefined
  }
}

const placing = new Views('placing', () => import('./placing.ts'))
const typed = new Views('typed', () => import('./typed.ts'))

export function otherView(view: View, question: PublicQuestion): TemplateResult {
  switch (question.type) {
    case 'order':
    case 'match':
      return placing.show(view, ({ placingView }) => placingView(view, question))
    case 'number':
    case 'text':
    case 'blanks':
      return typed.show(view, ({ typedView }) => typedView(view, question))
    default:
      return html`<p>${wordsOf(view).unknownType} ${wholeQuiz(view)}</p>`
  }
}

function unavailable(view: View, forget: () => void): TemplateResult {
  const retry = () => {
    forget()
    view.redraw()
  }
  return html`<p class="label" role="status">${wordsOf(view).unavailable} ${wholeQuiz(view)}</p>
    <div class="actions">${button(view.strings.retry, false, retry)}</div>`
}

function wholeQuiz({ quizUrl, linkTarget, strings }: View): TemplateResult {
  return html`<a href=${quizUrl} target=${linkTarget} rel="noopener">${strings.takeWhole}</a>`
}
