// Draws blocks and formulas.
import { codeLines } from '../../content/common/blocks/code-lines.ts'
import { isMarked, markSentence } from '../../content/common/blocks/mark-sentence.ts'
import { MATH_ATTRIBUTES } from '../../content/common/blocks/math-attributes.ts'
import { splitPrompt } from '../../content/common/blocks/split-prompt.ts'
import type { Block, Inline, MathNode, RichText } from '../../content/wire/index.ts'
import { type BlockViews, html, rich } from './html.ts'
import { watchTabStops } from './tab-stops.ts'

type CodeRun = { readonly text: string; readonly kind?: string | undefined }

export function blockViews(api: string, { shadowRoot }: HTMLElement): BlockViews {
  if (shadowRoot) watchTabStops(shadowRoot)
  return {
    draw: (node) => drawBlock(node, api),
    passage: (blocks, sentence) => rich(markSentence(blocks, sentence)),
    split: splitPrompt,
  }
}

/** In a passage, the sentence that supports an answer is marked. */
function marked(text: RichText): unknown {
  if (typeof text === 'string') return text
  return text.map((node) => (isMarked(node) ? html`<mark>${rich([node])}</mark>` : rich([node])))
}

function drawBlock(node: Inline | Block, api: string): unknown {
  switch (node.t) {
    case 'paragraph':
      return html`<p>${marked(node.content ?? node.text)}</p>`
    case 'list': {
      const items = node.items.map((item) => html`<li>${marked(item)}</li>`)
      return node.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`
    }
    case 'quote':
      return html`<blockquote>${rich(node.content)}</blockquote>`
    case 'codeblock':
      return html`<pre><code>${codeView(node)}</code></pre>`
    case 'image':
      return html`<img
        src=${api + node.src}
        alt=${node.text}
        width=${node.width}
        height=${node.height}
        loading="lazy"
        @error=${widen}
      />`
    case 'table':
      return html`<div class="scroll">
        <table>
          <thead>
            <tr>
              ${node.head.map((cell) => html`<th scope="col">${rich(cell)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${node.rows.map(
              (cells) => html`<tr>
                ${cells.map((cell) => html`<td>${rich(cell)}</td>`)}
              </tr>`,
            )}
          </tbody>
        </table>
      </div>`
    case 'math':
      return mathElement(node.tree)
  }
}

/**
 * A picture that cannot be loaded shows its text, which a narrow box would cut. A wider one keeps its
 * box, so that nothing moves.
 */
function widen({ currentTarget }: Event): void {
  const picture = currentTarget as HTMLImageElement
  if (picture.width < 200) picture.removeAttribute('width')
}

/** An element for each line, so that a screen reader reads line by line. */
function codeView({ text, runs = [{ text }] }: Extract<Block, { t: 'codeblock' }>) {
  return codeLines<CodeRun>(runs).map(
    (line) =>
      html`<span class="line">${line.map(({ text, kind }) => (kind ? html`<span class="code-${kind}">${text}</span>` : text))}${'\n'}</span>`,
  )
}

const MATHML = 'http://www.w3.org/1998/Math/MathML'

/** Names come from the server: an element or attribute that could run or load something is none. */
function mathElement({ e, a = {}, c = [] }: MathNode): Element {
  const element = document.createElementNS(MATHML, /^m[a-z]+$/.test(e) ? e : 'mrow')
  for (const [name, value] of Object.entries(a)) {
    if (MATH_ATTRIBUTES.includes(name)) element.setAttribute(name, value)
  }
  element.append(...c.map((child) => (typeof child === 'string' ? child : mathElement(child))))
  return element
}
