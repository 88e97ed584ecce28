// Formulas and gap marks that stand in the text of other systems.
import type { PhrasingContent } from 'mdast'
import type {} from 'mdast-util-math'
import '../../markdown/write/verbatim.ts'

/** `\( … \)`, `\[ … \]`, `$$ … $$`, and the marks of draft.ts. All of them are short. */
const MARK =
  /\\\((.{1,2000}?)\\\)|\\\[([\s\S]{1,2000}?)\\\]|\$\$([\s\S]{1,2000}?)\$\$|(\[\[gap-\d+\]\])/g

/** The parts of a text: formulas and gaps are nodes of their own. */
export function splitMarks(text: string): PhrasingContent[] {
  const parts: PhrasingContent[] = []
  let end = 0
  for (const found of text.matchAll(MARK)) {
    const [whole, inline, display, dollars, gap] = found
    if (found.index > end) parts.push({ type: 'text', value: text.slice(end, found.index) })
    const tex = inline ?? display ?? dollars
    if (tex !== undefined) parts.push({ type: 'inlineMath', value: tex.trim() })
    else if (gap !== undefined) parts.push({ type: 'verbatim', value: gap })
    end = found.index + whole.length
  }
  if (end < text.length) parts.push({ type: 'text', value: text.slice(end) })
  return parts
}
