// Draws everything anew once something outside has removed a part of what was drawn. Browser
// translation, dictionaries and ad blockers do so, and lit updates only what it knows to differ.

/** `Node.TEXT_NODE`, which no minifier shortens. */
const TEXT_NODE = 3

/**
 * The returned function draws. Removed texts are not looked for: translation removes every text,
 * and lit replaces each text that changes (tools/slim-lit.ts).
 */
export function wholeDrawing(root: HTMLElement): (draw: () => void) => void {
  let drawn: Node[] = []
  const controls = () => [...root.querySelectorAll<HTMLElement>('button,input,select')]
  return (draw) => {
    const isBroken = drawn.some((node) => !root.contains(node))
    const focused = isBroken && controls().findIndex((one) => one.matches(':focus'))
    if (isBroken) {
      root.replaceChildren()
      // What lit knows of the removed elements.
      delete (root as { _$litPart$?: unknown })._$litPart$
    }
    draw()
    if (focused !== false) controls()[focused]?.focus()
    drawn = [...root.querySelectorAll('*')].flatMap(({ childNodes }) =>
      [...childNodes].filter(({ nodeType }) => nodeType !== TEXT_NODE),
    )
  }
}
