// Finds circles of imports: groups of files in which each one reaches each other one.

/** Which nodes a node points to. */
export type Edges = ReadonlyMap<string, readonly string[]>

/**
 * The strongly connected components of more than one node, each sorted by name, the largest
 * first. Tarjan, "Depth-first search and linear graph algorithms" (1972).
 */
export function circlesIn(edges: Edges): string[][] {
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const stack: string[] = []
  const circles: string[][] = []

  function search(node: string): void {
    order.set(node, order.size)
    lowest.set(node, order.size - 1)
    stack.push(node)
    for (const next of edges.get(node) ?? []) {
      if (!edges.has(next)) continue
      if (!order.has(next)) search(next)
      else if (!stack.includes(next)) continue
      lowest.set(node, Math.min(lowest.get(node) ?? 0, lowest.get(next) ?? 0))
    }
    if (lowest.get(node) !== order.get(node)) return
    const circle = stack.splice(stack.indexOf(node))
    if (circle.length > 1) circles.push(circle.toSorted())
  }

  for (const node of edges.keys()) if (!order.has(node)) search(node)
  return circles.toSorted((one, other) => other.length - one.length)
}
