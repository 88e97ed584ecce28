// How quiz and guide look: their styles, their language, and their colour scheme.
import { directionOf } from '../../content/common/direction.ts'
import { HEADING_LEVEL } from '../element/attribute-values.ts'
import { schemeFor } from './theme.ts'

export function styleSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}

/** Of each element, the style sheets that it has in the document that it began in. */
const added = new WeakMap<HTMLElement, Set<CSSStyleSheet>>()

/**
 * Adds style sheets to the element, each once. An element that moves into another document loses
 * all of them, and cannot have those of the first; it gets copies.
 */
export function addStyles(host: HTMLElement, ...sheets: readonly CSSStyleSheet[]): void {
  const { shadowRoot, ownerDocument } = host
  const all = new Set([...(added.get(host) ?? shadowRoot?.adoptedStyleSheets ?? []), ...sheets])
  added.set(host, all)
  if (shadowRoot)
    shadowRoot.adoptedStyleSheets = [...all].map((sheet) => copyFor(ownerDocument, sheet))
}

function copyFor({ defaultView }: Document, sheet: CSSStyleSheet): CSSStyleSheet {
  if (!defaultView || sheet.constructor === defaultView.CSSStyleSheet) return sheet
  const copy = new defaultView.CSSStyleSheet()
  copy.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText).join(''))
  return copy
}

/**
 * Sets the language, which is that of the interface or of a guide, and the colour scheme. To be called
 * before drawing: the scheme is read from computed styles, and what is drawn by then would have to be
 * laid out for it.
 */
export function setLook(host: HTMLElement, root: HTMLElement, lang: string): void {
  root.lang = lang
  root.dir = directionOf(lang)
  const scheme = schemeFor(host)
  if (scheme) root.dataset.scheme = scheme
  else delete root.dataset.scheme
}

/** The `heading-level` attribute, from 2 to 6; 3 if it is absent or not valid. */
export function headingLevel(host: HTMLElement): number {
  return Number(HEADING_LEVEL.exec(host.getAttribute('heading-level') ?? '') ?? 3)
}
