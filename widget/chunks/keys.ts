// What the keyboard does on a card. It is loaded at the first key that is pressed there: readers
// who tap or click never load it.
import './quiz.ts'
import { onKey } from '../quiz/keys.ts'
import css from '../styles/keys.css'
import { addStyles, styleSheet } from '../ui/render.ts'

const sheet = styleSheet(css)

/** The roots that are listened to. An element may be filled several times. */
const roots = new WeakSet<ShadowRoot>()

/** Listens to the keys of an element, and handles the one that was pressed first. */
export function listenToKeys(host: HTMLElement, first: KeyboardEvent): void {
  const root = host.shadowRoot
  if (!root || roots.has(root)) return
  roots.add(root)
  addStyles(host, sheet)
  root.addEventListener('keydown', (event) => onKey(root, event as KeyboardEvent))
  onKey(root, first)
}
