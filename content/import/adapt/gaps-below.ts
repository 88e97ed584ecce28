// Gaps in code and in formulas. Our texts have none there: a sign takes the place of each, and the
// gap stands below, behind the same sign.
import type { Nodes } from 'mdast'
import { markdownTree } from '../../parsing/markdown/tree.ts'
import { type BlanksDraft, type Draft, gapMark } from '../draft.ts'

const GAP = /\[\[gap-(\d+)\]\]/g

/** ① to ⑳. It looks like nothing that code or a formula has. */
const signOf = (count: number) =>
  count <= 20 ? String.fromCodePoint(0x245f + count) : `\u207d${count}\u207e`

/** Undefined: no gap has to move. */
export function gapsBelow(draft: Draft): BlanksDraft | undefined {
  if (draft.type !== 'blanks') return undefined
  const { prompt } = draft
  const tree = markdownTree(prompt, () => undefined)
  const places = (tree ? verbatimNodes(tree) : []).map(({ type, position }) => {
    const [from = 0, to = 0] = [position?.start.offset, position?.end.offset]
    return { from, to, isFormula: /math/i.test(type) }
  })
  const moved: string[] = []
  let text = ''
  let end = 0
  for (const { from, to, isFormula } of places) {
    const source = prompt.slice(from, to).replaceAll(GAP, (mark) => {
      moved.push(mark)
      const sign = signOf(moved.length)
      return isFormula ? `\\text{${sign}}` : sign
    })
    text += prompt.slice(end, from) + source
    end = to
  }
  if (moved.length === 0) return undefined
  const below = moved.map((mark, at) => `\n\n${signOf(at + 1)} ${mark}`)
  return renumbered({ ...draft, prompt: text + prompt.slice(end) + below.join('') })
}

function verbatimNodes(node: Nodes): Nodes[] {
  if ('children' in node) return node.children.flatMap(verbatimNodes)
  return /^(code|inlineCode|math|inlineMath)$/.test(node.type) ? [node] : []
}

/** Gaps are counted in the order in which they stand in the prompt. */
function renumbered(draft: BlanksDraft): BlanksDraft {
  const order: number[] = []
  const prompt = draft.prompt.replaceAll(GAP, (_, number: string) => {
    order.push(Number(number) - 1)
    return gapMark(order.length - 1)
  })
  return { ...draft, prompt, gaps: order.flatMap((at) => draft.gaps[at] ?? []) }
}
