// What the keyboard does on a card. It is loaded at the first key that is pressed there: readers
// who tap or click never load it.
import './quiz.ts'
import { onKey } from '../quiz/keys.ts'
import css from '../styles/keys.css'
import { addStyles, styleSheet } from '../ui/look.ts'

const sheet = styleSheet(css)

/** The roots that are listened to. An element may be filled several times. */
const roots = new WeakSet<ShadowRoot>()

/** A key that waited longer for this chunk is dropped: the reader has gone on by other means. */
const MAX_WAIT_MS = 5000

/** A key reaches the listener and `press`, in either order. */
const handled = new WeakSet<Event>()

/** Handles a key that was pressed before this chunk was here, and listens to those that follow. */
export function press(host: HTMLElement, event: KeyboardEvent, target: EventTarget | null): void {
  const root = host.shadowRoot
  if (!root) return
  if (!roots.has(root)) {
    roots.add(root)
    addStyles(host, sheet)
    root.addEventListener('keydown', (next) => handle(root, next as KeyboardEvent, next.target))
  }
  if (performance.now() - event.timeStamp <= MAX_WAIT_MS) handle(root, event, target)
}

function handle(root: ShadowRoot, event: KeyboardEvent, target: EventTarget | null): void {
  if (handled.has(event)) return
  handled.add(event)
  onKey(root, event, target)
}
