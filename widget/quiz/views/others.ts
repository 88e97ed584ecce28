// Questions that are not choices: their views are in chunks of their own, each of which
// only a page with such a question brings. A type that this build does not know gets a
// polite line and the link to the page that does.
import type {
  PublicChoiceQuestion,
  PublicQuestion,
  QuestionType,
} from '../../../content/wire/index.ts'
import { wordsOf } from '../../strings/strings-late.ts'
import { button, html, type TemplateResult } from '../../ui/html.ts'
import type { View } from './view-props.ts'

interface Chunk {
  draw(view: View, question: PublicQuestion): TemplateResult
}

/** A chunk of views: here, on its way, or found missing. */
class Views {
  #here: Chunk | undefined
  #arriving: Promise<void> | undefined
  #isMissing = false
  readonly #name: 'placing' | 'typed'
  readonly #load: () => Promise<Chunk>

  constructor(name: 'placing' | 'typed', load: () => Promise<Chunk>) {
    this.#name = name
    this.#load = load
  }

  show(view: View, question: PublicQuestion): TemplateResult {
    if (this.#here) return this.#here.draw(view, question)
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
      .catch(() => place.bring('whole').then((whole): Chunk => whole[this.#name]))
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

const placing = new Views('placing', () => import('../../chunks/placing.ts'))
const typed = new Views('typed', () => import('../../chunks/typed.ts'))

/** A type that the schema has and this list has not does not compile. */
const VIEWS: Readonly<Record<Exclude<QuestionType, PublicChoiceQuestion['type']>, Views>> = {
  order: placing,
  match: placing,
  number: typed,
  text: typed,
  blanks: typed,
}

export function otherView(view: View, question: PublicQuestion): TemplateResult {
  const views = (VIEWS as Readonly<Record<string, Views>>)[question.type]
  return views?.show(view, question) ?? html`<p>${wordsOf(view).unknownType} ${wholeQuiz(view)}</p>`
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
