// What quiz and guide share: how they come into the element, and what it says of them.
import { render } from 'lit/html.js'
import { addProperties } from './properties.ts'
import { schemeFor } from './theme.ts'
import type { TemplateResult } from './views/text.ts'

/** Gives an element styles of ours; those that it has stay. */
export function adopt({ shadowRoot }: HTMLElement, ...sheets: readonly CSSStyleSheet[]): void {
  if (!shadowRoot) return
  const adopted = shadowRoot.adoptedStyleSheets
  shadowRoot.adoptedStyleSheets = [...adopted, ...sheets.filter((one) => !adopted.includes(one))]
}

export function paint(host: HTMLElement, root: HTMLElement, template: TemplateResult): void {
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
  root.className = 'root'
  root.part.value = 'root'
  const { height, bottom } = host.getBoundingClientRect()
  host.shadowRoot?.replaceChildren(root)
  const isTaller = host.offsetHeight > height
  if (!isTaller || height < LEAST_RESERVED_PX || bottom > innerHeight) return
  root.style.cssText = `block-size:${height}px;overflow:auto`
  const letGo = () => root.removeAttribute('style')
  for (const type of ['click', 'keydown']) root.addEventListener(type, letGo, { once: true })
}

/** 2 to 6; 3 where the attribute says nothing that makes sense. */
export function headingLevel(host: HTMLElement): number {
  const level = Number(host.getAttribute('heading-level'))
  return level >= 2 && level <= 6 ? level : 3
}

/** Names in the `hide` attribute: share, title. */
export function hiddenIn(host: HTMLElement): ReadonlySet<string> {
  return new Set(host.getAttribute('hide')?.split(/\s+/))
}

/** What the element says, else what the quiz is written in. */
export function langOf(host: HTMLElement, fallback: string): string {
  return host.getAttribute('lang') || fallback
}
