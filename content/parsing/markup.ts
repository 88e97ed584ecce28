// Reads the inline markup that authors write into typed nodes. The markup is a closed subset:
// *em*, **strong**, `code`, [link](https://…), and [[id]] for a gap to fill in. HTML is not part
// of it, so nothing downstream has to sanitise.
import { plainText } from '../common/plain-text.ts'
import type { Markup } from '../model/markup.ts'
import type { Inline, RichText } from '../wire/index.ts'

// Runs in linear time: each alternative ends at its own closing mark and excludes that mark
// from its body, so no input makes it backtrack far.
const TOKEN =
  /\*\*([^*]+)\*\*|\*([^*]+)\*|`([^`]+)`|\[([^\]]+)\]\(((?:https?:\/\/|mailto:|#)[^\s()]+)\)|\\([\\*`[\]])|\[\[([a-z][a-z0-9-]{0,63})\]\]/g

/** A source without any markup comes back as a plain string. */
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
    else if (blank !== undefined) push({ t: 'blank', text: gapText(++gaps), id: blank })
    else plain += escaped ?? ''
  }
  plain += source.slice(end)
  if (nodes.length === 0) return plain
  flush()
  return nodes
}

/** The ids of the gaps of a prompt, in its order. */
export function gapsOf(prompt: Markup): string[] {
  const nodes = parseMarkup(prompt)
  return typeof nodes === 'string'
    ? []
    : nodes.flatMap((node) => (node.t === 'blank' ? [node.id] : []))
}

/**
 * Sorts gaps by their place in the prompt, which also numbers them: a translation may have them
 * in another order than its source. Gaps that the prompt does not contain come last.
 */
export function sortByGap<T>(prompt: Markup, gaps: readonly T[], idOf: (gap: T) => string): T[] {
  const ids = gapsOf(prompt)
  const indexOf = (gap: T) => (ids.includes(idOf(gap)) ? ids.indexOf(idOf(gap)) : ids.length)
  return gaps.toSorted((one, other) => indexOf(one) - indexOf(other))
}

/** The plain text of a gap. Its number also names its input field. */
const gapText = (number: number) => `(${number}) ____`

/** The text of markup without its marks. */
export function markupText(source: Markup): string {
  return plainText(parseMarkup(source))
}
