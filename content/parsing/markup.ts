// The inline markup that authors write, read into typed nodes. A closed subset
// on purpose: *em*, **strong**, `code`, [link](https://…), and [[id]] for a gap to
// fill in. No HTML passes through, so nothing downstream has to sanitise.
import type { Inline, RichText } from '../wire/index.ts'

/** A string with inline markup, as an author writes it. */
export type Markup = string

// Linear by construction: each alternative is bounded by its own closing mark
// and excludes it from its body, so no input can make it backtrack far.
const TOKEN =
  /\*\*([^*]+)\*\*|\*([^*]+)\*|`([^`]+)`|\[([^\]]+)\]\(((?:https?:\/\/|mailto:|#)[^\s()]+)\)|\\([\\*`[\]])|\[\[([a-z][a-z0-9-]{0,63})\]\]/g

/** Reads markup. Text without any comes back as the plain string. */
export function parseMarkup(source: Markup): RichText {
  const nodes: Inline[] = []
  let plain = ''
  let end = 0
  let gaps = 0
  const flush = () => {
    if (plain) nodes.push({ t: 'text', text: plain })
    plain = ''
  }
  const push = (node: Inline) => {
    flush()
    nodes.push(node)
  }
  for (const match of source.matchAll(TOKEN)) {
    plain += source.slice(end, match.index)
    end = match.index + match[0].length
    const [, strong, em, code, label, href, escaped, blank] = match
    if (strong !== undefined) push({ t: 'strong', text: strong })
    else if (em !== undefined) push({ t: 'em', text: em })
    else if (code !== undefined) push({ t: 'code', text: code })
    else if (label !== undefined && href !== undefined) push({ t: 'link', text: label, href })
    else if (blank !== undefined) push({ t: 'blank', text: gap(++gaps), id: blank })
    else plain += escaped ?? ''
  }
  plain += source.slice(end)
  if (nodes.length === 0) return plain
  flush()
  return nodes
}

/** The ids of the gaps of a prompt, as it has them. */
export function gapsOf(prompt: Markup): string[] {
  const nodes = parseMarkup(prompt)
  return typeof nodes === 'string'
    ? []
    : nodes.flatMap((node) => (node.t === 'blank' ? [node.id] : []))
}

/**
 * Gaps in the order of their prompt, by which they are numbered: a translation may have
 * them in another than its source. Those that it lacks come last.
 */
export function byGap<T>(prompt: Markup, gaps: readonly T[], idOf: (gap: T) => string): T[] {
  const ids = gapsOf(prompt)
  const placeOf = (gap: T) => (ids.includes(idOf(gap)) ? ids.indexOf(idOf(gap)) : ids.length)
  return gaps.toSorted((one, other) => placeOf(one) - placeOf(other))
}

/** How a gap reads: by its number, which names its field too. */
const gap = (number: number) => `(${number}) ____`

/** The words alone: for titles, descriptions, screen readers and comparisons. */
export function plainText(text: RichText): string {
  return typeof text === 'string' ? text : text.map((node) => node.text).join('')
}
