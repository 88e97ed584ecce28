// Applies a choice to the live widget by setting attributes, as any host page would.
import { address, attributesOf, type Piece, type Theme, tagOf } from '../front/snippets.ts'

const CHANGING = ['quiz', 'guide', 'question', 'set', 'only', 'theme']

/** A change of theme keeps the element and its answers. Another kind of piece replaces it. */
export function showLive(place: HTMLElement, piece: Piece, theme: Theme): void {
  const tag = tagOf(piece)
  const before = place.firstElementChild
  const isSame = before?.localName === tag
  const element = isSame ? before : document.createElement(tag)
  const attributes = attributesOf(piece, theme)
  for (const name of CHANGING) {
    const value = attributes[name]
    if (value === undefined) element.removeAttribute(name)
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value)
  }
  if (isSame) return
  element.setAttribute('heading-level', '2')
  element.setAttribute('loading', 'eager')
  const link = document.createElement('a')
  link.href = address('', piece)
  link.textContent = piece.title
  element.append(link)
  place.replaceChildren(element)
}
