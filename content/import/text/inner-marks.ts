// Our texts have no marks inside a mark: bold words hold no code, and a link holds words alone.
import type { Parents, PhrasingContent } from 'mdast'

type Mark = Extract<Parents, PhrasingContent>

/** Whether a link to this address is followed. Others lead nowhere on a page of ours. */
export const isFollowed = (url: string) => /^(https?:\/\/|mailto:|#)/.test(url)

/** The mark around these. An inner mark stays, and the outer one is around the words beside it. */
export function insideMark(mark: Mark, inner: readonly PhrasingContent[]): PhrasingContent[] {
  if (mark.type === 'link') {
    return around({ ...mark, title: null }, inner.map(wordsOf).join(''))
  }
  return joined(inner).flatMap((node) => (node.type === 'text' ? around(mark, node.value) : [node]))
}

/** Spaces at the ends stand outside: a mark before a space would be read as a star. */
function around(mark: Mark, value: string): PhrasingContent[] {
  const words = value.trim()
  if (words === '') return [{ type: 'text', value }]
  const start = value.indexOf(words)
  const parts: PhrasingContent[] = [
    { type: 'text', value: value.slice(0, start) },
    { ...mark, children: [{ type: 'text', value: words }] },
    { type: 'text', value: value.slice(start + words.length) },
  ]
  return parts.filter((node) => node.type !== 'text' || node.value !== '')
}

function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const list: PhrasingContent[] = []
  for (const node of nodes) {
    const last = list.at(-1)
    if (last?.type === 'text' && node.type === 'text')
      list[list.length - 1] = { type: 'text', value: last.value + node.value }
    else list.push(node)
  }
  return list
}

function wordsOf(node: PhrasingContent): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}
