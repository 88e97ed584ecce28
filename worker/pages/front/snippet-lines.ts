// How a snippet is shown: tags and attributes on lines of their own, so that it can be read. The
// text stays as it is copied: many editors of blogs add paragraphs where a snippet has line breaks,
// so the breaks are drawn by the stylesheet, and are no characters.

export interface SnippetPart {
  readonly text: string
  /** The part begins a line with this indentation. Absent: it goes on in the line before it. */
  readonly indent?: number
}

/** Tags up to this length stay on a line. */
const LONG = 52
/** A tag or a text. Values of attributes have `<` and `>` escaped. */
const CHUNK = /<[^<>]*>|[^<]+/g
/** With a value in quotes, or in the braces of JSX. */
const ATTRIBUTE = / [\w:-]+(?:="[^"]*"|=\{\{[^{}]*\}\})?/g

export function snippetParts(snippet: string): readonly SnippetPart[] {
  const parts: SnippetPart[] = []
  let depth = 0
  /** A tag that is closed on its own line, as that of a link or a script. */
  let isLeaf = false
  for (const chunk of snippet.match(CHUNK) ?? []) {
    const begins = parts.length > 0 && !parts.at(-1)?.text.endsWith('\n')
    if (chunk.startsWith('</')) {
      depth -= 1
      parts.push(isLeaf ? { text: chunk } : { text: chunk, indent: depth })
      isLeaf = false
    } else if (chunk.startsWith('<')) {
      parts.push(...tagParts(chunk, depth, begins))
      depth += 1
      isLeaf = true
    } else {
      const isText = chunk.trim() !== '' && depth > 0
      parts.push(isText && begins ? { text: chunk, indent: depth } : { text: chunk })
    }
  }
  return parts
}

function tagParts(tag: string, depth: number, begins: boolean): SnippetPart[] {
  const attributes = tag.match(ATTRIBUTE) ?? []
  const rest = tag.slice(
    tag.lastIndexOf(attributes.at(-1) ?? '') + (attributes.at(-1) ?? '').length,
  )
  const [first = '', ...others] = attributes
  const name = tag.slice(0, tag.length - attributes.join('').length - rest.length)
  if (tag.length <= LONG || others.length === 0)
    return [{ text: tag, ...(begins && { indent: depth }) }]
  const lines = others.map((text, at) => ({
    text: at === others.length - 1 ? text + rest : text,
    // An attribute without a value is short.
    ...(text.includes('=') && { indent: depth + 1 }),
  }))
  return [{ text: name + first, ...(begins && { indent: depth }) }, ...lines]
}
