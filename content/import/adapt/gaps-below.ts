// Gaps in code and in formulas. Our texts have none there: the number of the gap takes its place, and
// the gap stands below.
import type { Nodes } from 'mdast'
import { markdownTree } from '../../parsing/markdown/tree.ts'
import { type BlanksDraft, type Draft, gapMark } from '../draft.ts'

const GAP = /\[\[gap-(\d+)\]\]/g

/** As the gap itself is shown: with its number, and a line. */
const signOf = (number: number, isFormula: boolean) =>
  isFormula ? `\\text{(${number})}` : `(${number}) ____`

/** Undefined: no gap has to move. */
export function gapsBelow(draft: Draft): BlanksDraft | undefined {
  if (draft.type !== 'blanks') return undefined
  const { prompt } = draft
  const tree = markdownTree(prompt, () => undefined)
  const places = (tree ? verbatimNodes(tree) : []).map(({ type, position }) => {
    const [from = 0, to = 0] = [position?.start.offset, position?.end.offset]
    return { from, to, isFormula: /math/i.test(type) }
  })
  const marksOf = (source: string) => [...source.matchAll(GAP)].length
  const inside = places.reduce((sum, { from, to }) => sum + marksOf(prompt.slice(from, to)), 0)
  if (inside === 0) return undefined
  // Those in words come first, and are counted first.
  const before = marksOf(prompt) - inside
  const moved: string[] = []
  let text = ''
  let end = 0
  for (const { from, to, isFormula } of places) {
    const source = prompt.slice(from, to).replaceAll(GAP, (mark) => {
      moved.push(mark)
      return signOf(before + moved.length, isFormula)
    })
    text += prompt.slice(end, from) + source
    end = to
  }
  const below = moved.map((mark) => `\n\n${mark}`)
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
