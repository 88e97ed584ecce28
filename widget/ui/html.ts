// Templates, and authored text as elements. A node that is not known becomes its text.
import { html, nothing, render as renderLit, type TemplateResult } from 'lit/html.js'
import type { Block, Inline, RichText } from '../../content/wire/index.ts'
import { isFramed } from './links.ts'

/** What the chunk `blocks` draws (load-blocks.ts). */
export interface BlockViews {
  /** A block or a formula. Undefined for a node that it does not know. */
  draw(node: Inline | Block): unknown
  /** The blocks of a section, with one sentence marked. */
  passage(blocks: RichText, sentence: string | undefined): unknown
  /** The first paragraph of a prompt, which is its heading, and the blocks below it. */
  split(prompt: RichText): readonly [heading: RichText, below?: RichText]
}

let blockViews: BlockViews | undefined

export function setBlockViews(views: BlockViews): void {
  blockViews = views
}

export const splitPrompt: BlockViews['split'] = (prompt) => blockViews?.split(prompt) ?? [prompt]

export const passageText: BlockViews['passage'] = (blocks, sentence) =>
  blockViews?.passage(blocks, sentence) ?? rich(blocks)

export function rich(text: RichText): unknown {
  return typeof text === 'string' ? text : text.map(drawNode)
}

function drawNode(node: Inline | Block): unknown {
  switch (node.t) {
    case 'em':
      return html`<em>${node.text}</em>`
    case 'strong':
      return html`<strong>${node.text}</strong>`
    case 'code':
      return html`<code>${node.text}</code>`
    case 'link':
      return html`<a href=${linkAddress(node.href)} target=${isFramed ? '_blank' : nothing} rel="noopener">${node.text}</a>`
    default:
      return blockViews?.draw(node) ?? node.text
  }
}

/**
 * For every href: the address if it only leads somewhere. It may come from a server of somebody
 * else, or from the page, and must not run a script.
 */
export const linkAddress = (address: string): string | typeof nothing =>
  /^(https?:|mailto:|#)/i.test(address) ? address : nothing

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

export { html, nothing, renderLit, type TemplateResult }
