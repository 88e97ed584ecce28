// The script of our pages in frames (/e/): tells the page around how tall they are, and
// speaks with the one that says hello. Not a word of it reaches HTML.

import type { SelfCheckBase } from '../element/elements.ts'
import { heightMessages, ownHeight, readSurroundings, wordpressHeight } from './heights.ts'
import { readMessage, type Settings } from './messages.ts'
import { RELAYED, Relay } from './relay.ts'
import type { Tokens } from './tokens.ts'

const box = document.getElementById('w')
const element = document.querySelector<SelfCheckBase>('self-check, self-check-guide')
const page = document.documentElement
// Read anew each time: WordPress' own script may add its secret to an address that has loaded.
const around = () => readSurroundings(location.href)
const relay = new Relay(location.href, (told, origin) => parent.postMessage(told, origin))

/** What is left where an attribute is removed: the frame is a page with an outline of its own. */
const WITHOUT: Readonly<Record<string, string>> = { 'heading-level': '2' }

let height = 0

function measure(): number {
  // The box's own, never the document's: that one grows with the frame.
  return Math.ceil(box?.getBoundingClientRect().height ?? 0)
}

function tellHeight(): void {
  const now = measure()
  // In a frame that is not displayed there is none.
  if (now === 0 || now === height) return
  height = now
  for (const message of [ownHeight(height, relay.id), ...heightMessages(height, around())])
    parent.postMessage(message, '*')
}

function apply(settings: Settings, tokens: Tokens, origin: string): void {
  // To where links that readers share may lead.
  if (element) element.dataset.hostOrigin = origin
  for (const [name, value] of settings) {
    const wanted = (name === 'share-url' ? ofOrigin(value, origin) : value) ?? WITHOUT[name] ?? null
    if (!element || element.getAttribute(name) === wanted) continue
    if (wanted === null) element.removeAttribute(name)
    else element.setAttribute(name, wanted)
  }
  const theme = element?.getAttribute('theme')
  if (theme) page.dataset.theme = theme
  else delete page.dataset.theme
  // On the page, from where the element inherits them: its paper is the page's.
  for (const [name, value] of tokens) page.style.setProperty(name, value)
}

/** The host's own address, absolute. */
function ofOrigin(address: string | null, origin: string): string | null {
  if (address === null || !URL.canParse(address, origin)) return null
  const url = new URL(address, origin)
  return url.origin === origin ? url.href : null
}

function onMessage({ source, origin, data }: MessageEvent): void {
  if (source !== parent) return
  const message = readMessage(data, (property, value) => CSS.supports(property, value))
  switch (message?.type) {
    case 'ready':
      if (message.secret === around().secret && height > 0)
        parent.postMessage(wordpressHeight(height, message.secret), '*')
      return
    case 'hello': {
      const isKnown = relay.hello(origin, message.id)
      if (isKnown) apply(message.settings, message.tokens, origin)
      // Whoever it is hears the height: a listener that came late would miss it.
      if (measure() > 0) parent.postMessage(ownHeight(measure(), message.id ?? relay.id), '*')
      return
    }
    case 'config':
      if (relay.knows(origin)) apply(message.settings, message.tokens, origin)
      return
    case 'reset':
      if (relay.knows(origin) && element?.matches(':defined')) element.reset()
  }
}

/** Longer than this, a reader gets the form; the widget may still take over. */
const HOLD_MS = 5000

/** Until the widget is here or has failed, its place is held, and the form does not show. */
function holdPlace(): void {
  page.dataset.waiting = ''
  const stop = () => delete page.dataset.waiting
  setTimeout(stop, HOLD_MS)
  element?.addEventListener('self-check:ready', stop)
  element?.addEventListener('self-check:error', stop)
  const loader = document.querySelector('script[src="/v1.js"]')
  loader?.addEventListener('error', stop)
}

holdPlace()
if (parent !== window) {
  for (const name of RELAYED)
    element?.addEventListener(name, (event) => {
      if (event instanceof CustomEvent) relay.tell(name, event.detail)
    })
  addEventListener('message', onMessage)
  tellHeight()
  if (box) new ResizeObserver(tellHeight).observe(box, { box: 'border-box' })
}
