// The rung below inline: the same widget in a frame of ours, for pages whose policy
// lets neither our chunks nor our calls in, and for those that ask for it.

import type { Mounted } from './context.ts'
import type { Emit } from './events.ts'

/** Long enough for a slow phone to load a page, short enough to fall back to the link. */
const SILENT_MS = 3000

/** Bounds for the height that a frame may take, in CSS px. */
const LEAST = 120
const MOST = 6000

/**
 * Loads `src` into the frame, shows it once it tells its height, and passes its events
 * on. `fail` is called where it says nothing in time. `settings`, what the page has set
 * and a frame cannot inherit, are sent along with each change.
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

  // Our own origin alone: whatever the frame was led to instead learns nothing. In a page
  // that is sandboxed without an origin, the frame has none either.
  const peer = origin === 'null' ? '*' : api

  const send = (type: string) =>
    frame.contentWindow?.postMessage(
      { type: `self-check:${type}`, v: 1, id: src, ...settings() },
      peer,
    )

  function onMessage({ source, origin: from, data }: MessageEvent) {
    if (source !== frame.contentWindow || (peer !== '*' && from !== peer) || data?.v !== 1) return
    // An event has a name, and what tells a height has none.
    const { height, name, detail } = data
    if (name) emit(name, detail)
    else if (height > 0) {
      clearTimeout(timer)
      frame.className = ''
      frame.height = `${Math.min(MOST, Math.max(LEAST, height))}`
      // From now on it stands in place of the link inside the element.
      while (frame.previousSibling) frame.previousSibling.remove()
      emit('self-check:resize', { height })
    }
  }

  frame.className = 'wait'
  frame.allow = 'clipboard-write;web-share'
  // At each load: it loads anew when it is moved in the document.
  frame.onload = () => send('hello')
  frame.src = src

  return {
    connect() {
      addEventListener('message', onMessage)
      if (frame.className) timer = setTimeout(fail, SILENT_MS)
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
