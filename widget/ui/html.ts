// Authored text: runs become elements, and what is not known becomes its words.
import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Block, Inline, RichText } from '../../content/wire/index.ts'
import { isFramed } from './links.ts'

export function rich(text: RichText): unknown {
  return typeof text === 'string' ? text : text.map(run)
}

function run(node: Inline): unknown {
  switch (node.t) {
    case 'em':
      return html`<em>${node.text}</em>`
    case 'strong':
      return html`<strong>${node.text}</strong>`
    case 'code':
      return html`<code>${node.text}</code>`
    case 'link':
      return html`<a href=${node.href} target=${isFramed ? '_blank' : nothing} rel="noopener">${node.text}</a>`
    default:
      return node.text
  }
}

/** `say` shows a text. */
export function blocks(list: readonly Block[], say = rich): TemplateResult[] {
  return list.map((block) =>
    block.type === 'list'
      ? html`<ul>${block.items.map((item) => html`<li>${say(item)}</li>`)}</ul>`
      : html`<p>${say(block.text)}</p>`,
  )
}

/** A step to take; `isPrimary` for the one that comes next. */
export function button(label: string, isPrimary: boolean, act: () => void): TemplateResult {
  return html`<button
    type="button"
    class=${isPrimary ? 'primary' : ''}
    part="button ${isPrimary ? 'button-primary' : 'button-secondary'}"
    @click=${act}
  >
    ${label}
  </button>`
}

export { html, nothing, type TemplateResult }
