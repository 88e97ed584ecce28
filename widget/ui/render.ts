// What quiz and guide share: how they come into the element, and what it says of them.
import { render } from 'lit/html.js'
import { addProperties } from '../element/properties.ts'
import { directionOf } from '../strings/interface-language.ts'
import type { TemplateResult } from './html.ts'
import { isDeadEnd } from './links.ts'
import { schemeFor } from './theme.ts'

/** Gives an element styles of ours; those that it has stay. */
export function adopt({ shadowRoot }: HTMLElement, ...sheets: readonly CSSStyleSheet[]): void {
  if (!shadowRoot) return
  shadowRoot.adoptedStyleSheets = [...new Set([...shadowRoot.adoptedStyleSheets, ...sheets])]
}

/** In the language spoken, which also says where lines begin. */
export function paint(
  host: HTMLElement,
  root: HTMLElement,
  lang: string,
  template: TemplateResult,
): void {
  root.lang = lang
  root.dir = directionOf(lang)
  const scheme = schemeFor(host)
  if (scheme) root.dataset.scheme = scheme
  else delete root.dataset.scheme
  render(template, root)
}

/** Below this the page reserved no height, and there is nothing to keep. */
const LEAST_RESERVED_PX = 200

/**
 * From now on the root stands in place of the link inside the element, or of a frame.
 * Should it be taller than the height that the page reserved, with something of the page
 * in sight below, then that stays where it is until the reader's first click or key.
 */
export function takeOver(host: HTMLElement, root: HTMLElement): void {
  addProperties(host)
  root.className = isDeadEnd ? 'root dead-end' : 'root'
  root.part.value = 'root'
  const { height, bottom } = host.getBoundingClientRect()
  const hadFocus = host.shadowRoot?.activeElement
  host.shadowRoot?.replaceChildren(root)
  // A reader who was in what stood here before is in what stands here now.
  if (hadFocus) {
    const target = root.querySelector<HTMLElement>('[tabindex]')
    // Of what is not drawn yet, the root holds the place.
    if (!target) root.tabIndex = -1
    ;(target ?? root).focus()
  }
  const isTaller = host.offsetHeight > height
  if (!isTaller || height < LEAST_RESERVED_PX || bottom > innerHeight) return
  root.style.cssText = `block-size:${height}px;overflow:auto`
  const letGo = () => root.removeAttribute('style')
  for (const type of ['click', 'keydown']) root.addEventListener(type, letGo, { once: true })
}

/** 2 to 6; 3 where the attribute says nothing that makes sense. */
export function headingLevel(host: HTMLElement): number {
  return Number(/^[2-6]$/.exec(host.getAttribute('heading-level') ?? '') ?? 3)
}
