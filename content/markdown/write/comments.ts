// Comments of YAML, which no model has: they move from the settings as an author wrote them to the
// same settings as the writer orders them.
import { type Document, isMap, isNode, isSeq, type Node, type Pair, visit } from 'yaml'

type Commented = Pick<Node, 'comment' | 'commentBefore'>

export function moveComments(from: Document, to: Document): void {
  copy(from, to)
  const lost = moveIn(from.contents, to.contents)
  addComment(to, lost)
}

/** Gives the comments that have no place, because what they are about is gone. */
function moveIn(from: unknown, to: unknown): string[] {
  if (!isNode(from) || !isNode(to)) return commentsIn(from)
  copy(from, to)
  if (isMap(from) && isMap(to)) return from.items.flatMap((pair) => movePair(pair, to.items))
  if (isSeq(from) && isSeq(to))
    return from.items.flatMap((item, index) => moveIn(item, to.items[index]))
  return []
}

function movePair(pair: Pair, into: readonly Pair[]): string[] {
  const same = into.find(({ key }) => String(key) === String(pair.key))
  if (!same) return [...commentsIn(pair.key), ...commentsIn(pair.value)]
  return [...moveIn(pair.key, same.key), ...moveIn(pair.value, same.value)]
}

function commentsIn(node: unknown): string[] {
  const found: string[] = []
  if (!isNode(node)) return found
  visit(node, (_, one) => {
    if (!isNode(one)) return
    const { comment, commentBefore } = one
    found.push(...[commentBefore, comment].filter((text) => typeof text === 'string'))
  })
  return found
}

function copy(from: Commented, to: Commented): void {
  to.comment = from.comment ?? null
  to.commentBefore = from.commentBefore ?? null
}

function addComment(to: Commented, texts: readonly string[]): void {
  if (texts.length > 0)
    to.comment = [to.comment, ...texts].filter((text) => text != null).join('\n')
}
