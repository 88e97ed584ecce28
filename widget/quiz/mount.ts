// Fills an element with a quiz: draws after every change of the state, moves the focus, and
// loads the second chunk.
import type { PublicQuiz } from '../../content/wire/index.ts'
import type { ChunkName } from '../element/chunk-names.ts'
import type { ElementContext, Mounted } from '../element/context.ts'
import { addEnglish, type Strings } from '../strings/en.ts'
import { loadStrings } from '../strings/interface-language.ts'
import { cardSheet } from '../ui/card-sheet.ts'
import { renderLit } from '../ui/html.ts'
import { linkTarget } from '../ui/links.ts'
import { loadBlocks } from '../ui/load-blocks.ts'
import { addStyles, headingLevel, setLook } from '../ui/look.ts'
import { replaceFallback } from '../ui/replace-fallback.ts'
import type { AfterAnswerChunk, Effects, ReservedHeight } from './after-answer.ts'
import { focusAfterDrawing, focusOn } from './focus.ts'
import { isAnswering } from './machine/selectors.ts'
import { retryable } from './retryable.ts'
import { createSession } from './session.ts'
import { card } from './views/card.ts'
import { LOADING_FAILED, NOT_LOADED } from './views/not-loaded.ts'

/** What is kept waits for the views of the second chunk, but not longer than this. */
const MAX_WAIT_MS = 2000

export function mount(context: ElementContext, quiz: PublicQuiz): Mounted {
  const { host, api, emit, fail } = context
  const root = document.createElement('div')
  let views = NOT_LOADED
  let strings: Strings | undefined
  let lang = ''
  let reserved: ReservedHeight | undefined
  let effects: Effects | undefined
  let isConnected = false
  let isShown = false
  /** Whether the first drawing need not wait for the second chunk. */
  let isReady = false
  let shownView = ''
  let content: HTMLElement

  const secondChunk = retryable(loadSecondChunk, () => {
    views = LOADING_FAILED
    session.dispatch({ type: 'effects-unavailable' })
    redraw()
    becomeReady()
  })
  const session = createSession(context, quiz, drawAndFocus, secondChunk)
  // The link in the element leads to a page that may have the question.
  if (session.state.questions.length === 0) throw 404

  async function loadSecondChunk(): Promise<Effects> {
    const chunk = await context.load<AfterAnswerChunk>(secondChunkOf(host, quiz))
    addStyles(host, ...chunk.sheets)
    addEnglish(chunk.english)
    views = chunk.views
    reserved = chunk.reserveHeight(root)
    effects = chunk.startEffects(session, context)
    if (isConnected) effects.connect()
    drawAndFocus()
    // An element that is filled anew with the questions of a shared result is never shown.
    chunk.openChallenge(session, context).then((isRefilled) => isRefilled || becomeReady())
    return effects
  }

  function becomeReady(): void {
    isReady = true
    show()
  }

  function show(): void {
    if (isShown || !isReady || !isConnected || !strings) return
    isShown = true
    orFail(draw)
    if (!strings) return
    replaceFallback(host, root)
    const { revision, title } = quiz
    const questions = session.state.questions.length
    // Once the loader has what this function returns, a listener may call the element.
    queueMicrotask(() => {
      emit('self-check:ready', { revision, title, questions })
      secondChunk.loaded.then((loaded) => loaded.shown())
    })
  }

  function drawAndFocus(): void {
    if (isAnswering(session.state)) effects?.check()
    focusAfterDrawing(root, session.state, redraw)
  }

  function redraw(): void {
    orFail(() => {
      if (reserved) reserved.around(draw, session.state)
      else draw()
    })
  }

  function orFail(run: () => void): void {
    try {
      run()
    } catch (error) {
      // Nothing is drawn any more, because something else is in the element.
      strings = undefined
      fail(error)
    }
  }

  function draw(): void {
    if (!strings) return
    const { state } = session
    const view = isAnswering(state) ? `${state.attempt}/${state.index}` : 'result'
    if (view !== shownView || !root.firstChild) content = document.createElement('div')
    shownView = view
    const props = {
      state,
      strings,
      lang,
      contentLang: quiz.lang,
      level: headingLevel(host),
      isSingle: Boolean(host.getAttribute('question')),
      quizUrl: `${api}/q/${quiz.id}?lang=${context.lang}`,
      linkTarget: linkTarget(api),
      afterAnswer: views,
      statistics: session.statistics,
      isKept: session.isKept,
      context,
      dispatch: session.dispatch,
      fresh: session.fresh,
      redraw,
    }
    setLook(host, root, lang)
    renderLit(card(props, content), root)
  }

  // From the first drawing on: a key that is pressed before its chunk is here takes effect later.
  // An event has no target any more once it was dispatched.
  root.addEventListener('keydown', (event) => {
    const { target } = event
    secondChunk.loaded.then(({ press }) => press(event, target))
  })
  addStyles(host, cardSheet)
  loadBlocks(context, [quiz, session.state])
    .then(() =>
      loadStrings(context.load, `${context.lang}\n${quiz.lang}`, (chosen, loaded) => {
        lang = chosen
        strings = loaded
        if (isShown) redraw()
        show()
      }),
    )
    .catch(fail)
  if (mayGetOtherQuestions(host, quiz)) isReady = false
  // With kept answers the second chunk draws feedback, a result, or the button that leads to it.
  else if (session.isResumed || !isAnswering(session.state)) setTimeout(becomeReady, MAX_WAIT_MS)
  else isReady = true
  // An import takes time, and so it comes after the task that draws.
  setTimeout(secondChunk.load)

  return {
    connect() {
      isConnected = true
      addStyles(host)
      show()
      effects?.connect()
    },
    disconnect() {
      isConnected = false
      effects?.disconnect()
      reserved?.stop()
    },
    update: redraw,
    reset: () => session.dispatch({ type: 'restart', ...session.fresh() }),
    focus() {
      focusOn(root, isAnswering(session.state) ? 'prompt' : 'result')
    },
  }
}

/** A question that is shown alone does not ask for confidence. */
function secondChunkOf(host: HTMLElement, { kind, confidence }: PublicQuiz): ChunkName {
  if (kind === 'outcome') return 'outcome'
  return confidence && !host.getAttribute('question') ? 'confidence' : 'after-answer'
}

/**
 * A shared result in the address of the page may bring other questions. Until that is known,
 * nothing is shown that the reader would begin and lose.
 */
function mayGetOtherQuestions(host: HTMLElement, { draw, shuffle, sets }: PublicQuiz): boolean {
  const isOpen = (draw || shuffle || sets) && !host.hasAttribute('seed')
  return Boolean(isOpen) && /self-check(=|%3d)/i.test(location.hash)
}
