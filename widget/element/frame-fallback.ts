// Shows the widget in a frame of ours: for pages whose Content Security Policy blocks our
// chunks or requests, and for those that ask for a frame.

import type { Mounted } from './context.ts'
import type { Emit } from './events.ts'

/** Long enough for a slow phone to load a page; after it, the link remains. */
const MAX_WAIT_MS = 3000

/** Limits for the height of the frame, in CSS px. */
const MIN_HEIGHT = 120
const MAX_HEIGHT = 6000

/**
 * Loads `src` into the frame, shows it once it has sent its height, and fires its events on the
 * element. Calls `fail` if no height arrives in time. `settings` are the attributes, which a
 * frame cannot inherit; they are sent with each change.
 */
export function openFrame(
  frame: HTMLIFrameElement,
  api: string,
  src: string,
  settings: () => object,
  emit: Emit,
  fail: () => void,
): Mounted {
  let timer: ReturnType<typeof setTimeout> | undefined

  // Messages go to our origin alone, in case the frame shows another page. In a page that is
  // sandboxed without an origin, the frame has none either.
  const peer = origin === 'null' ? '*' : api

  const send = (type: string) =>
    frame.contentWindow?.postMessage(
      { type: `self-check:${type}`, v: 1, id: src, ...settings() },
      peer,
    )

  function onMessage({ source, origin: from, data }: MessageEvent) {
    if (source !== frame.contentWindow || (peer !== '*' && from !== peer) || data?.v !== 1) return
    // Events have a name; messages about the height have none.
    const { height, name, detail } = data
    if (name) emit(name, detail)
    else if (height > 0) {
      clearTimeout(timer)
      frame.className = ''
      frame.height = `${Math.min(MAX_HEIGHT, Math.max(MIN_HEIGHT, height))}`
      // Replaces the link inside the element.
      while (frame.previousSibling) frame.previousSibling.remove()
      emit('self-check:resize', { height })
    }
  }

  frame.className = 'wait'
  frame.allow = 'clipboard-write;web-share'
  // On each load, because a frame that is moved in the document loads again.
  frame.onload = () => send('hello')
  frame.src = src

  return {
    connect() {
      addEventListener('message', onMessage)
      if (frame.className) timer = setTimeout(fail, MAX_WAIT_MS)
    },
    disconnect() {
      removeEventListener('message', onMessage)
      clearTimeout(timer)
    },
    update: () => send('config'),
    reset: () => send('reset'),
    focus: () => frame.focus(),
  }
}
