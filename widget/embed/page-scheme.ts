// On the page around a frame: tells the frame whether the page is light or dark. The frame shows what
// the widget would show in its place, unless the attribute `theme` says otherwise.
import type { Inside } from '../element/context.ts'
import type { SelfCheckBase } from '../element/elements.ts'
import { followPage } from '../ui/page-changes.ts'
import { isDark, type Scheme, schemeOfPage } from '../ui/theme.ts'

export function follow(host: SelfCheckBase, frame: HTMLIFrameElement): Inside {
  let listening: AbortController | undefined
  const read = () => {
    try {
      return schemeOfPage(host) ?? inheritedScheme(frame)
    } catch {
      // The page has replaced a method. Without a value the frame stays as it is.
      return undefined
    }
  }
  const send = () =>
    frame.contentWindow?.postMessage({ type: 'self-check:config', v: 1, scheme: read() }, '*')
  const connect = () => {
    listening = new AbortController()
    followPage(host, listening.signal, send)
  }
  // The loader's own listener, which says hello, is called first. Before that a frame ignores us.
  frame.addEventListener('load', send)
  if (frame.isConnected) connect()
  return (action) => {
    if (action === true) connect()
    else if (action === false) listening?.abort()
    // An attribute has changed.
    else send()
  }
}

/** A frame does not inherit the `color-scheme` of the page, but its element does. */
function inheritedScheme(frame: HTMLIFrameElement): Scheme {
  frame.style.color = 'CanvasText'
  return isDark(getComputedStyle(frame).color) ? 'light' : 'dark'
}
