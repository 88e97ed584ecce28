// Templates, and authored text as elements. A node that is not known becomes its text.
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

/** Paragraphs and lists. `draw` draws each text. */
export function blocks(list: readonly Block[], draw = rich): TemplateResult[] {
  return list.map((block) =>
    block.type === 'list'
      ? html`<ul>${block.items.map((item) => html`<li>${draw(item)}</li>`)}</ul>`
      : html`<p>${draw(block.text)}</p>`,
  )
}

/** `primary` is for the button that leads on. A busy button stays focusable. */
export function button(
  label: unknown,
  kind: 'primary' | 'back' | '',
  act: (event: Event) => void,
  isBusy?: boolean,
): TemplateResult {
  return html`<button
    type="button"
    class=${kind}
    part="button ${kind === 'primary' ? 'button-primary' : 'button-secondary'}"
    aria-disabled=${isBusy ?? nothing}
    @click=${act}
  >
    ${label}
  </button>`
}

export { html, nothing, type TemplateResult }
