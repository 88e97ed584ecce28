// The quiz inside the element: the chunk that the loader brings. Joins controller
// and views, draws after each change, and puts the focus where it belongs.

import { keyed } from 'lit/directives/keyed.js'
import { render } from 'lit/html.js'
import type { PublicGuide, PublicQuiz } from '../content/wire.ts'
import { getGuide } from './api.ts'
import { Controller } from './controller.ts'
import { current, itemOf } from './machine.ts'
import type { Mount } from './mount.ts'
import { addProperties } from './properties.ts'
import { en } from './strings.ts'
import css from './styles/app.css'
import { schemeFor } from './theme.ts'
import { questionView } from './views/question.ts'
import { html, nothing, type TemplateResult } from './views/text.ts'
import type { Late, View } from './views/view.ts'

const sheet = new CSSStyleSheet()
sheet.replaceSync(css)

export const mount: Mount<PublicQuiz> = (place, quiz) => {
  const { host, api, emit, bring } = place
  const root = document.createElement('div')
  let guide: PublicGuide | 'failed' | undefined
  let isGuideAsked = false
  let late: Late | undefined
  let isLateAsked = false
  let isLateMissing = false

  const controller = new Controller(place, quiz, drawAndFocus)
  // A question that this quiz does not have: the link says where it can be found.
  if (controller.state.questions.length === 0) throw 404

  function drawAndFocus(): void {
    const hadFocus = hasFocus(root)
    draw()
    const { focus } = controller.state
    if (focus) focusOn(root, focus)
    // A button that went away must not drop the reader at the top of the page.
    if (hadFocus && !hasFocus(root)) root.querySelector<HTMLElement>(NEXT_BEST)?.focus()
    openLate()
  }

  /** Once the first question stands, and again after each event until it is here. */
  async function openLate(): Promise<void> {
    if (isLateAsked) return
    isLateAsked = true
    try {
      const arrived = await bring('late')
      arrived.dress(host)
      late = arrived
      drawAndFocus()
    } catch {
      isLateAsked = false
      isLateMissing = true
      draw()
    }
  }

  async function openGuide(): Promise<void> {
    if (isGuideAsked) return
    isGuideAsked = true
    const answer = await getGuide(api, quiz.guide)
    guide = answer.ok ? answer.value : 'failed'
    // Asked again at the next one opened.
    isGuideAsked = answer.ok
    draw()
  }

  function draw(): void {
    const view: View = {
      state: controller.state,
      strings: en,
      lang: langOf(host, quiz),
      level: headingLevel(host),
      isSingle: host.hasAttribute('question'),
      quizUrl: `${api}/q/${quiz.id}`,
      linkTarget: location.origin === api ? '_self' : '_blank',
      guide,
      late,
      isLateMissing,
      openLate,
      dispatch: (event) => controller.dispatch(event),
      openGuide,
      startOver: () => controller.restart(),
      forget: () => controller.restart('forgotten'),
    }
    paint(host, root, card(view))
  }

  adopt(host, sheet)
  draw()
  takeOver(host, root)
  openLate()
  const { revision, title } = quiz
  const questions = controller.state.questions.length
  // After the loader has the handle, so that a listener may use the element.
  queueMicrotask(() => emit('self-check:ready', { revision, title, questions }))
  return {
    connect: () => controller.connect(),
    disconnect: () => controller.disconnect(),
    update: draw,
    reset: () => controller.restart(),
    focus: () => focusOn(root, controller.state.phase === 'answering' ? 'prompt' : 'result'),
  }
}

function card(view: View): TemplateResult {
  const { state, strings } = view
  const question = current(state)
  const total = state.questions.length
  const isDone = state.phase !== 'answering'
  const done = isDone ? total : state.index + (question && isGivenIn(view, question.id) ? 1 : 0)
  return html`<div class="paper" part="card" lang=${view.lang}>
    ${
      view.isSingle
        ? nothing
        : html`<progress part="progress" max=${total} value=${done} aria-hidden="true"></progress>`
    }
    ${
      isDone || !question
        ? keyed('result', view.late ? view.late.resultView(view) : lateMissing(view))
        : html`${
            view.isSingle
              ? nothing
              : html`<p class="label title" part="counter">
                ${strings.counter(state.index + 1, total)}
              </p>`
          }${keyed(`${state.attempt}/${question.id}`, questionView(view, question))}`
    }
  </div>`
}

/** In place of a result that cannot be shown; nothing while its chunk is on its way. */
function lateMissing({ isLateMissing, strings, openLate }: View) {
  if (!isLateMissing) return nothing
  return html`<p class="status" role="status" part="status">${strings.unscored}</p>
    <div class="actions" part="actions">
      <button type="button" class="primary" part="button button-primary" @click=${openLate}>
        ${strings.retry}
      </button>
    </div>`
}

const isGivenIn = ({ state }: View, id: string) => itemOf(state, id).status !== 'open'

// ---------------------------------------------------------------- shared with the guide

/** Gives an element styles of ours; those that it has stay. */
export function adopt({ shadowRoot }: HTMLElement, ...sheets: readonly CSSStyleSheet[]): void {
  if (!shadowRoot) return
  const adopted = shadowRoot.adoptedStyleSheets
  shadowRoot.adoptedStyleSheets = [...adopted, ...sheets.filter((one) => !adopted.includes(one))]
}

export function paint(host: HTMLElement, root: HTMLElement, template: TemplateResult): void {
  const scheme = schemeFor(host)
  if (scheme) root.dataset.scheme = scheme
  else delete root.dataset.scheme
  render(template, root)
}

/** From now on the root stands in place of the link inside the element, or of a frame. */
export function takeOver(host: HTMLElement, root: HTMLElement): void {
  addProperties(host)
  root.className = 'root'
  root.part.value = 'root'
  host.shadowRoot?.replaceChildren(root)
}

/** 2 to 6; 3 where the attribute says nothing that makes sense. */
export function headingLevel(host: HTMLElement): number {
  const level = Number(host.getAttribute('heading-level'))
  return level >= 2 && level <= 6 ? level : 3
}

function langOf(host: HTMLElement, quiz: PublicQuiz): string {
  return host.getAttribute('lang') || quiz.lang
}

const NEXT_BEST = '[data-focus="result"], .actions button'

function hasFocus(root: HTMLElement): boolean {
  return root.querySelector(':focus') !== null
}

function focusOn(root: HTMLElement, name: string): void {
  const target = name === 'options' ? 'input' : `[data-focus="${name}"]`
  root.querySelector<HTMLElement>(target)?.focus()
}

export { sheet as appSheet }
