// The script of our pages in frames (/e/). It sends the height of the frame to the page around
// it, and exchanges settings and events with the first page that says hello. Nothing of a
// message is ever used as HTML.
import type { SelfCheckBase } from '../element/elements.ts'
import { heightMessages, ownHeight, readSurroundings, wordpressHeight } from './heights.ts'
import { type Look, readMessage } from './messages.ts'
import { EventRelay, RELAYED_EVENTS } from './relay.ts'

const box = document.getElementById('w')
const element = document.querySelector<SelfCheckBase>('self-check, self-check-guide')
const page = document.documentElement
// Read each time, because WordPress' script adds its secret to the address after loading.
const surroundings = () => readSurroundings(location.href)
const relay = new EventRelay(location.href, (event, origin) => parent.postMessage(event, origin))

/** Values of removed attributes. The frame is a page of its own, so its headings begin at 2. */
const DEFAULTS: Readonly<Record<string, string>> = { 'heading-level': '2' }

let height = 0
/** The attribute `theme` of the element on the page around, or of the address of the frame. */
let askedTheme = element?.getAttribute('theme') ?? null
/** Whether the page around is light or dark, once it has told. */
let pageScheme: string | undefined

function measure(): number {
  // The height of the box, not of the document, which is never lower than the frame.
  return Math.ceil(box?.getBoundingClientRect().height ?? 0)
}

function sendHeight(): void {
  const measured = measure()
  // In a frame that is not displayed the height is 0.
  if (measured === 0 || measured === height) return
  height = measured
  for (const message of [ownHeight(height, relay.id), ...heightMessages(height, surroundings())])
    parent.postMessage(message, '*')
}

function apply({ settings, tokens, scheme }: Look, origin: string): void {
  // share.ts allows links to this origin.
  if (element) element.dataset.hostOrigin = origin
  pageScheme = scheme ?? pageScheme
  const asked = settings.get('theme')
  if (asked !== undefined) askedTheme = asked
  const theme = askedTheme ?? pageScheme ?? null
  for (const [name, sent] of new Map([...settings, ['theme', theme]])) {
    const valid = name === 'share-url' ? onOrigin(sent, origin) : sent
    const value = valid ?? DEFAULTS[name] ?? null
    if (!element || element.getAttribute(name) === value) continue
    if (value === null) element.removeAttribute(name)
    else element.setAttribute(name, value)
  }
  if (theme) page.dataset.theme = theme
  else delete page.dataset.theme
  // Set on the page, so that its background uses them too; the element inherits them.
  for (const [name, value] of tokens) page.style.setProperty(name, value)
}

/** The absolute address, if it is on that origin. */
function onOrigin(address: string | null, origin: string): string | null {
  if (address === null || !URL.canParse(address, origin)) return null
  const url = new URL(address, origin)
  return url.origin === origin ? url.href : null
}

function onMessage({ source, origin, data }: MessageEvent): void {
  if (source !== parent) return
  const message = readMessage(data, (property, value) => CSS.supports(property, value))
  switch (message?.type) {
    case 'ready':
      if (message.secret === surroundings().secret && height > 0)
        parent.postMessage(wordpressHeight(height, message.secret), '*')
      return
    case 'hello':
      if (relay.accept(origin, message.id)) apply(message, origin)
      // Every page gets the height, because its listener may be later than the first message.
      if (measure() > 0) parent.postMessage(ownHeight(measure(), message.id ?? relay.id), '*')
      return
    case 'config':
      if (relay.isAccepted(origin)) apply(message, origin)
  }
}

/** After this time the form without JavaScript is shown; the widget may still replace it. */
const MAX_WAIT_MS = 5000

/** Hides the form, and keeps its space, until the widget is ready or has failed. */
function hideForm(): void {
  page.dataset.waiting = ''
  const show = () => delete page.dataset.waiting
  setTimeout(show, MAX_WAIT_MS)
  element?.addEventListener('self-check:ready', show)
  element?.addEventListener('self-check:error', show)
  const loader = document.querySelector('script[src="/v1.js"]')
  loader?.addEventListener('error', show)
}

hideForm()
if (parent !== window) {
  for (const name of RELAYED_EVENTS)
    element?.addEventListener(name, (event) => {
      if (event instanceof CustomEvent) relay.send(name, event.detail)
    })
  addEventListener('message', onMessage)
  sendHeight()
  if (box) new ResizeObserver(sendHeight).observe(box, { box: 'border-box' })
}
