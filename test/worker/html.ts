// Reading our own pages with the runtime's real HTML parser.

export interface Element {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
}

/** Every element that a selector finds, in order. */
export async function elements(html: string, selector: string): Promise<Element[]> {
  const found: Element[] = []
  const rewriter = new HTMLRewriter().on(selector, {
    element({ tagName, attributes }) {
      found.push({ tag: tagName, attributes: Object.fromEntries(attributes) })
    },
  })
  await rewriter.transform(new Response(html)).text()
  return found
}

/** What a reader reads inside the elements that a selector finds, blanks made one. */
export async function words(html: string, selector: string): Promise<string> {
  let text = ''
  const rewriter = new HTMLRewriter().on(selector, {
    text(chunk) {
      text += chunk.text
    },
  })
  await rewriter.transform(new Response(html)).text()
  return unescapeHtml(text).replaceAll(/\s+/g, ' ').trim()
}

/** The same, each run of text on a line: a word is not glued to that of the next element. */
export async function lines(html: string, selector: string): Promise<string> {
  let text = ''
  const rewriter = new HTMLRewriter().on(selector, {
    text(chunk) {
      text += chunk.lastInTextNode ? `${chunk.text}\n` : chunk.text
    },
  })
  await rewriter.transform(new Response(html)).text()
  return unescapeHtml(text)
}

/** Character references back into characters: for finding text that a template escaped. */
export function unescapeHtml(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}
