// How quiz and guide are drawn: their styles, their language, and their colour scheme.
import { directionOf } from '../../content/common/direction.ts'
import { HEADING_LEVEL } from '../element/attribute-values.ts'
import { renderLit, type TemplateResult } from './html.ts'
import { schemeFor } from './theme.ts'

export function styleSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}

/** Adds style sheets to the element, each once. */
export function addStyles({ shadowRoot }: HTMLElement, ...sheets: readonly CSSStyleSheet[]): void {
  if (!shadowRoot) return
  shadowRoot.adoptedStyleSheets = [...new Set([...shadowRoot.adoptedStyleSheets, ...sheets])]
}

/** `lang` is the language of the interface, or of a guide. */
export function render(
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
  renderLit(template, root)
}

/** The `heading-level` attribute, from 2 to 6; 3 if it is absent or not valid. */
export function headingLevel(host: HTMLElement): number {
  return Number(HEADING_LEVEL.exec(host.getAttribute('heading-level') ?? '') ?? 3)
}
