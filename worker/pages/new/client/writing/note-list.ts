// Errors and warnings as a list: each entry leads to its line.
import { counted } from '../../../../../content/common/numbers/format.ts'
import type { CheckedText, Note } from '../messages.ts'

/** More than anyone reads at once; the next ones follow once these are gone. */
const SHOWN_MAX = 50

export function showNotes(
  list: HTMLElement,
  { notes, counts }: Pick<CheckedText, 'notes' | 'counts'>,
  goTo: (note: Note) => void,
): void {
  const entries = notes.slice(0, SHOWN_MAX).map((note) => entry(note, goTo))
  const more = counts.error + counts.warning - entries.length
  list.replaceChildren(...entries, ...(more > 0 ? [element('li', '', `And ${more} more.`)] : []))
}

export function countNotes({ error, warning }: CheckedText['counts']): string {
  const said = [
    ...(error > 0 ? [counted(error, 'error')] : []),
    ...(warning > 0 ? [counted(warning, 'warning')] : []),
  ]
  return said.join(', ') || 'No mistakes found.'
}

function entry(note: Note, goTo: (note: Note) => void): HTMLElement {
  const { severity, line, message } = note
  const item = document.createElement('li')
  const button = document.createElement('button')
  button.type = 'button'
  button.append(
    element('strong', severity, severity === 'error' ? 'Error' : 'Warning'),
    ` in line ${line}: ${message}`,
  )
  button.addEventListener('click', () => goTo(note))
  item.append(button)
  return item
}

function element(tag: string, className: string, text: string): HTMLElement {
  const made = document.createElement(tag)
  made.className = className
  made.textContent = text
  return made
}
