// The quiz inside the element: the chunk that the loader brings. Joins controller
// and views, draws after each change, and puts the focus where it belongs.

import type { PublicQuiz } from '../../content/wire/index.ts'
import type { Mount } from '../element/context.ts'
import { speak, type Words } from '../strings/interface-language.ts'
import css from '../styles/card.css'
import { linkTarget } from '../ui/links.ts'
import { adopt, headingLevel, paint, takeOver } from '../ui/render.ts'
import { Controller } from './session.ts'
import { card } from './views/card.ts'
import type { Late, View } from './views/view-props.ts'

// From here, and not from where they stand: so the other chunks import this one alone.
export { speak } from '../strings/interface-language.ts'
export { adopt, headingLevel, paint, takeOver } from '../ui/render.ts'

export const sheet = new CSSStyleSheet()
sheet.replaceSync(css)

export const mount: Mount<PublicQuiz> = (place, quiz) => {
  const { host, api, emit, bring } = place
  const root = document.createElement('div')
  let late: Late | undefined
  let isLateAsked = false
  let isLateMissing = false
  /** The reader asked for it while a try was under way, which may have begun too early. */
  let isLateWanted: unknown
  let shown = ''
  let turn = false
  let room: InstanceType<Late['Room']> | undefined
  let errands: InstanceType<Late['Errands']> | undefined
  let isConnected = false
  let isShown = false
  /** It is known which questions these are. */
  let isDecided = false
  let lang = ''
  /** Until they are here, nothing is shown. */
  let strings: Words | undefined

  const controller = new Controller(place, quiz, drawAndFocus)
  // A question that this quiz does not have: the link says where it can be found.
  if (controller.state.questions.length === 0) throw 404

  function drawAndFocus(): void {
    const hadFocus = root.matches(':focus-within')
    redraw()
    const { focus, isQuiet } = controller.state
    // Never from what else the reader does on the page; nor to what they did not ask for.
    const isIdle = !isQuiet && document.activeElement === document.body
    if (focus && (hadFocus || isIdle)) focusOn(root, focus)
    // A button that went away must not drop the reader at the top of the page.
    if (hadFocus && !root.querySelector(':focus'))
      root.querySelector<HTMLElement>(NEXT_BEST)?.focus()
    openLate()
  }

  /** Once the first question stands, and again after each event until it is here. */
  async function openLate(click?: unknown): Promise<void> {
    isLateWanted = isLateAsked && (isLateWanted || click)
    if (isLateAsked) return
    isLateAsked = true
    try {
      const arrived = await bring('late')
      arrived.dress(host)
      late = arrived
      room = new arrived.Room(root)
      errands = new arrived.Errands(controller, place, redraw)
      if (isConnected) errands.connect()
      drawAndFocus()
      // With a set of its own, the element comes anew, and this one is never shown.
      const comesAnew = await arrived.openChallenge(place, quiz.id, redraw)
      isDecided ||= !comesAnew
      show()
    } catch {
      isDecided = true
      show()
      isLateMissing = true
      // Draws each change; while a try is under way still, so that none of them is another.
      controller.strand()
      redraw()
      isLateAsked = false
      if (isLateWanted) openLate()
    }
  }

  function show(): void {
    if (isShown || !isDecided || !isConnected || !strings) return
    isShown = true
    draw()
    takeOver(host, root)
    const { revision, title } = quiz
    const questions = controller.state.questions.length
    // After the loader has the handle, so that a listener may use the element.
    queueMicrotask(() => emit('self-check:ready', { revision, title, questions }))
  }

  function redraw(): void {
    if (room)
      room.around(draw, late?.isOnItsWay(controller.state), late?.roomFor(controller.state, root))
    else draw()
  }

  function draw(): void {
    if (!strings) return
    const { state } = controller
    const { attempt, phase, index } = state
    const now = phase === 'answering' ? `${attempt}/${index}` : 'result'
    if (now !== shown) turn = !turn
    shown = now
    const view: View = {
      state,
      turn,
      strings,
      lang,
      contentLang: quiz.lang,
      level: headingLevel(host),
      isSingle: Boolean(host.getAttribute('question')),
      quizUrl: `${api}/q/${quiz.id}?lang=${place.lang}`,
      linkTarget: linkTarget(api),
      late,
      isLateMissing,
      openLate,
      dispatch: (event) => controller.dispatch(event),
      redraw,
      startOver: () => controller.restart(),
      place,
      forget: () => controller.restart('forgotten'),
    }
    paint(host, root, lang, card(view))
  }

  adopt(host, sheet)
  // A challenge in the address may bring another set: nothing is shown that the reader
  // would begin with and lose.
  const isOpen = (quiz.draw || quiz.shuffle) && !host.hasAttribute('seed')
  isDecided = !isOpen || !/[#&]self-check=/.test(location.hash)
  speak(`${place.lang}\n${quiz.lang}`, (tongue, words) => {
    lang = tongue
    strings = words
    if (isShown) redraw()
    show()
  })
  openLate()
  return {
    connect() {
      isConnected = true
      show()
      errands?.connect()
    },
    disconnect() {
      isConnected = false
      errands?.disconnect()
      room?.close()
    },
    update: redraw,
    reset: () => controller.restart(),
    focus: () => focusOn(root, controller.state.phase === 'answering' ? 'prompt' : 'result'),
  }
}

const NEXT_BEST = '[data-focus="result"], .actions button'

function focusOn(root: HTMLElement, name: string): void {
  const target = name === 'options' ? 'input,select,.options button' : `[data-focus="${name}"]`
  root.querySelector<HTMLElement>(target)?.focus()
}
