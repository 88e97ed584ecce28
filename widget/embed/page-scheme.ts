// On the page around a frame: tells the frame whether the page is light or dark. The frame shows what
// the widget would show in its place, unless the attribute `theme` says otherwise.
import type { Inside } from '../element/context.ts'
import type { SelfCheckBase } from '../element/elements.ts'
import { followPage } from '../ui/page-changes.ts'
import { isDark, type Scheme, schemeOfPage } from '../ui/theme.ts'

export function follow(host: SelfCheckBase, frame: HTMLIFrameElement): Inside {
  let listening: AbortController | undefined
  let told: Scheme | undefined
  const read = () => {
    try {
      return schemeOfPage(host) ?? inheritedScheme(frame)
    } catch {
      // The page has replaced a method. Without a value the frame stays as it is.
      return undefined
    }
  }
  const send = () => {
    told = read()
    frame.contentWindow?.postMessage({ type: 'self-check:config', v: 1, scheme: told }, '*')
  }
  const connect = () => {
    listening = new AbortController()
    // Most changes of the page are not a switch.
    followPage(host, listening.signal, () => {
      if (read() !== told) send()
    })
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
